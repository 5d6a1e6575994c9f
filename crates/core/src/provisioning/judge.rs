//! Whether an organization's provisioning choice is ready: allowed by the plan, its mapping table sound, and nobody who
//! must stay in locked out by it.

use super::{Administrator, Grant, GroupMapping, Mode, Organization};
use crate::plain::quoted;
use crate::{
    Code, Finding, Owner, Status,
    check::Setting,
    domain::DomainName,
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
            Finding::failed(Code::ModeNotChosen, format!("No provisioning mode is chosen for {}", organization.name))
                .want(allowed_modes(organization.plan))
                .fix("Choose one. Invite only changes nothing for people who are members today.")
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
    Finding::failed(Code::PlanDoesNotFit, format!("{} is not a plan of {}", organization.plan, organization.product))
        .want(plans.join(", "))
        .got(organization.plan.slug())
        .fix("Choose one of the product's plans, or the other product.")
        .owner(Owner::You)
}

fn allowed_modes(plan: Plan) -> String {
    plan.facts().modes.iter().map(|mode| mode.slug()).collect::<Vec<_>>().join(", ")
}

fn user_provisioning(organization: &Organization) -> String {
    organization.product.facts().place("User provisioning")
}

fn mode_allowed(setup: &Setup, organization: &Organization, mode: Mode) -> Finding {
    let refusal = organization.plan.facts().refusal(mode).or_else(|| {
        let team = setup.organizations.iter().find(|other| other.plan == Plan::Team)?;
        let shares_a_team_parent = organization.product == Product::Console && mode == Mode::Scim;
        shares_a_team_parent.then(|| {
            format!(
                "{} shares its parent organization with {}, and SCIM is not available under a Team parent. Choose JIT.",
                organization.name, team.name
            )
        })
    });
    match refusal {
        None => Finding::passed(Code::ModeAllowed, format!("{} allows {mode}", organization.plan)),
        Some(reason) => {
            Finding::failed(Code::ModeNotAllowed, format!("{mode} is not available to {}", organization.name))
                .want(allowed_modes(organization.plan))
                .got(mode.slug())
                .fix(reason)
                .owner(Owner::Claude)
                .at(user_provisioning(organization))
        }
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
    let role = &organization.product.facts().administrator;
    if !organization.uses_mappings() {
        return Vec::new();
    }
    if administrator_groups(organization).is_empty() {
        return vec![
            Finding::failed(Code::NoAdministratorMapped, format!("No group is mapped to {role} in {}", organization.name))
                .want_words(format!("at least one group mapped to {role}"))
                .got(mapped_roles(organization))
                .fix(format!("Map a group of yours to {role} before you save. Otherwise every administrator becomes a User or loses access."))
                .owner(Owner::You)
                .at(user_provisioning(organization)),
            Finding::skipped(
                Code::AdministratorsKeepTheirRole,
                "It is not known yet whether each administrator keeps the role",
                Code::NoAdministratorMapped,
            ),
        ];
    }
    let mut findings = vec![Finding::passed(
        Code::AdministratorMapped,
        format!("A group is mapped to {role} in {}", organization.name),
    )];
    if setup.administrators.is_empty() {
        findings.push(
            Finding::warning(Code::NoAdministratorsListed, "Nobody is listed as an administrator who must stay in")
                .want_words("two administrators with their groups")
                .fix("List them with the e-mail address that the identity provider sends and the groups that they have there.")
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
            format!("Every listed administrator reaches {role} in {}", organization.name),
        ));
    }
    findings.extend(setup.administrators.iter().filter_map(|administrator| outside_the_domains(setup, administrator)));
    findings
}

fn mapped_roles(organization: &Organization) -> String {
    let rows: Vec<_> =
        organization.mappings.iter().map(|mapping| format!("{} → {}", mapping.group, mapping.grant)).collect();
    if rows.is_empty() { "an empty mapping table".to_owned() } else { rows.join(", ") }
}

fn loses_the_role(organization: &Organization, administrator: &Administrator, mode: Mode, status: Status) -> Finding {
    let role = &organization.product.facts().administrator;
    let wanted = administrator_groups(organization);
    let becomes = organization.plan.facts().roles.iter().find(|role| {
        organization.mappings.iter().any(|mapping| {
            mapping.grant == Grant::Role((*role).clone()) && administrator.groups.contains(&mapping.group)
        })
    });
    let title = match becomes {
        Some(role) => format!("{} would become {role} in {}", administrator.email, organization.name),
        None => format!("{} would lose access to {}", administrator.email, organization.name),
    };
    let moment = if mode == Mode::Jit { "at the next sign-in" } else { "at the next sync" };
    let near = administrator
        .groups
        .iter()
        .find(|group| wanted.iter().any(|wanted| wanted.trim().to_lowercase() == group.trim().to_lowercase()));
    let fix = match near {
        Some(group) => {
            format!(
                "Names are compared letter by letter: {group} is not the mapped name. Write both the same.",
                group = quoted(&group)
            )
        }
        None => format!(
            "Put {} into a group that is mapped to {role} before you save; it would happen {moment}.",
            administrator.email
        ),
    };
    let mut finding = Finding::failed(Code::AdministratorNotMapped, title)
        .want(wanted.join(" or "))
        .got_or((!administrator.groups.is_empty()).then(|| administrator.groups.join(", ")), "no group")
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
            format!("{email} is not an e-mail address", email = quoted(&email)),
        )
        .want_words("the address exactly as the identity provider sends it")
        .got(email)
        .fix("Write the address again, without spaces.")
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
            format!("{} is not on one of the setup's domains", administrator.email),
        )
        .want(domains.join(" or "))
        .got(domain)
        .fix("Verify that domain too, or correct the address. Each subdomain needs its own entry.")
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
        .map(|person| person.email.as_str())
        .collect();
    let finding = Finding::warning(Code::SeatGroupForEverybody, "Everybody needs to be in a group that is mapped to a seat type")
        .want_words("each person in one role group and in one seat group")
        .fix("Put every person into a seat group. The vendor's pages disagree on what happens otherwise: the best free seat, or removal.")
        .owner(Owner::Idp);
    vec![if without.is_empty() {
        finding
    } else {
        finding.got_words(format!("in no seat group: {}", without.join(", ")))
    }]
}

/// SCIM without mappings puts everybody who is assigned into every organization of the parent.
fn everyone_everywhere(setup: &Setup, organization: &Organization, mode: Mode) -> Option<Finding> {
    let others = setup.organizations.iter().any(|other| other.name != organization.name);
    if mode != Mode::Scim || organization.group_mappings || !others {
        return None;
    }
    Some(
        Finding::warning(
            Code::EveryoneEverywhere,
            format!("SCIM without mappings puts everybody into {}", organization.name),
        )
        .want_words("group mappings on in each organization under the parent")
        .got_words(format!("group mappings off in {}", organization.name))
        .fix("Switch Enable group mappings on here too, so that groups decide who gets in.")
        .owner(Owner::Claude)
        .at(user_provisioning(organization)),
    )
}
