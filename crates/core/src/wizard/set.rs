//! What a submitted field does to the setup: text becomes a value once, here. What cannot be used stays a draft and
//! becomes a finding.

mod administration;
mod tokens;
pub(super) mod value;

use super::{Effect, Wizard, draft_name};
use crate::plain::quoted;
use crate::{
    Code, Finding, Owner, Timestamp,
    checklist::gate_for,
    clean::{self, Cleaned},
    domain::{DomainClaim, DomainName, Question},
    field::Field,
    idp::IdpId,
    message::{Exact, Said, exact, say, say::value_usable as said},
    provisioning::{Mode, Organization, parse_mapping},
    service_provider::{self, Pasted},
    step::Step,
};
use value::{
    Refusal, address, administrator, choice, few, fingerprint, one, one_or_none, pasted, plan, readable, refuse,
    shortened, some, within_bounds, yes,
};

impl Wizard {
    /// Takes a submitted field. Its findings are afterwards in `setup.problems` under the draft's name.
    pub(super) fn set(
        &mut self,
        field: Field,
        organization: Option<&str>,
        values: &[String],
        now: Timestamp,
    ) -> Vec<Effect> {
        let draft = self.draft_of(field, organization);
        self.setup.drafts.keep(&draft, values.join("\n"));
        let mut effects = Vec::new();
        let clean: Vec<Cleaned> = values.iter().map(|value| clean::entry(field, value)).collect();
        let removed = clean.iter().zip(values).filter_map(|(clean, typed)| clean.finding(typed)).collect();
        let removed = few(removed);
        let clean: Vec<String> = clean.into_iter().map(|clean| clean.text).collect();
        let taken = self.take(field, organization, &clean, now, &mut effects);
        let was_taken = taken.is_ok();
        let findings = match taken {
            Ok(findings) => removed.into_iter().chain(findings).map(within_bounds).collect(),
            Err(refusal) => {
                let mut title = refusal.message;
                title.each_text(&mut |text| *text = shortened(text));
                let finding = Finding::failed(Code::ValueUsable, title).got(shortened(&values.join(" ")));
                vec![finding.fix(refusal.fix).owner(Owner::You)]
            }
        };
        if field.step() == Step::Provisioning {
            self.forget_judgements();
        }
        let shown = if field.is_secret_like() { None } else { Some(shortened(&values.join(", "))) };
        let result = match (was_taken, findings.iter().any(Finding::is_failure)) {
            (false, _) => Some(say::log_entry::refused().into()),
            (true, false) => shown.map(|shown| exact(shown).into()),
            (true, true) => Some(Said::from(match shown {
                Some(shown) => say::log_entry::value_check_failed(exact(shown)),
                None => say::log_entry::check_failed(),
            })),
        };
        self.log(now, say::log_entry::set(exact(field.name())), result);
        self.forget_problems(field, organization);
        if !findings.is_empty() {
            self.setup.problems.insert(draft, findings);
        }
        effects
    }

    /// The name of the field's draft: the organization as the setup spells it, and none where it knows none such.
    fn draft_of(&mut self, field: Field, organization: Option<&str>) -> String {
        let spelt = organization.and_then(|name| Some(self.organization(Some(name)).ok()?.name.clone()));
        draft_name(field, spelt.as_deref())
    }

    /// Forgets what was said of a field before: of the first organization's under both of its names, too.
    fn forget_problems(&mut self, field: Field, organization: Option<&str>) {
        let first = self.setup.organizations.first().map(|first| first.name.clone());
        let drafts = [draft_name(field, None), draft_name(field, first.as_deref())];
        let draft = self.draft_of(field, organization);
        if drafts.contains(&draft) {
            drafts.iter().for_each(|draft| drop(self.setup.problems.remove(draft)));
        }
        self.setup.problems.remove(&draft);
    }

    /// Fields of provisioning are judged together: what was said of one before another was set may hold no more. What
    /// could not be used stays.
    pub(super) fn forget_judgements(&mut self) {
        let judged = |draft: &str| {
            let name = draft.split('@').next().unwrap_or(draft);
            Field::parse(name).is_some_and(|field| field.step() == Step::Provisioning)
        };
        self.setup.problems.retain(|draft, findings| {
            !judged(draft) || findings.iter().any(|finding| finding.code == Code::ValueUsable)
        });
    }

    /// What was said of Require SSO when it was set: with every change the gate has to be asked again.
    pub(super) fn forget_what_the_gate_said(&mut self) {
        let of_gate = |draft: &str| Field::parse(draft.split('@').next().unwrap_or(draft)) == Some(Field::RequireSso);
        self.setup.problems.retain(|draft, findings| {
            !of_gate(draft) || findings.iter().any(|finding| finding.code == Code::ValueUsable)
        });
    }

    pub(super) fn take(
        &mut self,
        field: Field,
        organization: Option<&str>,
        values: &[String],
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) -> Result<Vec<Finding>, Refusal> {
        readable(field, values)?;
        match field {
            Field::Idp => effects.push(Effect::LookUpIdp { idp: IdpId(one(values)?.to_lowercase()) }),
            Field::DnsPerson => self.setup.people.dns = self.person(field, values, now)?,
            Field::IdpPerson => self.setup.people.idp = self.person(field, values, now)?,
            Field::OwnerPerson => self.setup.people.owner = self.person(field, values, now)?,
            Field::Parent => {
                self.setup.parent = choice(one(values)?, &["unknown", "exists", "asked-sales", "merging"])?;
            }
            Field::Organizations => self.set_organizations(values)?,
            Field::Plan => {
                let plan = plan(one(values)?)?;
                let organization = self.organization(organization)?;
                organization.plan = plan;
                organization.product = plan.product();
            }
            Field::Domain => {
                self.set_domains(values, now)?;
                let domains = self.setup.domains.iter().map(|claim| &claim.domain);
                return Ok(domains.filter_map(crate::domain::diagnosis::consumer_mail).collect());
            }
            Field::Host => {
                let (claim, host) = self.claim(values)?;
                let host = if host.trim().is_empty() { "@".to_owned() } else { host.trim().to_owned() };
                Question::new(claim.domain.clone(), &host, "value")
                    .or_else(|message| refuse(message, said::host_fix()))?;
                claim.host = host;
                claim.report = None;
                self.look_is_due();
            }
            Field::TxtValue => {
                let (claim, typed) = self.claim(values)?;
                let clean = clean::txt_value(&typed, Some(claim.domain.as_str()))
                    .or_else(|unclean| refuse(unclean.message, unclean.fix))?;
                let removed = clean.finding(&typed);
                let value = clean.text;
                if value.is_empty() {
                    return refuse(said::none(), said::no_txt_fix());
                }
                if claim.value.as_ref() != Some(&value) {
                    claim.claimed_at = now;
                    claim.report = None;
                }
                claim.value = Some(value.clone());
                self.look_is_due();
                return Ok(removed.into_iter().chain([crate::domain::diagnosis::value_shape(&value)]).collect());
            }
            Field::Naming => self.setup.attributes.naming = choice(one(values)?, &["short", "entra-uris"])?,
            Field::DeduplicateGroups => self.setup.attributes.deduplicate_groups = yes(one(values)?)?,
            Field::AttributesDone => {
                if yes(one(values)?)? {
                    self.setup.ticks.entry(ATTRIBUTES_DONE.to_owned()).or_insert(now);
                } else {
                    self.setup.ticks.remove(ATTRIBUTES_DONE);
                }
                self.confirm_groups(self.setup.ticks.contains_key(ATTRIBUTES_DONE));
            }
            Field::Acs => {
                let entity_id = self.setup.service_provider.entity_id.as_ref().map(ToString::to_string);
                let acs = pasted(values)?.to_owned();
                return Ok(self.set_service_provider(&Pasted::Fields { acs, entity_id: entity_id.unwrap_or_default() }));
            }
            Field::EntityId => {
                let acs = self.setup.service_provider.acs.as_ref().map(ToString::to_string);
                let entity_id = pasted(values)?.to_owned();
                return Ok(self.set_service_provider(&Pasted::Fields { acs: acs.unwrap_or_default(), entity_id }));
            }
            Field::ServiceProvider => {
                return Ok(self.set_service_provider(&Pasted::Blob { text: values.join("\n") }));
            }
            Field::ServerFingerprint => {
                self.setup.application.server_fingerprint = one_or_none(values)?.map(fingerprint).transpose()?;
                return Ok(tokens::for_server(&self.setup));
            }
            Field::MetadataFingerprint => {
                self.setup.application.metadata_fingerprint = one_or_none(values)?.map(fingerprint).transpose()?;
            }
            Field::IdpMetadata => {
                let source = pasted(values)?.to_owned();
                let fingerprint = self.setup.application.trusted_at(&source).map(str::to_owned);
                effects.push(Effect::ReadMetadata { source, fingerprint });
            }
            Field::IdpUrl => {
                let url = Some(address(one(values)?)?);
                let before = self.setup.application.origin();
                self.setup.application.base_url = url;
                if self.setup.application.origin() != before {
                    self.setup.administration.server = None;
                    self.setup.administration.address_from_bundle = false;
                }
                return Ok(tokens::for_server(&self.setup));
            }
            Field::ApplicationName => self.setup.application.name = one_or_none(values)?.map(str::to_owned),
            Field::ApplicationSlug => {
                self.setup.application.slug = one_or_none(values)?.map(administration::slug).transpose()?;
            }
            Field::Access
            | Field::Entitlements
            | Field::GroupsFrom
            | Field::ApplicationGroup
            | Field::AuthorizationFlow
            | Field::ScimUrl
            | Field::ScimGroups
            | Field::ScimLive
            | Field::Deviations
            | Field::Confirm
            | Field::Me => {
                self.set_administration(field, values)?;
                if field == Field::ScimUrl {
                    return Ok(tokens::for_endpoint(&self.setup));
                }
            }
            Field::Port => match one(values)?.parse::<u16>() {
                Ok(port) if port >= 1024 => self.setup.loopback.port = port,
                _ => return refuse(said::port(), said::port_fix()),
            },
            Field::Https => self.setup.loopback.https = yes(one(values)?)?,
            Field::Mode => {
                let mode = Mode::parse(one(values)?).or_else(|message| refuse(message, said::mode_fix()))?;
                self.organization(organization)?.mode = Some(mode);
            }
            Field::GroupMappings => {
                let on = yes(one(values)?)?;
                self.organization(organization)?.group_mappings = on;
            }
            Field::Mappings => {
                let plan = self.organization(organization)?.plan;
                let values = some(values, said::mapping_fix())?;
                let mappings: Result<Vec<_>, _> = values.iter().map(|value| parse_mapping(value, plan)).collect();
                let mappings = mappings.or_else(|message| refuse(message, said::mapping_fix()))?;
                let organization = self.organization(organization)?;
                organization.group_mappings = organization.group_mappings || !mappings.is_empty();
                organization.mappings = mappings;
            }
            Field::RequireSso => {
                let on = yes(one(values)?)?;
                self.organization(organization)?.require_sso = on;
            }
            Field::PapersLanguage => self.setup.papers_language = choice(one(values)?, &["en", "de"])?,
            Field::Administrators => {
                let values = some(values, said::administrator_fix())?;
                let people: Result<Vec<_>, Refusal> = values.iter().map(|value| administrator(value)).collect();
                self.setup.administrators = people?;
            }
        }
        Ok(self.judge_field(field, organization, now))
    }

    /// Who holds a right. Nobody, on purpose, is said by `skip`.
    fn person(&mut self, field: Field, values: &[String], now: Timestamp) -> Result<Option<String>, Refusal> {
        let name = one_or_none(values)?.map(str::to_owned);
        let skipped = name.as_deref().is_some_and(|name| SKIPS.contains(&name.to_lowercase().as_str()));
        if skipped {
            self.setup.ticks.insert(left_open(field), now);
        } else {
            self.setup.ticks.remove(&left_open(field));
        }
        Ok(name.filter(|_| !skipped))
    }

    /// What was said of the step when there was nothing to look for yet is over once there is something new.
    fn look_is_due(&mut self) {
        self.setup.reports.remove(&Step::Domain);
    }

    /// What the rules say of a field that was taken.
    fn judge_field(&mut self, field: Field, organization: Option<&str>, now: Timestamp) -> Vec<Finding> {
        if field == Field::Administrators {
            return crate::provisioning::judge_administrators(&self.setup);
        }
        if !field.is_of_organization() {
            return vec![];
        }
        let Ok(organization) = self.organization(organization).cloned() else { return vec![] };
        if field == Field::RequireSso {
            let failed = Finding::is_failure;
            let gate = if organization.require_sso { gate_for(&self.setup, organization.product, now) } else { vec![] };
            return gate.into_iter().filter(failed).collect();
        }
        crate::provisioning::judge(&self.setup, &organization)
    }

    fn set_service_provider(&mut self, pasted: &Pasted) -> Vec<Finding> {
        let parsed = service_provider::parse(pasted);
        let before = self.setup.service_provider.clone();
        if matches!(pasted, Pasted::Blob { .. }) {
            // What was typed into the two fields before is of the past once a paste has brought the values.
            let brought = [(Field::Acs, parsed.acs.as_ref().map(ToString::to_string))];
            let brought =
                brought.into_iter().chain([(Field::EntityId, parsed.entity_id.as_ref().map(ToString::to_string))]);
            for (field, value) in brought {
                value.into_iter().for_each(|value| self.setup.drafts.keep(field.name(), value));
            }
        }
        if let Some(acs) = parsed.acs {
            self.setup.service_provider.acs = Some(acs);
        }
        if let Some(entity_id) = parsed.entity_id {
            self.setup.service_provider.entity_id = Some(entity_id);
        }
        if before != self.setup.service_provider {
            service_provider::forget_entered(&mut self.setup);
            // A value that is right now must not stay red for what an earlier paste got wrong.
            for field in [Field::Acs, Field::EntityId, Field::ServiceProvider] {
                self.setup.problems.remove(field.name());
            }
        }
        parsed.findings
    }

    fn set_organizations(&mut self, values: &[String]) -> Result<(), Refusal> {
        let mut organizations: Vec<Organization> = Vec::new();
        for value in some(values, said::no_plan_fix())? {
            let Some((name, plan_name)) = value.rsplit_once('=') else {
                return refuse(said::no_plan(exact(quoted(&value))), said::no_plan_fix());
            };
            let (name, plan) = (name.trim(), plan(plan_name)?);
            if name.is_empty() || organizations.iter().any(|other| other.name.eq_ignore_ascii_case(name)) {
                return refuse(said::same_name(exact(quoted(&value))), said::same_name_fix());
            }
            let known = self.setup.organizations.iter().find(|organization| organization.name == name);
            let mut organization = known.cloned().unwrap_or_else(|| Organization::new(name, plan));
            organization.plan = plan;
            organization.product = plan.product();
            organizations.push(organization);
        }
        if organizations.is_empty() {
            return refuse(said::no_organization(), said::no_organization_fix());
        }
        let known = |draft: &str| {
            draft.split_once('@').is_none_or(|(_, of)| organizations.iter().any(|organization| organization.name == of))
        };
        self.setup.problems.retain(|draft, _| known(draft));
        self.setup.organizations = organizations;
        Ok(())
    }

    fn set_domains(&mut self, values: &[String], now: Timestamp) -> Result<(), Refusal> {
        let mut claims: Vec<DomainClaim> = Vec::new();
        for value in values.iter().flat_map(|value| value.split([',', ' ', '\n'])).filter(|value| !value.is_empty()) {
            let domain = DomainName::parse(value).or_else(|message| refuse(message, said::domain_fix()))?;
            if claims.iter().any(|claim| claim.domain == domain) {
                continue;
            }
            let known = self.setup.domains.iter().find(|claim| claim.domain == domain).cloned();
            claims.push(known.unwrap_or(DomainClaim {
                domain,
                host: "@".to_owned(),
                value: None,
                claimed_at: now,
                report: None,
            }));
        }
        if claims.is_empty() {
            return refuse(said::no_domain(), said::domain_fix());
        }
        self.setup.domains = claims;
        self.look_is_due();
        Ok(())
    }

    /// The claim that a value is for: the only one, or the one whose domain stands first.
    fn claim(&mut self, values: &[String]) -> Result<(&mut DomainClaim, String), Refusal> {
        let named = values.first().and_then(|first| DomainName::parse(first).ok()).filter(|_| values.len() > 1);
        let rest = if named.is_some() { values.get(1..).unwrap_or_default() } else { values };
        let value = rest.join(" ");
        let several = self.setup.domains.len() > 1;
        let claim = match &named {
            Some(domain) => self.setup.domains.iter_mut().find(|claim| claim.domain == *domain),
            None if several => None,
            None => self.setup.domains.first_mut(),
        };
        match claim {
            Some(claim) => Ok((claim, value)),
            None if several => refuse(said::which_domain(), said::which_domain_fix()),
            None => refuse(said::domain_first(), said::domain_first_fix()),
        }
    }

    fn organization(&mut self, name: Option<&str>) -> Result<&mut Organization, Refusal> {
        let names: Vec<Exact> = self.setup.organizations.iter().map(|organization| exact(&organization.name)).collect();
        let found = match name {
            Some(name) => {
                self.setup.organizations.iter_mut().find(|organization| organization.name.eq_ignore_ascii_case(name))
            }
            None => self.setup.organizations.first_mut(),
        };
        match found {
            Some(organization) => Ok(organization),
            None => refuse(said::unknown_organization(), said::unknown_organization_fix(names)),
        }
    }
}

/// What is written for a person who is left open on purpose.
const SKIPS: [&str; 3] = ["skip", "-", "überspringen"];

/// Whether a tick says of somebody that they were left open on purpose.
pub fn is_left_open(tick: &str) -> bool {
    [Field::DnsPerson, Field::IdpPerson, Field::OwnerPerson].into_iter().any(|field| left_open(field) == tick)
}

/// The tick that says that a person was left open on purpose.
pub(crate) fn left_open(field: Field) -> String {
    format!("{}-left-open", field.name())
}

/// The tick that says that the mappings stand at the identity provider.
pub const ATTRIBUTES_DONE: &str = "attributes-done";

impl Field {
    fn is_secret_like(self) -> bool {
        matches!(self, Self::TxtValue | Self::IdpMetadata | Self::Administrators)
    }
}
