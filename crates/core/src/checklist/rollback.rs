//! The rollback sheet: how to let people in again and take everything back. It is read when nobody can sign in, so it
//! stands by itself.

use crate::{
    markdown::{code, table, text},
    product::Product,
    provisioning::{Mode, Organization},
    setup::Setup,
};
use std::fmt::Write;

/// The sheet as Markdown; it depends on nothing but the setup.
pub fn rollback_sheet(setup: &Setup) -> String {
    let mut out = format!("# Rollback sheet: {}\n\n", text(setup.name.as_str()));
    out.push_str(
        "For the moment in which people cannot sign in. Print it, or keep it where you can read it without signing in.\n\
         Start at the top and stop as soon as people can sign in again.\n\n",
    );
    out.push_str("## 1. Switch Require SSO off\n\n");
    out.push_str(
        "This is quick, changes no member and no role, and can be switched on again. It needs an administrator who is \
         still signed in.\n\n",
    );
    for product in products(setup) {
        let facts = product.facts();
        let page = facts.settings_page();
        let _ = writeln!(
            out,
            "- {}: as {} open {} at <{}>, switch {} off. People then sign in with Continue with email.",
            facts.name, facts.administrators, page.title, page.url, facts.require_sso
        );
    }
    out.push_str("\n## 2. If no administrator can get in\n\n");
    out.push_str(
        "- Let the administrator of the identity provider assign one of the administrators to the application again, and \
         put that person into the group that gives the administrator role.\n\
         - Sign in at one of the addresses below, in a private window.\n\
         - If that fails, write to Claude's Support with the domain and a screenshot of the SAML configuration.\n\n",
    );
    out.push_str(&people(setup));
    for product in products(setup) {
        let _ = writeln!(out, "- {}: <{}>", product.facts().name, product.facts().sso_login);
    }
    out.push_str("\n## 3. Put the way of adding people back\n\n");
    for organization in &setup.organizations {
        let _ = writeln!(out, "- {}", provisioning_back(organization));
    }
    out.push_str(
        "- An administrator who became a User: another administrator restores the role in the members page, or the group \
         at the identity provider is corrected and the person signs in again.\n\n",
    );
    out.push_str("## 4. Take the connection back\n\n");
    out.push_str(
        "Only if SSO is to end. Manage SSO › Reset Connection ends every session; people then sign in by a link in an \
         e-mail. A new connection has another ACS URL and Entity ID.\n\n\
         1. If SCIM is on: stop it at the identity provider, wait about an hour, set Invite only in every organization, \
         then Manage SCIM › Delete Directory.\n\
         2. Manage SSO › Reset Connection.\n\
         3. Remove the application at the identity provider.\n\
         4. The TXT record may stay; by itself it changes nothing.\n\n",
    );
    out.push_str("## What cannot be taken back\n\n");
    out.push_str(
        "- Members who were removed have to be invited or assigned again.\n\
         - A changed e-mail address has made a second member; Support has to remove the first.\n\
         - Sessions that were ended stay ended.\n\n",
    );
    out.push_str("## What was set up\n\n");
    out.push_str(&facts(setup));
    out.push_str(&mappings(setup));
    out
}

pub(crate) fn products(setup: &Setup) -> Vec<Product> {
    let mut products: Vec<_> = setup.organizations.iter().map(|organization| organization.product).collect();
    products.sort();
    products.dedup();
    products
}

fn people(setup: &Setup) -> String {
    let mut out = String::new();
    if !setup.administrators.is_empty() {
        let emails: Vec<_> = setup.administrators.iter().map(|administrator| code(&administrator.email)).collect();
        let _ = writeln!(out, "- Administrators: {}", emails.join(", "));
    }
    for (person, what) in [
        (&setup.people.idp, "Identity provider"),
        (&setup.people.owner, "Claude or Console"),
        (&setup.people.dns, "DNS"),
    ] {
        if let Some(person) = person {
            let _ = writeln!(out, "- {what}: {}", text(person));
        }
    }
    out
}

fn provisioning_back(organization: &Organization) -> String {
    let facts = organization.product.facts();
    let place = facts.place("User provisioning");
    let name = text(&organization.name);
    match organization.mode {
        Some(Mode::Jit) => format!(
            "{name}: {place}, select Invite only, Save changes. Nobody is removed or changed at a sign-in any more."
        ),
        Some(Mode::Scim) => format!(
            "{name}: {place}, select Invite only, Save changes. Members stay as they are; turning mappings off keeps current roles."
        ),
        Some(Mode::InviteOnly) | None => format!("{name}: nothing to put back, people are invited by hand."),
    }
}

fn facts(setup: &Setup) -> String {
    let unknown = || "not known yet".to_owned();
    let domains: Vec<_> = setup.domains.iter().map(|claim| code(claim.domain.as_str())).collect();
    let mut rows = vec![
        vec![
            "Identity provider".to_owned(),
            if setup.idp.is_nameless() { "another one (SAML 2.0)" } else { setup.idp.in_words() }.to_owned(),
        ],
        vec!["Domains".to_owned(), if domains.is_empty() { unknown() } else { domains.join(", ") }],
        vec!["ACS URL".to_owned(), setup.service_provider.acs.as_ref().map_or_else(unknown, |acs| code(acs.as_str()))],
        vec![
            "SP Entity ID".to_owned(),
            setup.service_provider.entity_id.as_ref().map_or_else(unknown, |id| code(id.as_str())),
        ],
    ];
    if let Some(name) = &setup.application.name {
        rows.push(vec!["Application".to_owned(), code(name)]);
    }
    if let Some(metadata) = &setup.application.metadata {
        rows.push(vec!["Identity provider's entity ID".to_owned(), code(&metadata.entity_id)]);
    }
    if let Some(certificate) = setup.certificate_that_signs() {
        rows.push(vec!["Certificate, SHA-256".to_owned(), code(&certificate.sha256)]);
        rows.push(vec!["Certificate valid until".to_owned(), certificate.not_after.day_in_words()]);
    }
    for organization in &setup.organizations {
        let mode = organization.mode.map_or_else(unknown, |mode| mode.to_string());
        let mapped = if organization.uses_mappings() { ", with group mappings" } else { "" };
        rows.push(vec![text(organization.called().name()), format!("{mode}{mapped}")]);
    }
    table(&["What", "Value"], &rows)
}

pub(crate) fn mappings(setup: &Setup) -> String {
    let mut out = String::new();
    for organization in setup.organizations.iter().filter(|organization| !organization.mappings.is_empty()) {
        let rows: Vec<_> = organization
            .mappings
            .iter()
            .map(|mapping| vec![code(&mapping.group), text(mapping.grant.in_words().name())])
            .collect();
        let _ = write!(out, "\nGroups of {}:\n\n{}", text(&organization.name), table(&["Group", "Gives"], &rows));
    }
    out
}
