//! What is there from the start, and what a test adds without a call.

use super::{
    catalogue::MODELS,
    certificate,
    model::{Model, Object},
    options::Permissions,
    rest, special,
    world::World,
};
use serde_json::{Value, json};

/// Adds to a server without a call: nothing of it is written down as one.
#[derive(Debug)]
pub struct Seeding<'a> {
    pub(super) world: &'a mut World,
}

impl Seeding<'_> {
    /// A person `username@example.company` with the name `First Last` made of the user name's parts.
    pub fn user(&mut self, username: &str) -> i64 {
        let name = username.split(['-', '.']).map(capital).collect::<Vec<_>>().join(" ");
        self.person(json!({ "username": username, "name": name, "email": format!("{username}@example.company") }))
    }

    /// A person with these fields, as `POST core/users/` takes them. `groups` are primary keys.
    pub fn person(&mut self, fields: Value) -> i64 {
        self.object("core/users", fields)["pk"].as_i64().unwrap()
    }

    /// This many people `person-00001` and so on, with addresses at `example.company`, in these groups. Fast.
    pub fn people(&mut self, count: usize, groups: &[String]) -> Vec<i64> {
        let model = self.world.model("user");
        let template = super::check::with_defaults(self.world, model, &Object::new());
        let one = |number: usize| {
            let mut person = template.clone();
            let username = format!("person-{number:05}");
            person.insert("name".to_owned(), format!("Person{number:05} Example").into());
            person.insert("email".to_owned(), format!("{username}@example.company").into());
            person.insert("username".to_owned(), username.into());
            person.insert("groups".to_owned(), groups.into());
            special::complete(self.world, "user", &mut person);
            let key = person["pk"].as_i64().unwrap();
            self.world.put("user", person);
            key
        };
        (1..=count).map(one).collect()
    }

    /// A group, below another where one is named by its primary key. Gives its own.
    pub fn group(&mut self, name: &str, parent: Option<&str>) -> String {
        let below = if self.world.is_from(2025, 12) {
            json!({ "name": name, "parents": parent.into_iter().collect::<Vec<_>>() })
        } else {
            json!({ "name": name, "parent": parent })
        };
        self.object("core/groups", below)["pk"].as_str().unwrap().to_owned()
    }

    /// Puts a person into a group.
    pub fn join(&mut self, user: i64, group: &str) {
        self.world.change("user", &user.into(), |row| {
            row.get_mut("groups").and_then(Value::as_array_mut).unwrap().push(group.into());
        });
    }

    /// Any object, as a POST to this path below `/api/v3/` would make it: somebody else's application, for instance.
    /// Gives it as it is stored.
    pub fn object(&mut self, path: &str, fields: Value) -> Value {
        let model = model_at(self.world, path);
        match rest::create(self.world, model, &fields) {
            Ok(key) => self.world.get(model.table, &key).cloned().unwrap_or_default().into(),
            Err(answer) => panic!("{path} refuses {fields}: {}", String::from_utf8_lossy(&answer.body)),
        }
    }

    /// Changes fields of an object behind the API's back, as somebody in the admin interface does.
    pub fn change(&mut self, path: &str, key: &Value, fields: Value) {
        let model = model_at(self.world, path);
        let Value::Object(fields) = fields else { panic!("{fields} are no fields") };
        self.world.change(model.table, key, |row| row.extend(fields));
    }

    /// Carries a blueprint out, as the server's own worker does, in every version. Says what is wrong with it.
    ///
    /// # Errors
    /// The entry that fails, and why. Nothing of the blueprint stays.
    pub fn blueprint(&mut self, text: &str) -> Result<(), String> {
        super::blueprint::carry_out(self.world, text, &Value::Null)
    }

    /// What `!Env` finds in blueprints.
    pub fn environment(&mut self, name: &str, value: &str) {
        self.world.environment.insert(name.to_owned(), value.to_owned());
    }

    /// What `!File` finds in blueprints.
    pub fn file(&mut self, path: &str, content: &str) {
        self.world.files.insert(path.to_owned(), content.to_owned());
    }

    /// Removes an object, with what goes with it.
    pub fn remove(&mut self, path: &str, key: &Value) {
        let model = model_at(self.world, path);
        self.world.remove(model.table, key);
    }

    /// What a user may do.
    pub fn permit(&mut self, username: &str, permissions: &Permissions) {
        self.world.set_permissions(username, permissions);
    }

    /// What a user may do by their roles, their own and those of their groups.
    pub fn permissions_of(&self, username: &str) -> Vec<String> {
        let Some(user) = self.world.find("user", "username", username) else { return Vec::new() };
        super::rights::by_roles(self.world, user)
    }

    /// The first object at this path whose field holds this; null where there is none.
    pub fn find(&self, path: &str, field: &str, value: &str) -> Value {
        let model = model_at(self.world, path);
        self.world.find(model.table, field, value).cloned().map_or(Value::Null, Value::Object)
    }

    /// An API token of a user, which has to exist.
    pub fn token(&mut self, username: &str, intent: &str) -> String {
        let user = self.world.find("user", "username", username).map(|user| user["pk"].clone()).unwrap();
        let identifier = format!("{username}-{intent}-{}", self.world.next("token"));
        let fields = json!({ "identifier": identifier, "intent": intent, "user": user, "expiring": false });
        self.object("core/tokens", fields)["_key"].as_str().unwrap().to_owned()
    }
}

/// The kind of object at a path below `/api/v3/`.
pub(super) fn model_at(world: &World, path: &str) -> &'static Model {
    let path = path.trim_matches('/');
    let found = MODELS.iter().find(|model| model.path == path && model.is_in(world.number));
    found.unwrap_or_else(|| panic!("there is no {path} in {}", world.version.text()))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What every authentik holds after its installation.
pub(super) fn installation(world: &mut World) {
    FLOWS.iter().for_each(|flow| add_flow(world, flow));
    for (managed, name, saml_name, expression) in SAML_MAPPINGS {
        let managed = format!("goauthentik.io/providers/saml/{managed}");
        let fields = json!({ "name": format!("authentik default SAML Mapping: {name}"), "saml_name": saml_name,
            "expression": expression, "friendly_name": null });
        add_managed(world, "saml_mapping", &managed, &fields);
    }
    for (managed, name, expression) in [("user", "User", SCIM_USER), ("group", "Group", SCIM_GROUP)] {
        let managed = format!("goauthentik.io/providers/scim/{managed}");
        let fields = json!({ "name": format!("authentik default SCIM Mapping: {name}"), "expression": expression });
        add_managed(world, "scim_mapping", &managed, &fields);
    }
    let (certificate, key) = certificate::generate("authentik default certificate", 365, "ecdsa");
    let pair = json!({ "name": "authentik Self-signed Certificate", "certificate_data": certificate, "key_data": key });
    add_managed(world, "certificatekeypair", "", &pair);

    let mut seeding = Seeding { world };
    let admins = seeding.group("authentik Admins", None);
    seeding.group("authentik Read-only", None);
    seeding.change("core/groups", &admins.as_str().into(), json!({ "is_superuser": true }));
    let root = json!({ "username": "akadmin", "name": "authentik Default Admin", "email": "akadmin@example.company",
        "groups": [admins] });
    seeding.person(root);
    seeding.person(json!({ "username": "automation", "name": "automation", "type": "service_account",
        "path": "goauthentik.io/service-accounts" }));
}

fn add_managed(world: &mut World, table: &'static str, managed: &str, fields: &Value) {
    let model = world.model(table);
    let path = model.path;
    let pk = Seeding { world }.object(path, fields.clone())["pk"].clone();
    if !managed.is_empty() {
        world.change(table, &pk, |row| {
            row.insert("managed".to_owned(), managed.into());
        });
    }
}

fn add_flow(world: &mut World, (slug, name, title, designation, authentication): &Flow) {
    let (pk, binding) = (world.uuid(), world.uuid());
    let flow = json!({
        "pk": pk, "policybindingmodel_ptr_id": binding, "name": name, "slug": slug, "title": title,
        "designation": designation, "background": "",
        "background_url": "/static/dist/assets/images/flow_background.jpg", "background_themed_urls": null,
        "stages": [], "policies": [], "cache_count": 0, "policy_engine_mode": "any", "compatibility_mode": false,
        "export_url": format!("/api/v3/flows/instances/{slug}/export/"), "layout": "stacked",
        "denied_action": "message_continue", "authentication": authentication,
    });
    if let Value::Object(flow) = flow {
        world.put("flow", flow);
    }
}

type Flow = (&'static str, &'static str, &'static str, &'static str, &'static str);

const FLOWS: &[Flow] = &[
    ("default-authentication-flow", "Welcome to authentik!", "Welcome to authentik!", "authentication", "none"),
    (
        "default-authenticator-static-setup",
        "default-authenticator-static-setup",
        "Setup Static OTP Tokens",
        "stage_configuration",
        "require_authenticated",
    ),
    (
        "default-authenticator-totp-setup",
        "default-authenticator-totp-setup",
        "Set up Two-Factor authentication",
        "stage_configuration",
        "require_authenticated",
    ),
    (
        "default-authenticator-webauthn-setup",
        "default-authenticator-webauthn-setup",
        "Setup WebAuthn",
        "stage_configuration",
        "require_authenticated",
    ),
    ("default-invalidation-flow", "Logout", "Default Invalidation Flow", "invalidation", "none"),
    ("default-password-change", "Change Password", "Change password", "stage_configuration", "require_authenticated"),
    (
        "default-provider-authorization-explicit-consent",
        "Authorize Application",
        "Redirecting to %(app)s",
        "authorization",
        "require_authenticated",
    ),
    (
        "default-provider-authorization-implicit-consent",
        "Authorize Application",
        "Redirecting to %(app)s",
        "authorization",
        "require_authenticated",
    ),
    (
        "default-provider-invalidation-flow",
        "Logged out of application",
        "You've logged out of %(app)s.",
        "invalidation",
        "none",
    ),
    (
        "default-source-authentication",
        "Welcome to authentik!",
        "Welcome to authentik!",
        "authentication",
        "require_unauthenticated",
    ),
    (
        "default-source-enrollment",
        "Welcome to authentik! Please select a username.",
        "Welcome to authentik! Please select a username.",
        "enrollment",
        "none",
    ),
    ("default-source-pre-authentication", "Pre-Authentication", "Pre-authentication", "stage_configuration", "none"),
    ("default-user-settings-flow", "User settings", "Update your info", "stage_configuration", "require_authenticated"),
    ("initial-setup", "default-oobe-setup", "Welcome to authentik!", "stage_configuration", "none"),
];

const CLAIMS: &str = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress";
const SAML_MAPPINGS: &[(&str, &str, &str, &str)] = &[
    (
        "upn",
        "UPN",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn",
        "return request.user.attributes.get(\"upn\", request.user.email)",
    ),
    ("name", "Name", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name", "return request.user.name"),
    ("email", "Email", CLAIMS, "return request.user.email"),
    ("username", "Username", "http://schemas.goauthentik.io/2021/02/saml/username", "return request.user.username"),
    ("uid", "User ID", "http://schemas.goauthentik.io/2021/02/saml/uid", "return request.user.pk"),
    (
        "groups",
        "Groups",
        "http://schemas.xmlsoap.org/claims/Group",
        "for group in request.user.all_groups():\n    yield group.name",
    ),
    (
        "ms-windowsaccountname",
        "WindowsAccountname (Username)",
        "http://schemas.microsoft.com/ws/2008/06/identity/claims/windowsaccountname",
        "return request.user.username",
    ),
];

/// As recorded.
const SCIM_USER: &str = include_str!("../../fixtures/authentik/scim-user.py");
const SCIM_GROUP: &str = "return {\n    \"displayName\": group.name,\n}";
