//! Size, encoding and well-formedness: what has to hold before there is a tree to look at.

use super::{MAX_BYTES, refuse};
use latchkey_core::Finding;
use roxmltree::{Document, Error, ParsingOptions};

/// More than a response with some thousand groups needs.
const MAX_NODES: u32 = 50_000;
/// Every attribute needs an equals sign. Comparing attributes for duplicates takes quadratic time.
const MAX_ATTRIBUTES: usize = 10_000;
/// Responses nest about ten deep; libxml2 gives up at 256 and uppsala at 128.
const MAX_DEPTH: usize = 64;
/// Namespaces in scope at one element; a response needs about eight.
const MAX_NAMESPACES: usize = 64;

/// Parses the document. The findings say why it may not be looked at; `xml_well_formed` means that it is no XML.
pub(crate) fn open(text: &str) -> Result<Document<'_>, Box<Finding>> {
    within_size(text)?;
    plain_declaration(text)?;
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| Box::new(unparsed(&error)))?;
    within_depth(&document)?;
    Ok(document)
}

fn within_size(text: &str) -> Result<(), Box<Finding>> {
    if text.len() > MAX_BYTES {
        return Err(Box::new(
            refuse("size_within_limit", "The response is too large")
                .want(format!("at most {MAX_BYTES} bytes"))
                .got(format!("{} bytes", text.len())),
        ));
    }
    let attributes = text.bytes().filter(|byte| *byte == b'=').count();
    if attributes > MAX_ATTRIBUTES {
        return Err(Box::new(too_many_parts()));
    }
    Ok(())
}

fn too_many_parts() -> Finding {
    refuse("nodes_within_limit", "The response has too many parts")
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
            refuse("encoding_is_utf8", "The response does not declare itself as XML 1.0 in UTF-8")
                .want("version=\"1.0\" encoding=\"UTF-8\"")
                .got(declaration.trim().chars().take(100).collect::<String>()),
        ));
    }
    Ok(())
}

fn unparsed(error: &Error) -> Finding {
    match error {
        Error::DtdDetected => refuse("no_dtd", "The response has a document type declaration"),
        Error::NodesLimitReached | Error::AttributesLimitReached | Error::NamespacesLimitReached => too_many_parts(),
        _ => Finding::failed("xml_well_formed", "The text is not well-formed XML")
            .got(error.to_string())
            .fix("Copy the whole response again; parts of it are missing or were added.")
            .owner(latchkey_core::Owner::You),
    }
}

fn within_depth(document: &Document<'_>) -> Result<(), Box<Finding>> {
    let mut open = vec![(document.root(), 0_usize)];
    while let Some((node, depth)) = open.pop() {
        if depth > MAX_DEPTH {
            return Err(Box::new(refuse("nesting_within_limit", "The response is nested too deeply")));
        }
        let namespaces = node.namespaces();
        if namespaces.len() > MAX_NAMESPACES {
            return Err(Box::new(too_many_parts()));
        }
        // Canonicalization is not defined for relative namespace names, and verifiers differ over them.
        if namespaces.into_iter().any(|namespace| !namespace.uri().is_empty() && !namespace.uri().contains(':')) {
            return Err(Box::new(refuse("namespaces_absolute", "A namespace in the response is a relative address")));
        }
        open.extend(node.children().filter(|child| child.is_element()).map(|child| (child, depth + 1)));
    }
    Ok(())
}
