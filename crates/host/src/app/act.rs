//! What a page may send. A page shows what others wrote, so it is not believed: it may say what a person did, and
//! never what a check found, because findings are evidence.

use latchkey_core::{Code, Failure, message::say, wizard::Action};

/// The longest text that a field takes, in bytes: metadata of one application is a hundredth of it.
const LONGEST: usize = 5 * 1024 * 1024;

/// Lets through what a person may do, and refuses everything else.
///
/// # Errors
/// `act_refused`; `text_too_long` where more was written than any field can use.
pub fn act(action: Action) -> Result<Action, Failure> {
    let length = match &action {
        Action::Type { text, .. } => text.len(),
        Action::Set { values, .. } => values.iter().map(String::len).sum(),
        Action::Answer { note, .. } => note.as_deref().map_or(0, str::len),
        Action::Tick { step, .. } => step.len(),
        Action::Open { .. } => 0,
        _ => {
            return Err(Failure::input(
                Code::ActRefused,
                say::act_refused::not_from_page(),
                say::act_refused::not_from_page_fix(),
            ));
        }
    };
    if length > LONGEST {
        return Err(Failure::input(
            Code::TextTooLong,
            say::text_too_long::over_five_megabytes(),
            say::text_too_long::over_five_megabytes_fix(),
        ));
    }
    Ok(action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use latchkey_core::{field::Field, step::Step};

    #[test]
    fn a_page_says_what_a_person_did_and_never_what_a_check_found() {
        let text = || "x".to_owned();
        for allowed in [
            Action::Type { field: Field::Domain, organization: None, text: text() },
            Action::Set { field: Field::Domain, organization: None, values: vec![text()] },
            Action::Open { step: Some(Step::Domain) },
            Action::Tick { step: text(), done: true },
            Action::Answer { question: text(), yes: true, note: None },
        ] {
            assert_eq!(act(allowed.clone()), Ok(allowed));
        }
        for refused in [
            Action::CheckDomains,
            Action::StartSignInTest,
            Action::Export,
            Action::Exported { sha256: text() },
            Action::AttributesPreviewed { findings: vec![] },
            Action::MakeCertificate { common_name: text(), bits: 2048, days: 1 },
        ] {
            assert_eq!(act(refused).unwrap_err().code.as_str(), "act_refused");
        }
    }

    #[test]
    fn what_no_field_can_use_is_refused() {
        let action = Action::Type { field: Field::IdpMetadata, organization: None, text: "x".repeat(LONGEST + 1) };
        assert_eq!(act(action).unwrap_err().code.as_str(), "text_too_long");
    }
}
