//! The rollback sheet: how to let people in again and take everything back. It is read when nobody can sign in, so it
//! stands by itself.

use crate::{
    markdown::{code, numbered, table},
    message::{Arg, Message, Say, choice, exact, say},
    paper::{administrators, mappings, mode, on, organization, plain, products},
    provisioning::{Mode, Organization},
    setup::Setup,
};
use std::fmt::Write;

/// The sheet as Markdown, in the language of `say`; it depends on nothing else but the setup.
pub fn rollback_sheet(setup: &Setup, say: Say<'_>) -> String {
    let mut out = format!(
        "# {}\n\n{}\n{}\n\n",
        say(&say::rollback_sheet::title(plain(setup.name.as_str()))),
        say(&say::rollback_sheet::when()),
        say(&say::rollback_sheet::stop())
    );
    let _ = write!(
        out,
        "## 1. {}\n\n{}\n\n",
        say(&say::rollback_require_sso::heading()),
        say(&say::rollback_require_sso::intro())
    );
    for product in products(setup) {
        let of_product = product.facts();
        let page = of_product.settings_page();
        let off = say::rollback_require_sso::switch(
            administrators(product),
            plain(&page.title),
            plain(&of_product.name),
            plain(&of_product.require_sso),
            exact(&page.url),
        );
        let _ = writeln!(out, "- {}", say(&off));
    }
    let _ = write!(out, "\n## 2. {}\n\n", say(&say::rollback_locked_out::heading()));
    out.push_str(&bullets(
        &[say::rollback_locked_out::assign(), say::rollback_locked_out::sign_in(), say::rollback_locked_out::support()],
        say,
    ));
    let _ = write!(out, "\n{}", bullets(&people(setup), say));
    for product in products(setup) {
        let _ = writeln!(out, "- {}: <{}>", product.facts().name, product.facts().sso_login);
    }
    let _ = write!(out, "\n## 3. {}\n\n", say(&say::rollback_provisioning::heading()));
    let back = setup.organizations.iter().map(provisioning_back).chain([say::rollback_provisioning::became_user()]);
    out.push_str(&bullets(&back.collect::<Vec<_>>(), say));
    let _ = write!(
        out,
        "\n## 4. {}\n\n{}\n\n",
        say(&say::rollback_connection::heading()),
        say(&say::rollback_connection::intro())
    );
    let acts = [
        say::rollback_connection::scim(),
        say::rollback_connection::reset(),
        say::rollback_connection::application(),
        say::rollback_connection::record(),
    ];
    out.push_str(&numbered(acts.iter().map(say)));
    let _ = write!(out, "\n## {}\n\n", say(&say::rollback_final::heading()));
    out.push_str(&bullets(
        &[say::rollback_final::members(), say::rollback_final::twice(), say::rollback_final::sessions()],
        say,
    ));
    let _ = write!(out, "\n## {}\n\n{}", say(&say::rollback_facts::heading()), set_up(setup, say));
    out.push_str(&mappings(setup, say));
    out
}

fn bullets(items: &[Message], say: Say<'_>) -> String {
    items.iter().map(|item| format!("- {}\n", say(item))).collect()
}

fn people(setup: &Setup) -> Vec<Message> {
    let mut people = Vec::new();
    if !setup.administrators.is_empty() {
        let emails: Vec<_> = setup.administrators.iter().map(|administrator| code(&administrator.email)).collect();
        people.push(say::rollback_locked_out::administrators(exact(emails.join(", "))));
    }
    let noted = [(&setup.people.idp, "idp"), (&setup.people.owner, "owner"), (&setup.people.dns, "dns")];
    let noted = noted.into_iter().filter_map(|(person, role)| Some((plain(person.as_ref()?), role)));
    people.extend(noted.map(|(name, role)| say::rollback_locked_out::person(name, choice(role))));
    people
}

fn provisioning_back(organization: &Organization) -> Message {
    let place = plain(&organization.product.facts().place("User provisioning"));
    let name = plain(&organization.name);
    match organization.mode {
        Some(Mode::Jit) => say::rollback_provisioning::jit(name, place),
        Some(Mode::Scim) => say::rollback_provisioning::scim(name, place),
        Some(Mode::InviteOnly) | None => say::rollback_provisioning::by_hand(name),
    }
}

fn set_up(setup: &Setup, say: Say<'_>) -> String {
    let unknown = || say(&say::paper::unknown());
    let domains: Vec<_> = setup.domains.iter().map(|claim| code(claim.domain.as_str())).collect();
    let provider: Arg = match setup.idp.vendor_name() {
        Some(name) => plain(name).into(),
        None if setup.idp.is_rehearsal() => say::rollback_facts::built_in().into(),
        None => say::rollback_facts::other_provider().into(),
    };
    let row = |title: Message, value: String| vec![say(&title), value];
    let vendors = |title: &str, value: Option<&str>| vec![title.to_owned(), value.map_or_else(unknown, code)];
    let mut rows = vec![
        row(say::rollback_facts::provider(), say(&say::paper::words(provider))),
        row(say::rollback_facts::domains(), if domains.is_empty() { unknown() } else { domains.join(", ") }),
        vendors("ACS URL", setup.service_provider.acs.as_ref().map(crate::service_provider::AcsUrl::as_str)),
        vendors(
            "SP Entity ID",
            setup.service_provider.entity_id.as_ref().map(crate::service_provider::EntityId::as_str),
        ),
    ];
    rows.extend(setup.application.name.as_ref().map(|name| row(say::rollback_facts::application(), code(name))));
    rows.extend(
        setup.application.metadata.as_ref().map(|read| row(say::rollback_facts::entity_id(), code(&read.entity_id))),
    );
    if let Some(certificate) = setup.certificate_that_signs() {
        rows.push(row(say::rollback_facts::fingerprint(), code(&certificate.sha256)));
        rows.push(row(say::rollback_facts::valid_until(), on(certificate.not_after, say)));
    }
    for one in &setup.organizations {
        rows.push(row(organization(one), mode(one).map_or_else(unknown, |mode| say(&mode))));
    }
    table(&[say::rollback_facts::what(), say::rollback_facts::value()].map(|title| say(&title)), &rows)
}
