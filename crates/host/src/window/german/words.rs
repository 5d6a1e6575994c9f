//! What fills a hole and is no phrase: days, lists, and names in quotation marks.

const MONTHS: [(&str, &str); 12] = [
    ("January", "Januar"),
    ("February", "Februar"),
    ("March", "März"),
    ("April", "April"),
    ("May", "Mai"),
    ("June", "Juni"),
    ("July", "Juli"),
    ("August", "August"),
    ("September", "September"),
    ("October", "Oktober"),
    ("November", "November"),
    ("December", "Dezember"),
];

/// A day as the engine writes it, or a name in quotation marks.
pub(super) fn in_german(text: &str) -> Option<String> {
    day(text).or_else(|| quoted(text))
}

/// `21 November 2026`.
pub(super) fn day(text: &str) -> Option<String> {
    let mut words = text.split(' ');
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let number = |text: &str, most: usize| text.len() <= most && text.parse::<u16>().is_ok();
    let (_, month) = MONTHS.into_iter().find(|(english, _)| *english == month)?;
    (words.next().is_none() && number(day, 2) && number(year, 4)).then(|| format!("{day}. {month} {year}"))
}

/// A name in quotation marks.
pub(super) fn quoted(text: &str) -> Option<String> {
    let inside = text.strip_prefix('“')?.strip_suffix('”')?;
    (!inside.contains(['“', '”'])).then(|| format!("„{inside}“"))
}

/// `a, b and c`. A part that is known as a whole keeps its commas.
pub(super) fn list(text: &str, say: &impl Fn(&str) -> String) -> String {
    let by_commas = |text: &str| {
        let whole = say(text);
        if whole == text { text.split(", ").map(say).collect::<Vec<_>>().join(", ") } else { whole }
    };
    let by_or = |text: &str| text.split(" or ").map(by_commas).collect::<Vec<_>>().join(" oder ");
    text.split(" and ").map(by_or).collect::<Vec<_>>().join(" und ")
}
