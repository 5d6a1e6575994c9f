//! The kinds of objects at authentik that a connection needs: their names in the API, in blueprints, in Terraform, and in
//! the words of the admin interface. Source: authentik's API schema 2026.8.3, blueprint documentation, and the Terraform
//! provider 2026.5.

/// A kind of object.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// A certificate with its key.
    KeyPair,
    /// A SAML property mapping.
    SamlMapping,
    /// A SAML provider.
    SamlProvider,
    /// An application.
    Application,
    /// An entitlement of an application.
    Entitlement,
    /// Who may open an application, or has an entitlement.
    Binding,
    /// A SCIM property mapping.
    ScimMapping,
    /// A SCIM provider.
    ScimProvider,
    /// A flow; only looked up.
    Flow,
    /// A group; only looked up.
    Group,
    /// A user; only looked up.
    User,
}

impl Kind {
    /// Its name in the record of a setup.
    pub fn name(self) -> &'static str {
        match self {
            Self::KeyPair => "key-pair",
            Self::SamlMapping => "saml-mapping",
            Self::SamlProvider => "saml-provider",
            Self::Application => "application",
            Self::Entitlement => "entitlement",
            Self::Binding => "binding",
            Self::ScimMapping => "scim-mapping",
            Self::ScimProvider => "scim-provider",
            Self::Flow => "flow",
            Self::Group => "group",
            Self::User => "user",
        }
    }

    /// What it is called in the admin interface.
    pub fn label(self) -> &'static str {
        match self {
            Self::KeyPair => "Certificate-Key Pair",
            Self::SamlMapping => "SAML Provider Property Mapping",
            Self::SamlProvider => "SAML Provider",
            Self::Application => "Application",
            Self::Entitlement => "Application entitlement",
            Self::Binding => "Binding",
            Self::ScimMapping => "SCIM Provider Mapping",
            Self::ScimProvider => "SCIM Provider",
            Self::Flow => "Flow",
            Self::Group => "Group",
            Self::User => "User",
        }
    }

    /// Its collection in the API, below `/api/v3/`, with the slash at the end that authentik insists on.
    pub fn path(self) -> &'static str {
        match self {
            Self::KeyPair => "crypto/certificatekeypairs/",
            Self::SamlMapping => "propertymappings/provider/saml/",
            Self::SamlProvider => "providers/saml/",
            Self::Application => "core/applications/",
            Self::Entitlement => "core/application_entitlements/",
            Self::Binding => "policies/bindings/",
            Self::ScimMapping => "propertymappings/provider/scim/",
            Self::ScimProvider => "providers/scim/",
            Self::Flow => "flows/instances/",
            Self::Group => "core/groups/",
            Self::User => "core/users/",
        }
    }

    /// The field of an answer that names the object in other objects.
    pub fn identifier(self) -> &'static str {
        match self {
            Self::Entitlement => "pbm_uuid",
            _ => "pk",
        }
    }

    /// Its model in blueprints, which is also where its permissions belong: `authentik_crypto.certificatekeypair` has
    /// `authentik_crypto.add_certificatekeypair`.
    pub fn model(self) -> &'static str {
        match self {
            Self::KeyPair => "authentik_crypto.certificatekeypair",
            Self::SamlMapping => "authentik_providers_saml.samlpropertymapping",
            Self::SamlProvider => "authentik_providers_saml.samlprovider",
            Self::Application => "authentik_core.application",
            Self::Entitlement => "authentik_core.applicationentitlement",
            Self::Binding => "authentik_policies.policybinding",
            Self::ScimMapping => "authentik_providers_scim.scimmapping",
            Self::ScimProvider => "authentik_providers_scim.scimprovider",
            Self::Flow => "authentik_flows.flow",
            Self::Group => "authentik_core.group",
            Self::User => "authentik_core.user",
        }
    }

    /// Its resource in Terraform; for what is only looked up, its data source.
    pub fn terraform(self) -> &'static str {
        match self {
            Self::KeyPair => "authentik_certificate_key_pair",
            Self::SamlMapping => "authentik_property_mapping_provider_saml",
            Self::SamlProvider => "authentik_provider_saml",
            Self::Application => "authentik_application",
            Self::Entitlement => "authentik_application_entitlement",
            Self::Binding => "authentik_policy_binding",
            Self::ScimMapping => "authentik_property_mapping_provider_scim",
            Self::ScimProvider => "authentik_provider_scim",
            Self::Flow => "authentik_flow",
            Self::Group => "authentik_group",
            Self::User => "authentik_user",
        }
    }

    /// The permission for `act` (`view`, `add`, `change` or `delete`), as authentik names it.
    pub fn permission(self, act: &str) -> String {
        let (app, model) = self.model().split_once('.').unwrap_or((self.model(), ""));
        format!("{app}.{act}_{model}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permission_is_named_as_authentik_names_it() {
        assert_eq!(Kind::SamlProvider.permission("change"), "authentik_providers_saml.change_samlprovider");
        assert_eq!(Kind::Binding.permission("add"), "authentik_policies.add_policybinding");
    }
}
