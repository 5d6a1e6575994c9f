//! Writing XML. Every attribute and every text passes through the escaper on its way out, so that no value from
//! outside can become markup; what XML cannot carry at all becomes U+FFFD.

use quick_xml::escape::escape;

/// SAML metadata.
pub(crate) const MD: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
/// SAML protocol.
pub(crate) const SAMLP: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
/// SAML assertions.
pub(crate) const SAML: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
/// XML signatures.
pub(crate) const DS: &str = "http://www.w3.org/2000/09/xmldsig#";
/// The HTTP-Redirect binding.
pub(crate) const REDIRECT: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
/// The HTTP-POST binding.
pub(crate) const POST: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

/// An element under construction.
#[derive(Clone)]
pub(crate) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: String,
}

impl Element {
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), content: String::new() }
    }

    /// Adds an attribute.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds text.
    #[must_use]
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.content.push_str(&escape(carriable(text).as_str()));
        self
    }

    /// Adds a child.
    #[must_use]
    pub(crate) fn child(mut self, child: Self) -> Self {
        self.content.push_str(&child.into_xml());
        self
    }

    /// Adds a child where there is one.
    #[must_use]
    pub(crate) fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds an element that was written (and perhaps signed) before, byte for byte.
    #[must_use]
    pub(crate) fn written(mut self, xml: &str) -> Self {
        self.content.push_str(xml);
        self
    }

    /// The element as text.
    pub(crate) fn into_xml(self) -> String {
        let mut xml = format!("<{}", self.name);
        for (name, value) in &self.attributes {
            // Bare white space in an attribute would be read back as spaces.
            let value = escape(carriable(value).as_str()).replace('\t', "&#9;").replace('\n', "&#10;");
            xml.push_str(&format!(" {name}=\"{value}\""));
        }
        xml.push('>');
        xml.push_str(&self.content);
        xml.push_str(&format!("</{}>", self.name));
        xml
    }
}

/// Text with everything that XML 1.0 forbids replaced.
fn carriable(text: &str) -> String {
    let forbidden = |letter: char| matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    text.chars().map(|letter| if forbidden(letter) { '\u{fffd}' } else { letter }).collect()
}

/// All text directly inside an element, comments and instructions left out.
pub(crate) fn text_of(node: roxmltree::Node<'_, '_>) -> String {
    node.children().filter(roxmltree::Node::is_text).filter_map(|child| child.text()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_is_written_is_read_back_as_text_and_never_as_markup(value in any::<String>(), text in any::<String>()) {
            let xml = Element::new("a").with("b", value.clone()).text(&text).into_xml();
            let document = roxmltree::Document::parse(&xml).expect("well-formed");
            let root = document.root_element();
            let value = carriable(&value);
            prop_assert_eq!(root.attribute("b"), Some(value.as_str()));
            prop_assert_eq!(text_of(root), carriable(&text));
            prop_assert_eq!(root.children().filter(roxmltree::Node::is_element).count(), 0);
        }
    }
}
