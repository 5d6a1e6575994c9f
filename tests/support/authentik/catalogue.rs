//! The kinds of objects, their fields, and since which release they have them. Sources: the recorded calls of 2026.2.2
//! for that version; authentik's published OpenAPI schemas for the differences between versions.

use super::model::{
    EVER, Field, Kind,
    Kind::{Blank, Bool, Choice, Dict, Expression, Int, Ref, Refs, Slug, Span, Text, Url},
    Model, NEVER, Start,
    Start::Required,
};

const UNSPECIFIED: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";
const NAME_ID_POLICIES: &[&str] = &[
    "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
    "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
    "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName",
    "urn:oasis:names:tc:SAML:2.0:nameid-format:WindowsDomainQualifiedName",
    "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
    UNSPECIFIED,
];
const DIGESTS: &[&str] = &[
    "http://www.w3.org/2000/09/xmldsig#sha1",
    "http://www.w3.org/2001/04/xmlenc#sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512",
];
const SIGNATURES: &[&str] = &[
    "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
    "http://www.w3.org/2000/09/xmldsig#dsa-sha1",
];
const BINDINGS: &[&str] = &["redirect", "post"];

const fn field(name: &'static str, kind: Kind, start: Start) -> Field {
    Field::new(name, kind, start)
}

const fn span(name: &'static str, start: &'static str) -> Field {
    Field::new(name, Span, Start::Text(start))
}

const NAME: Field = field("name", Text, Required);
const PROVIDER_NAME: Field = NAME.unique("provider with this name already exists.");
const MAPPING_NAME: Field = NAME.unique("Property Mapping with this name already exists.");
const EXPRESSION: Field = field("expression", Expression, Required);

const MAPPINGS: &[&str] = &["name", "managed"];

/// Every kind.
pub(super) const MODELS: &[Model] = &[
    Model {
        app: "authentik_flows",
        lookup: "slug",
        ordering: "slug",
        search: &["name", "slug", "designation", "title"],
        filters: &["name", "slug", "designation", "denied_action"],
        writable: false,
        ..Model::new("flows/instances", "flow", "Flow")
    },
    Model {
        app: "authentik_crypto",
        filters: &["name", "managed"],
        fields: &[
            NAME.unique("Certificate-Key Pair with this name already exists."),
            field("certificate_data", Kind::Certificate, Required).write_only(),
            field("key_data", Kind::PrivateKey, Start::Text("")).write_only(),
        ],
        ..Model::new("crypto/certificatekeypairs", "certificatekeypair", "CertificateKeyPair")
    },
    SAML_MAPPING,
    Model { path: "propertymappings/saml", since: EVER, until: (2024, 8), ..SAML_MAPPING },
    SCIM_MAPPING,
    Model { path: "propertymappings/scim", since: EVER, until: (2024, 8), ..SCIM_MAPPING },
    Model {
        app: "authentik_providers_saml",
        name: "samlprovider",
        filters: &["name", "acs_url", "audience", "issuer", "sp_binding", "signing_kp", "name_id_mapping"],
        fields: SAML_PROVIDER,
        ..Model::new("providers/saml", "saml", "SAMLProvider")
    },
    Model {
        app: "authentik_providers_scim",
        name: "scimprovider",
        filters: &["name", "url"],
        fields: SCIM_PROVIDER,
        ..Model::new("providers/scim", "scim", "SCIMProvider")
    },
    Model {
        lookup: "slug",
        search: &["name", "slug", "meta_launch_url", "meta_description", "meta_publisher", "group"],
        filters: &["name", "slug", "meta_launch_url", "meta_description", "meta_publisher", "group"],
        fields: APPLICATION,
        ..Model::new("core/applications", "application", "Application")
    },
    Model {
        name: "applicationentitlement",
        lookup: "pbm_uuid",
        key: "pbm_uuid",
        filters: &["pbm_uuid", "name"],
        fields: &[NAME, field("app", Ref("application"), Required), field("attributes", Dict, Start::Dict)],
        since: (2024, 12),
        ..Model::new("core/application_entitlements", "entitlement", "ApplicationEntitlement")
    },
    Model {
        app: "authentik_policies",
        name: "policybinding",
        ordering: "order",
        search: &[],
        filters: &["enabled", "order", "timeout", "policy"],
        fields: &[
            field("policy", Ref("policy"), Start::Null),
            field("group", Ref("group"), Start::Null),
            field("user", Ref("user"), Start::Null),
            field("target", Ref("target"), Required),
            field("negate", Bool, Start::Bool(false)),
            field("enabled", Bool, Start::Bool(true)),
            field("order", Int, Required),
            field("timeout", Int, Start::Int(30)),
            field("failure_result", Bool, Start::Bool(false)),
        ],
        ..Model::new("policies/bindings", "binding", "PolicyBinding")
    },
    Model {
        lookup: "identifier",
        ordering: "identifier",
        search: &["identifier", "intent", "description"],
        filters: &["identifier", "intent", "expiring", "managed"],
        fields: &[
            field("identifier", Slug, Required).unique("Token with this identifier already exists."),
            field("intent", Choice(&["verification", "api", "recovery", "app_password"]), Start::Text("verification")),
            field("user", Ref("user"), Start::Null),
            field("description", Blank, Start::Text("")),
            field("expires", Blank, Start::Null),
            field("expiring", Bool, Start::Bool(true)),
        ],
        ..Model::new("core/tokens", "token", "Token")
    },
    Model {
        ordering: "username",
        search: &["username", "name", "email", "uuid"],
        filters: &["username", "name", "email", "is_active", "uuid", "path", "is_superuser"],
        fields: &[
            field("username", Text, Required).unique("This field must be unique."),
            field("name", Blank, Required),
            field("is_active", Bool, Start::Bool(true)),
            field("last_login", Blank, Start::Null),
            field("groups", Refs("group"), Start::List),
            field("roles", Refs("role"), Start::List).since(2025, 12),
            field("email", Blank, Start::Text("")),
            field("attributes", Dict, Start::Dict),
            field("path", Text, Start::Text("users")),
            field(
                "type",
                Choice(&["internal", "external", "service_account", "internal_service_account"]),
                Start::Text("internal"),
            ),
        ],
        ..Model::new("core/users", "user", "User")
    },
    Model {
        search: &["name"],
        filters: &["name", "is_superuser"],
        fields: &[
            NAME.unique("Group with this name already exists."),
            field("is_superuser", Bool, Start::Bool(false)),
            field("parent", Ref("group"), Start::Null).until(2025, 12),
            field("parents", Refs("group"), Start::List).since(2025, 12),
            field("users", Refs("user"), Start::List),
            field("attributes", Dict, Start::Dict),
            field("roles", Refs("role"), Start::List),
        ],
        ..Model::new("core/groups", "group", "Group")
    },
    Model {
        app: "authentik_tasks_schedules",
        name: "schedule",
        ordering: "next_run",
        search: &["rel_obj_id", "description"],
        filters: &["rel_obj_id", "rel_obj_content_type__app_label", "rel_obj_content_type__model", "paused"],
        writable: false,
        since: (2025, 8),
        ..Model::new("tasks/schedules", "schedule", "Schedule")
    },
    Model {
        app: "authentik_tasks",
        lookup: "message_id",
        ordering: "-mtime",
        search: &["uid", "actor_name"],
        filters: &["actor_name", "state", "rel_obj_id", "aggregated_status"],
        writable: false,
        since: (2025, 8),
        ..Model::new("tasks/tasks", "task", "Task")
    },
    Model {
        app: "authentik_rbac",
        fields: &[NAME.unique("Role with this name already exists.")],
        ..Model::new("rbac/roles", "role", "Role")
    },
];

const SAML_MAPPING: Model = Model {
    app: "authentik_providers_saml",
    name: "samlpropertymapping",
    filters: &["name", "managed", "saml_name", "friendly_name"],
    fields: &[MAPPING_NAME, EXPRESSION, field("saml_name", Text, Required), field("friendly_name", Blank, Start::Null)],
    since: (2024, 8),
    until: NEVER,
    ..Model::new("propertymappings/provider/saml", "saml_mapping", "SAMLPropertyMapping")
};

const SCIM_MAPPING: Model = Model {
    app: "authentik_providers_scim",
    name: "scimmapping",
    filters: MAPPINGS,
    fields: &[MAPPING_NAME, EXPRESSION],
    since: (2024, 8),
    until: NEVER,
    ..Model::new("propertymappings/provider/scim", "scim_mapping", "SCIMMapping")
};

const SAML_PROVIDER: &[Field] = &[
    PROVIDER_NAME,
    field("authentication_flow", Ref("flow"), Start::Null),
    field("authorization_flow", Ref("flow"), Required),
    field("invalidation_flow", Ref("flow"), Required).since(2024, 10),
    field("property_mappings", Refs("saml_mapping"), Start::List),
    field("acs_url", Url, Required),
    field("sls_url", Url, Start::Text("")).since(2025, 10),
    field("audience", Blank, Start::Text("")),
    field("issuer", Text, Start::Text("authentik")).until(2026, 5),
    field("issuer_override", Blank, Start::Text("")).since(2026, 5),
    span("assertion_valid_not_before", "minutes=-5"),
    span("assertion_valid_not_on_or_after", "minutes=5"),
    span("session_valid_not_on_or_after", "minutes=86400"),
    field("name_id_mapping", Ref("saml_mapping"), Start::Null),
    field("authn_context_class_ref_mapping", Ref("saml_mapping"), Start::Null).since(2025, 4),
    field("digest_algorithm", Choice(DIGESTS), Start::Text("http://www.w3.org/2001/04/xmlenc#sha256")),
    field("signature_algorithm", Choice(SIGNATURES), Start::Text("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256")),
    field("signing_kp", Ref("certificatekeypair"), Start::Null),
    field("verification_kp", Ref("certificatekeypair"), Start::Null),
    field("encryption_kp", Ref("certificatekeypair"), Start::Null).since(2024, 8),
    field("sign_assertion", Bool, Start::Bool(true)).since(2024, 8),
    field("sign_response", Bool, Start::Bool(false)).since(2024, 8),
    field("sign_logout_request", Bool, Start::Bool(false)).since(2025, 10),
    field("sign_logout_response", Bool, Start::Bool(false)).since(2026, 5),
    field("sp_binding", Choice(BINDINGS), Start::Text("redirect")),
    field("sls_binding", Choice(BINDINGS), Start::Text("redirect")).since(2025, 10),
    field(
        "logout_method",
        Choice(&["frontchannel_iframe", "frontchannel_native", "backchannel"]),
        Start::Text("frontchannel_iframe"),
    )
    .since(2025, 10),
    field("default_relay_state", Blank, Start::Text("")),
    field("default_name_id_policy", Choice(NAME_ID_POLICIES), Start::Text(UNSPECIFIED)).since(2025, 8),
];

const SCIM_PROVIDER: &[Field] = &[
    PROVIDER_NAME,
    field("property_mappings", Refs("scim_mapping"), Start::List),
    field("property_mappings_group", Refs("scim_mapping"), Start::List),
    field("url", Text, Required),
    field("verify_certificates", Bool, Start::Bool(true)).since(2024, 10),
    field("token", Text, Required).until(2025, 10),
    field("token", Blank, Start::Text("")).since(2025, 10).until(2026, 8),
    field("token", Blank, Start::Text("")).since(2026, 8).write_only(),
    field("auth_mode", Choice(&["token", "oauth"]), Start::Text("token")).since(2025, 10).until(2026, 5),
    field("auth_mode", Choice(&["token", "oauth", "oauth_interactive"]), Start::Text("token")).since(2026, 5),
    field("auth_oauth", Ref("source"), Start::Null).since(2025, 10),
    field("auth_oauth_params", Dict, Start::Dict).since(2025, 10),
    field(
        "compatibility_mode",
        Choice(&["default", "aws", "slack", "sfdc", "webex", "vcenter", "gitlab"]),
        Start::Text("default"),
    )
    .since(2025, 4),
    span("service_provider_config_cache_timeout", "hours=1").since(2025, 12),
    field("exclude_users_service_account", Bool, Start::Bool(false)),
    field("sync_page_size", Int, Start::Int(100)).since(2025, 12),
    span("sync_page_timeout", "minutes=30").since(2025, 12),
    field("filter_group", Ref("group"), Start::Null).until(2026, 2),
    field("group_filters", Refs("group"), Start::List).since(2026, 2),
    field("dry_run", Bool, Start::Bool(false)).since(2025, 4),
    field("discovery_enabled", Bool, Start::Bool(true)).since(2026, 8),
];

const APPLICATION: &[Field] = &[
    NAME,
    field("slug", Slug, Required).unique("Application with this slug already exists."),
    field("provider", Ref("provider"), Start::Null).unique("Application with this provider already exists."),
    field("backchannel_providers", Refs("scim"), Start::List),
    field("open_in_new_tab", Bool, Start::Bool(false)),
    field("meta_launch_url", Blank, Start::Text("")),
    field("meta_icon", Blank, Start::Text("")).since(2025, 12),
    field("meta_description", Blank, Start::Text("")),
    field("meta_publisher", Blank, Start::Text("")),
    field("policy_engine_mode", Choice(&["all", "any"]), Start::Text("any")),
    field("group", Blank, Start::Text("")),
    field("meta_hide", Bool, Start::Bool(false)).since(2026, 5),
];
