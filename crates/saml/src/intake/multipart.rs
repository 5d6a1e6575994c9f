//! The fields of a form that was posted as `multipart/form-data` (RFC 7578), as recorders write its body down.

/// How many parts are looked at.
const MOST_PARTS: usize = 100;

/// The fields by name, or nothing where the text is no such body. Files are passed over.
pub(super) fn fields(body: &str) -> Option<Vec<(String, String)>> {
    let body = body.trim_start();
    let boundary = body.lines().next()?.trim_end();
    if !boundary.starts_with("--") || boundary.len() < 3 || boundary.len() > 200 {
        return None;
    }
    let parts = body.split(boundary).skip(1).take(MOST_PARTS);
    Some(parts.filter_map(field).collect())
}

fn field(part: &str) -> Option<(String, String)> {
    let part = part.strip_prefix("\r\n").or_else(|| part.strip_prefix('\n'))?;
    let (head, value) = part.split_once("\r\n\r\n").or_else(|| part.split_once("\n\n"))?;
    let disposition = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    let mut parameters = disposition.split(';').map(str::trim);
    let name = parameters.clone().find_map(|one| one.strip_prefix("name="))?.trim_matches('"');
    if parameters.any(|one| one.starts_with("filename")) {
        return None;
    }
    let value = value.strip_suffix("\r\n").or_else(|| value.strip_suffix('\n')).unwrap_or(value);
    Some((name.to_owned(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_and_files_and_other_texts_are_not() {
        let body = "--x1\r\nContent-Disposition: form-data; name=\"RelayState\"\r\n\r\n\r\n--x1\r\n\
                    content-disposition: form-data; name=\"SAMLResponse\"\r\nContent-Type: text/plain\r\n\r\nPHI+\r\nPHI+\r\n\
                    --x1\r\nContent-Disposition: form-data; name=\"SAMLResponse\"; filename=\"a\"\r\n\r\nno\r\n--x1--\r\n";
        let wanted = vec![("RelayState", ""), ("SAMLResponse", "PHI+\r\nPHI+")];
        let owned = |pairs: Vec<(&str, &str)>| {
            pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(fields(body), Some(owned(wanted.clone())));
        assert_eq!(fields(&body.replace("\r\n", "\n")).unwrap().len(), 2);
        for other in ["", "--", "a=b", "SAMLResponse=PHI", "----------\nnothing"] {
            assert!(fields(other).is_none_or(|fields| fields.is_empty()), "{other}");
        }
    }
}
