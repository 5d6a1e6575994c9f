//! Which of the deviations from the integration guide an application that is there does not have: they are taken over as
//! switched off, so that a plan changes nothing that nobody asked for.

use super::{Existing, text};
use crate::authentik::wanted::{NAME_ID_POLICY, OWN_ISSUER, SCIM_USER_NAME};
use latchkey_core::attribute::NAME_ID_EMAIL;
use serde_json::Value;

/// The names of those that are off. A field that this release does not have says nothing.
pub(super) fn off(existing: &Existing) -> Vec<&'static str> {
    let held = |field: &str| existing.provider.get(field).and_then(Value::as_str);
    let own = format!("{}/application/saml/{}/metadata/", existing.base, text(&existing.application, "slug"));
    let issuer = held("issuer").is_some_and(|issuer| issuer != own);
    let policy = held("default_name_id_policy").is_some_and(|policy| policy != NAME_ID_EMAIL);
    let by_address = |mapping: &Value| text(mapping, "expression").contains("\"userName\": request.user.email");
    let user_name = existing.scim.is_some() && !existing.scim_mappings.iter().any(by_address);
    let all = [(issuer, OWN_ISSUER), (policy, NAME_ID_POLICY), (user_name, SCIM_USER_NAME)];
    all.into_iter().filter(|(off, _)| *off).map(|(_, name)| name).collect()
}
