//! Whether an organization's provisioning choice is ready: allowed by the plan, its mapping table sound, and nobody who
//! must stay in locked out by it.

use super::{Administrator, Grant, GroupMapping, Mode, Organization};
use crate::{
    Code, Finding, Owner, Status,
    check::Setting,
    domain::DomainName,
    message::{Message, choice, exact, say},
    plain::quoted,
    product::{Plan, Product, fits},
    setup::Setup,
};
use notes::notes;

pub(super) mod notes;
mod table;

/// The answer to an Admin API invitation while JIT or SCIM is on. Reported by two third-party guides only, so it is
/// quoted and never matched.
pub(crate) const INVITES_BLOCKED: &str =
    "Your organization's SSO configuration automatically manages members. You cannot provision users via the API.";

/// Judges `organization`'s provisioning choice; it need not be one of `setup`'s yet, but its neighbours are looked at.
pub fn judge(setup: &Setup, organization: &Organization) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !fits(organization.product, organization.plan) {
        findings.push(plan_does_not_fit(organization));
    }
    let Some(mode) = organization.mode else {
        findings.push(
            Finding::failed(Code::ModeNotChosen, say::mode_not_chosen::open(exact(&organization.name)))
                .want(allowed_modes(organization.plan))
                .fix(say::mode_not_chosen::open_fix())
                .owner(Owner::You),
        );
        return findings;
    };
    findings.push(mode_allowed(setup, organization, mode));
    findings.extend(setup.administrators.iter().filter_map(email_unusable));
    findings.extend(table::judge(organization));
    findings.extend(administrators(setup, organization, mode));
    findings.extend(seats(setup, organization));
    findings.extend(everyone_everywhere(setup, organization, mode));
    findings.extend(notes(setup, organization, mode));
    findings
}

/// Judges the listed administrators in every organization whose groups decide.
pub fn judge_administrators(setup: &Setup) -> Vec<Finding> {
    let mut findings: Vec<Finding> = setup.administrators.iter().filter_map(email_unusable).collect();
    for organization in &setup.organizations {
        let Some(mode) = organization.mode else { continue };
        for finding in administrators(setup, organization, mode) {
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    }
    findings
}

/// A plan under a product that it does not belong to.
pub(crate) fn plan_does_not_fit(organization: &Organization) -> Finding {
    let plans: Vec<_> = crate::product::plans_of(organization.product).into_iter().map(Plan::slug).collect();
    let title = say::plan_does_not_fit::other_product(organization.plan.name(), exact(organization.product));
    Finding::failed(Code::PlanDoesNotFit, title)
        .want(plans.join(", "))
        .got(organization.plan.slug())
        .fix(say::plan_does_not_fit::other_product_fix())
        .owner(Owner::You)
}

fn allowed_modes(plan: Plan) -> String {
    plan.facts().modes.iter().map(|mode| mode.slug()).collect::<Vec<_>>().join(", ")
}

fn user_provisioning(organization: &Organization) -> String {
    organization.product.facts().place("User provisioning")
}

fn mode_allowed(setup: &Setup, organization: &Organization, mode: Mode) -> Finding {
    let name = exact(&organization.name);
    let refusal = organization.plan.refusal(mode).or_else(|| {
        let team = setup.organizations.iter().find(|other| other.plan == Plan::Team)?;
        let shares_a_team_parent = organization.product == Product::Console && mode == Mode::Scim;
        shares_a_team_parent.then(|| say::mode_not_allowed::shared_parent_fix(name.clone(), exact(&team.name)))
    });
    match refusal {
        None => Finding::passed(Code::ModeAllowed, say::mode_allowed::allowed(exact(mode), organization.plan.name())),
        Some(reason) => Finding::failed(Code::ModeNotAllowed, say::mode_not_allowed::refused(exact(mode), name))
            .want(allowed_modes(organization.plan))
            .got(mode.slug())
            .fix(reason)
            .owner(Owner::Claude)
            .at(exact(user_provisioning(organization))),
    }
}

/// The groups that give the administrator role.
fn administrator_groups(organization: &Organization) -> Vec<&str> {
    let role = &organization.product.facts().administrator;
    let gives = |mapping: &&GroupMapping| matches!(&mapping.grant, Grant::Role(name) if name == role);
    organization.mappings.iter().filter(gives).map(|mapping| mapping.group.as_str()).collect()
}

fn reaches(organization: &Organization, administrator: &Administrator) -> bool {
    let groups = administrator_groups(organization);
    administrator.groups.iter().any(|group| groups.contains(&group.as_str()))
}

/// Nobody who must stay an administrator may lose that to the mapping table.
fn administrators(setup: &Setup, organization: &Organization, mode: Mode) -> Vec<Finding> {
    if !organization.uses_mappings() {
        return Vec::new();
    }
    let role = exact(&organization.product.facts().administrator);
    let name = exact(&organization.name);
    if administrator_groups(organization).is_empty() {
        return vec![
            Finding::failed(Code::NoAdministratorMapped, say::no_administrator_mapped::nobody(name, role.clone()))
                .want_words(say::no_administrator_mapped::nobody_want(role.clone()))
                .got_words(mapped_roles(organization))
                .fix(say::no_administrator_mapped::nobody_fix(role))
                .owner(Owner::You)
                .at(exact(user_provisioning(organization))),
            Finding::skipped(
                Code::AdministratorsKeepTheirRole,
                say::administrators_keep_their_role::not_known_yet(),
                Code::NoAdministratorMapped,
            ),
        ];
    }
    let mut findings =
        vec![Finding::passed(Code::AdministratorMapped, say::administrator_mapped::mapped(name.clone(), role.clone()))];
    if setup.administrators.is_empty() {
        findings.push(
            Finding::warning(Code::NoAdministratorsListed, say::no_administrators_listed::nobody())
                .want_words(say::no_administrators_listed::nobody_want())
                .fix(say::no_administrators_listed::nobody_fix())
                .owner(Owner::You),
        );
        return findings;
    }
    let somebody_reaches = setup.administrators.iter().any(|administrator| reaches(organization, administrator));
    let mut everybody_reaches = true;
    for administrator in &setup.administrators {
        if reaches(organization, administrator) {
            continue;
        }
        everybody_reaches = false;
        let elsewhere = setup
            .organizations
            .iter()
            .any(|other| other.name != organization.name && other.uses_mappings() && reaches(other, administrator));
        // Somebody may well administer one organization and not the other, as long as each has somebody.
        let status = if elsewhere && somebody_reaches { Status::Warning } else { Status::Failed };
        findings.push(loses_the_role(organization, administrator, mode, status));
    }
    if everybody_reaches {
        findings.push(Finding::passed(
            Code::AdministratorsKeepTheirRole,
            say::administrators_keep_their_role::all(name, role),
        ));
    }
    findings.extend(setup.administrators.iter().filter_map(|administrator| outside_the_domains(setup, administrator)));
    findings
}

fn mapped_roles(organization: &Organization) -> Message {
    let row = |mapping: &GroupMapping| say::mapping_row(mapping.grant.in_words(), exact(&mapping.group));
    let rows: Vec<_> = organization.mappings.iter().map(row).collect();
    if rows.is_empty() {
        say::no_administrator_mapped::empty_got()
    } else {
        say::no_administrator_mapped::rows_got(rows)
    }
}

fn loses_the_role(organization: &Organization, administrator: &Administrator, mode: Mode, status: Status) -> Finding {
    let role = &organization.product.facts().administrator;
    let wanted = administrator_groups(organization);
    let becomes = organization.plan.facts().roles.iter().find(|role| {
        organization.mappings.iter().any(|mapping| {
            mapping.grant == Grant::Role((*role).clone()) && administrator.groups.contains(&mapping.group)
        })
    });
    let (name, person) = (exact(&organization.name), exact(&administrator.email));
    let title = match becomes {
        Some(role) => say::administrator_not_mapped::gets_less(name, person.clone(), exact(role)),
        None => say::administrator_not_mapped::loses_access(name, person.clone()),
    };
    let when = choice(if mode == Mode::Jit { "sign-in" } else { "sync" });
    let near = administrator
        .groups
        .iter()
        .find(|group| wanted.iter().any(|wanted| wanted.trim().to_lowercase() == group.trim().to_lowercase()));
    let fix = match near {
        Some(group) => say::administrator_not_mapped::other_spelling_fix(exact(quoted(group))),
        None => say::administrator_not_mapped::fix(person, exact(role), when),
    };
    let mut finding = Finding::failed(Code::AdministratorNotMapped, title)
        .want(wanted.join(", "))
        .got_or(
            (!administrator.groups.is_empty()).then(|| administrator.groups.join(", ")),
            say::administrator_not_mapped::got(),
        )
        .fix(fix)
        .setting(Setting::Groups);
    finding.status = status;
    finding
}

/// An address that can never be equal to the one that the identity provider sends.
fn email_unusable(administrator: &Administrator) -> Option<Finding> {
    let email = administrator.email.as_str();
    let has_two_parts = email.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'));
    if has_two_parts && !email.chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
        return None;
    }
    Some(
        Finding::failed(
            Code::AdministratorEmailUnusable,
            say::administrator_email_unusable::not_an_address(exact(quoted(email))),
        )
        .want_words(say::administrator_email_unusable::want())
        .got(email)
        .fix(say::administrator_email_unusable::fix())
        .owner(Owner::You),
    )
}

fn outside_the_domains(setup: &Setup, administrator: &Administrator) -> Option<Finding> {
    if setup.domains.is_empty() {
        return None;
    }
    let domain = administrator.email.rsplit_once('@').map(|(_, domain)| domain).unwrap_or_default();
    let claimed = DomainName::parse(domain);
    if setup.domains.iter().any(|claim| claimed.as_ref() == Ok(&claim.domain)) {
        return None;
    }
    let domains: Vec<_> = setup.domains.iter().map(|claim| claim.domain.as_str()).collect();
    Some(
        Finding::warning(
            Code::AdministratorOutsideDomains,
            say::administrator_outside_domains::elsewhere(exact(&administrator.email)),
        )
        .want(domains.join(", "))
        .got(domain)
        .fix(say::administrator_outside_domains::elsewhere_fix())
        .owner(Owner::You),
    )
}

/// With seat mapping on, people in no seat group may be removed: two of the vendor's pages disagree.
fn seats(setup: &Setup, organization: &Organization) -> Vec<Finding> {
    let is_seat = |mapping: &&GroupMapping| matches!(mapping.grant, Grant::Seat(_));
    let seat_groups: Vec<_> = organization.mappings.iter().filter(is_seat).map(|mapping| &mapping.group).collect();
    if !organization.uses_mappings() || seat_groups.is_empty() {
        return Vec::new();
    }
    let without: Vec<_> = setup
        .administrators
        .iter()
        .filter(|person| {
            reaches(organization, person) && !person.groups.iter().any(|group| seat_groups.contains(&group))
        })
        .map(|person| exact(&person.email))
        .collect();
    let finding = Finding::warning(Code::SeatGroupForEverybody, say::seat_group_for_everybody::everybody())
        .want_words(say::seat_group_for_everybody::want())
        .fix(say::seat_group_for_everybody::fix())
        .owner(Owner::Idp);
    vec![if without.is_empty() { finding } else { finding.got_words(say::seat_group_for_everybody::got(without)) }]
}

/// SCIM without mappings puts everybody who is assigned into every organization of the parent.
fn everyone_everywhere(setup: &Setup, organization: &Organization, mode: Mode) -> Option<Finding> {
    let others = setup.organizations.iter().any(|other| other.name != organization.name);
    if mode != Mode::Scim || organization.group_mappings || !others {
        return None;
    }
    let name = exact(&organization.name);
    Some(
        Finding::warning(Code::EveryoneEverywhere, say::everyone_everywhere::no_mappings(name.clone()))
            .want_words(say::everyone_everywhere::want())
            .got_words(say::everyone_everywhere::got(name))
            .fix(say::everyone_everywhere::fix())
            .owner(Owner::Claude)
            .at(exact(user_provisioning(organization))),
    )
}
