//! Objects as answers show them, with what is worked out on the way.

use super::{
    access,
    model::Object,
    world::{World, key_field, text_of},
};
use serde_json::{Value, json};

/// An object of a table, as its own endpoint shows it.
pub(super) fn object(world: &World, table: &str, row: &Object, base: &str) -> Value {
    let mut shown = open(world, table, row);
    match table {
        "certificatekeypair" => pair(world, row, &mut shown),
        "saml_mapping" => {
            let name = "SAML Provider Property Mapping";
            named(
                &mut shown,
                "ak-property-mapping-provider-saml-form",
                name,
                "authentik_providers_saml.samlpropertymapping",
            );
        }
        "scim_mapping" => {
            let name = "SCIM Provider Mapping";
            named(&mut shown, "ak-property-mapping-provider-scim-form", name, "authentik_providers_scim.scimmapping");
        }
        "saml" => {
            saml(world, row, &mut shown);
            urls(world, row, &mut shown, base);
        }
        "scim" => {
            named(&mut shown, "ak-provider-scim-form", "SCIM Provider", "authentik_providers_scim.scimprovider");
            backchannel(world, row, &mut shown);
        }
        "application" => application(world, row, &mut shown),
        "binding" => binding(world, row, &mut shown),
        "token" => {
            let user = world.get("user", &row["user"]).map(|user| object(world, "user", user, base));
            shown.insert("user_obj".to_owned(), user.unwrap_or_default());
        }
        "user" => user(world, row, &mut shown),
        "group" => group(world, row, &mut shown),
        _ => {}
    }
    Value::Object(shown)
}

/// The fields that may leave the server.
fn open(world: &World, table: &str, row: &Object) -> Object {
    let model = world.model(table);
    let hidden = |name: &str| {
        let secret = model.fields(world.number).any(|field| field.name == name && field.write_only);
        name.starts_with('_') || secret
    };
    row.iter().filter(|(name, _)| !hidden(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn named(shown: &mut Object, component: &str, name: &str, model: &str) {
    shown.insert("component".to_owned(), component.into());
    shown.insert("verbose_name".to_owned(), name.into());
    shown.insert("verbose_name_plural".to_owned(), format!("{name}s").into());
    shown.insert("meta_model_name".to_owned(), model.into());
}

fn pair(world: &World, row: &Object, shown: &mut Object) {
    let name = if world.is_from(2025, 12) { "key_type" } else { "private_key_type" };
    shown.insert(name.to_owned(), row["_key_type"].clone());
    for (field, what) in [("certificate_download_url", "certificate"), ("private_key_download_url", "private_key")] {
        let url = format!("/api/v3/crypto/certificatekeypairs/{}/view_{what}/?download", text_of(&row["pk"]));
        shown.insert(field.to_owned(), url.into());
    }
}

fn saml(world: &World, row: &Object, shown: &mut Object) {
    let application = access::application_of(world, &row["pk"]);
    let told = |field: &str| application.map_or(Value::Null, |application| application[field].clone());
    shown.insert("assigned_application_slug".to_owned(), told("slug"));
    shown.insert("assigned_application_name".to_owned(), told("name"));
    backchannel(world, row, shown);
    named(shown, "ak-provider-saml-form", "SAML Provider", "authentik_providers_saml.samlprovider");
}

fn backchannel(world: &World, row: &Object, shown: &mut Object) {
    let application = access::backchannel_of(world, &row["pk"]);
    let told = |field: &str| application.map_or(Value::Null, |application| application[field].clone());
    shown.insert("assigned_backchannel_application_slug".to_owned(), told("slug"));
    shown.insert("assigned_backchannel_application_name".to_owned(), told("name"));
}

fn urls(world: &World, row: &Object, shown: &mut Object, base: &str) {
    let application = access::application_of(world, &row["pk"]);
    let below = application.map(|application| format!("{base}/application/saml/{}", text_of(&application["slug"])));
    let mut put = |name: &str, url: String| shown.insert(name.to_owned(), url.into());
    let api = format!("{base}/api/v3/providers/saml/{}/metadata/?download", row["pk"]);
    put("url_download_metadata", below.as_ref().map_or(api, |below| format!("{below}/metadata/")));
    let mut kinds = vec![
        ("url_sso_post", "sso/binding/post/"),
        ("url_sso_redirect", "sso/binding/redirect/"),
        ("url_sso_init", "sso/binding/init/"),
        ("url_slo_post", "slo/binding/post/"),
        ("url_slo_redirect", "slo/binding/redirect/"),
    ];
    if world.is_from(2026, 5) {
        kinds.extend([("url_unified", ""), ("url_unified_init", "init/")]);
        put("url_issuer", issuer(world, row, base));
    }
    for (name, path) in kinds {
        put(name, below.as_ref().map_or("-".to_owned(), |below| format!("{below}/{path}")));
    }
}

/// The entity ID of a provider.
pub(super) fn issuer(world: &World, provider: &Object, base: &str) -> String {
    if !world.is_from(2026, 5) {
        return text_of(&provider["issuer"]);
    }
    let own = text_of(&provider["issuer_override"]);
    let application = access::application_of(world, &provider["pk"]);
    match application {
        _ if !own.is_empty() => own,
        Some(application) => format!("{base}/application/saml/{}/metadata/", text_of(&application["slug"])),
        None => "authentik".to_owned(),
    }
}

const SHARED_BY_PROVIDERS: &[&str] =
    &["pk", "name", "authentication_flow", "authorization_flow", "invalidation_flow", "property_mappings"];

fn application(world: &World, row: &Object, shown: &mut Object) {
    let shared = |row: &Object| -> Object {
        let shared = SHARED_BY_PROVIDERS.iter();
        shared.map(|name| ((*name).to_owned(), row.get(*name).cloned().unwrap_or_default())).collect()
    };
    let provider = world.get("saml", &row["provider"]).map(|provider| {
        let mut object = shared(provider);
        saml(world, provider, &mut object);
        Value::Object(object)
    });
    let backchannels = row["backchannel_providers"].as_array().into_iter().flatten();
    let backchannels = backchannels.filter_map(|key| world.get("scim", key)).map(|provider| {
        let mut object = shared(provider);
        named(&mut object, "", "provider", "authentik_core.provider");
        object.insert("assigned_application_slug".to_owned(), Value::Null);
        object.insert("assigned_application_name".to_owned(), Value::Null);
        backchannel(world, provider, &mut object);
        Value::Object(object)
    });
    shown.insert("backchannel_providers_obj".to_owned(), backchannels.collect());
    let launch = text_of(&row["meta_launch_url"]);
    let own = provider.is_some().then(|| format!("/application/saml/{}/sso/binding/init/", text_of(&row["slug"])));
    shown.insert("launch_url".to_owned(), if launch.is_empty() { json!(own) } else { launch.into() });
    shown.insert("provider_obj".to_owned(), provider.unwrap_or_default());
    let icon = text_of(row.get("meta_icon").unwrap_or(&Value::Null));
    shown.insert("meta_icon_url".to_owned(), if icon.is_empty() { Value::Null } else { icon.clone().into() });
    if world.is_from(2025, 12) {
        shown.insert("meta_icon_themed_urls".to_owned(), Value::Null);
    } else {
        shown.insert("meta_icon".to_owned(), if icon.is_empty() { Value::Null } else { icon.into() });
    }
    if world.is_from(2026, 8) {
        shown.insert("pbm_uuid".to_owned(), row["pk"].clone());
    }
}

fn some(row: &Object, names: &[&str]) -> Value {
    names
        .iter()
        .map(|name| ((*name).to_owned(), row.get(*name).cloned().unwrap_or_default()))
        .collect::<Object>()
        .into()
}

const PARTIAL_USER: &[&str] = &["pk", "username", "name", "is_active", "last_login", "email", "attributes", "uid"];

fn binding(world: &World, row: &Object, shown: &mut Object) {
    let user = world.get("user", &row["user"]).map(|user| some(user, PARTIAL_USER));
    let names = ["pk", "num_pk", "name", "is_superuser", "attributes"];
    let group = world.get("group", &row["group"]).map(|group| some(group, &names));
    shown.insert("policy_obj".to_owned(), Value::Null);
    shown.insert("group_obj".to_owned(), group.unwrap_or_default());
    shown.insert("user_obj".to_owned(), user.unwrap_or_default());
}

fn user(world: &World, row: &Object, shown: &mut Object) {
    let groups = row["groups"].as_array().into_iter().flatten().filter_map(|key| world.get("group", key));
    let groups = groups.map(|group| some(group, &["pk", "num_pk", "name", "is_superuser", "attributes"]));
    shown.insert("groups_obj".to_owned(), groups.collect());
    shown.insert("is_superuser".to_owned(), access::is_superuser(world, row).into());
    shown.insert("avatar".to_owned(), AVATAR.into());
    if world.is_from(2025, 12) {
        shown.insert("roles_obj".to_owned(), json!([]));
    }
}

/// A picture as authentik draws them, emptied.
pub(super) const AVATAR: &str = "data:image/svg+xml;base64,PHN2Zy8+";

fn group(world: &World, row: &Object, shown: &mut Object) {
    let key = text_of(&row["pk"]);
    let members: Vec<&Object> = world.rows("user").filter(|user| access::is_directly_in(user, &key)).collect();
    shown.insert("users".to_owned(), members.iter().map(|user| user["pk"].clone()).collect());
    shown.insert("users_obj".to_owned(), members.iter().map(|user| some(user, PARTIAL_USER)).collect());
    shown.insert("roles_obj".to_owned(), json!([]));
    if world.is_from(2025, 12) {
        let is_child = |other: &&Object| other["parents"].as_array().is_some_and(|list| list.contains(&row["pk"]));
        let children: Value =
            world.rows("group").filter(is_child).map(|child| child[key_field("group")].clone()).collect();
        shown.insert("children".to_owned(), children);
        for name in ["parents_obj", "children_obj", "inherited_roles_obj"] {
            shown.insert(name.to_owned(), Value::Null);
        }
    } else {
        let parent = world.get("group", &row["parent"]).map(|parent| parent["name"].clone());
        shown.insert("parent_name".to_owned(), parent.unwrap_or_default());
    }
}
