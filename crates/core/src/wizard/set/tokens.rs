//! A token is for the server that it was given for. Where an address changes, the token stays where it is and goes
//! nowhere; this says so, and what to do.

use crate::{
    Code, Finding, Origin, Owner,
    message::{Message, say},
    setup::Setup,
    wizard::Wizard,
};

const FOR_THIS_SERVER: Code = Code::TokenForThisServer;
const FOR_THIS_ENDPOINT: Code = Code::ScimTokenForThisEndpoint;

impl Wizard {
    /// After a token was given or forgotten, nothing that was said of an earlier one holds.
    pub(in crate::wizard) fn forget_that_a_token_was_elsewhere(&mut self) {
        let said = |finding: &Finding| [FOR_THIS_SERVER, FOR_THIS_ENDPOINT].contains(&finding.code);
        self.setup.problems.values_mut().for_each(|findings| findings.retain(|finding| !said(finding)));
        self.setup.problems.retain(|_, findings| !findings.is_empty());
    }
}

/// Of the API token, after the identity provider's address or its certificate was set.
pub(super) fn for_server(setup: &Setup) -> Vec<Finding> {
    use say::token_for_this_server as said;
    let chosen = &setup.administration;
    let Some(now) = setup.application.origin().filter(|_| chosen.token_entry.is_some()) else { return vec![] };
    let Some(kept) = &chosen.token_for else { return vec![] };
    if *kept == now {
        return vec![];
    }
    let title = if kept.differs_by_certificate(&now) { said::other_certificate() } else { said::other() };
    vec![elsewhere(FOR_THIS_SERVER, title, kept, &now).fix(said::other_fix())]
}

/// Of the SCIM endpoint's token, after the endpoint was set.
pub(super) fn for_endpoint(setup: &Setup) -> Vec<Finding> {
    use say::scim_token_for_this_endpoint as said;
    let chosen = &setup.administration;
    let endpoint = chosen.scim_url.as_deref().and_then(Origin::of_endpoint);
    match (&chosen.scim_token_for, endpoint) {
        (Some(kept), Some(now)) if chosen.scim_token_entry.is_some() && *kept != now => {
            vec![elsewhere(FOR_THIS_ENDPOINT, said::other(), kept, &now).fix(said::other_fix())]
        }
        _ => vec![],
    }
}

fn elsewhere(code: Code, title: Message, kept: &Origin, now: &Origin) -> Finding {
    Finding::warning(code, title).want(in_full(kept)).got(in_full(now)).owner(Owner::You)
}

/// The address, and the certificate where one is pinned.
fn in_full(origin: &Origin) -> String {
    match &origin.certificate {
        Some(certificate) => format!("{} ({certificate})", origin.address),
        None => origin.address.clone(),
    }
}
