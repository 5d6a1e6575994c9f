//! A token is for the server that it was given for. Where an address changes, the token stays where it is and goes
//! nowhere; this says so, and what to do.

use crate::{Code, Finding, Origin, Owner, setup::Setup, wizard::Wizard};

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
    let chosen = &setup.administration;
    let Some(now) = setup.application.origin().filter(|_| chosen.token_entry.is_some()) else { return vec![] };
    let Some(kept) = &chosen.token_for else { return vec![] };
    if *kept == now {
        return vec![];
    }
    let title = if kept.differs_by_certificate(&now) {
        "The API token was given for this server with another certificate"
    } else {
        "The API token in the vault is for another server"
    };
    vec![
        elsewhere(FOR_THIS_SERVER, title, kept, &now)
            .fix("Give the new server's token, or change the address back. Until then nothing is sent."),
    ]
}

/// Of the SCIM endpoint's token, after the endpoint was set.
pub(super) fn for_endpoint(setup: &Setup) -> Vec<Finding> {
    let chosen = &setup.administration;
    let endpoint = chosen.scim_url.as_deref().and_then(Origin::of_endpoint);
    match (&chosen.scim_token_for, endpoint) {
        (Some(kept), Some(now)) if chosen.scim_token_entry.is_some() && *kept != now => vec![
            elsewhere(FOR_THIS_ENDPOINT, "The SCIM token in the vault is for another endpoint", kept, &now)
                .fix("Give the new endpoint's token, or change the endpoint back. Until then nothing is sent."),
        ],
        _ => vec![],
    }
}

fn elsewhere(code: Code, title: &str, kept: &Origin, now: &Origin) -> Finding {
    Finding::warning(code, title).want(in_full(kept)).got(in_full(now)).owner(Owner::You)
}

/// The address, and the certificate where one is pinned.
fn in_full(origin: &Origin) -> String {
    match &origin.certificate {
        Some(certificate) => format!("{} ({certificate})", origin.address),
        None => origin.address.clone(),
    }
}
