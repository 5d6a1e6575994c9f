//! Size, encoding and well-formedness: what has to hold before there is a tree to look at.

use super::{MAX_BYTES, refuse, scan};
use latchkey_core::{Code, Finding, Owner, message::say};
use roxmltree::{Document, Error, ParsingOptions};

/// Parses the document. The findings say why it may not be looked at; `xml_well_formed` means that it is no XML.
pub(crate) fn open(text: &str) -> Result<Document<'_>, Box<Finding>> {
    within_size(text)?;
    plain_declaration(text)?;
    let tally = scan::tally(text)?;
    let nodes_limit = u32::try_from(scan::parts_allowed(text.len())).unwrap_or(u32::MAX);
    let options = ParsingOptions { allow_dtd: false, nodes_limit, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| Box::new(unparsed(&error)))?;
    if tally.complete {
        return Ok(document);
    }
    Err(Box::new(not_well_formed().got_words(say::xml_well_formed::ambiguous_got())))
}

fn within_size(text: &str) -> Result<(), Box<Finding>> {
    if text.len() > MAX_BYTES {
        return Err(Box::new(
            refuse(Code::SizeWithinLimit, say::size_within_limit::too_large())
                .want_words(say::size_within_limit::too_large_want(MAX_BYTES))
                .got_words(say::size_within_limit::too_large_got(text.len())),
        ));
    }
    Ok(())
}

/// A parser behind the gate may believe a declared encoding or version, so only the one that is read here may stand.
fn plain_declaration(text: &str) -> Result<(), Box<Finding>> {
    let Some(rest) = text.strip_prefix("<?xml") else { return Ok(()) };
    let declaration = rest.split("?>").next().unwrap_or_default();
    let value_of = |name: &str| {
        let (_, after) = declaration.split_once(name)?;
        let after = after.trim_start().strip_prefix('=')?.trim_start();
        let quote = after.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
        after.get(1..)?.split(quote).next()
    };
    let encoding_holds = value_of("encoding").is_none_or(|encoding| encoding.eq_ignore_ascii_case("utf-8"));
    let mentions_unread_encoding = declaration.contains("encoding") && value_of("encoding").is_none();
    if !encoding_holds || mentions_unread_encoding || value_of("version").is_some_and(|version| version != "1.0") {
        return Err(Box::new(
            refuse(Code::EncodingIsUtf8, say::encoding_is_utf8::other())
                .want("version=\"1.0\" encoding=\"UTF-8\"")
                .got(declaration.trim().chars().take(100).collect::<String>()),
        ));
    }
    Ok(())
}

fn unparsed(error: &Error) -> Finding {
    match error {
        Error::DtdDetected => refuse(Code::NoDtd, say::no_dtd::has_one()),
        Error::NodesLimitReached | Error::AttributesLimitReached | Error::NamespacesLimitReached => {
            refuse(Code::NodesWithinLimit, say::nodes_within_limit::too_many())
        }
        _ => not_well_formed().got(error.to_string()),
    }
}

pub(super) fn not_well_formed() -> Finding {
    Finding::failed(Code::XmlWellFormed, say::xml_well_formed::not()).fix(say::saml_value::copy_fix()).owner(Owner::You)
}
