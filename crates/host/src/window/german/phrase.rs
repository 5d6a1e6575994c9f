//! One phrase with holes: what it matches, and its German filled in. Matching looks for the fixed words from left to
//! right and never goes back, so it takes time in proportion to the text.

/// What may stand in a hole.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Hole {
    Anything,
    Digits,
    Word,
    List,
    Day,
}

/// A piece of the German.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Piece {
    Words(&'static str),
    Hole { index: usize, dative: bool },
}

/// A phrase with at least one hole.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    first: &'static str,
    rest: Vec<(Hole, &'static str)>,
    german: Vec<Piece>,
}

impl Phrase {
    /// Reads a phrase; nothing where it has no hole. `{{name}}`, as in guides, is a hole too: it is found by its name.
    pub(super) fn parse(english: &'static str, german: &'static str) -> Option<Self> {
        let mut names: Vec<&'static str> = Vec::new();
        let mut first = None;
        let mut rest: Vec<(Hole, &'static str)> = Vec::new();
        let mut pending = None;
        for piece in pieces(english) {
            match piece {
                Read::Words(words) => match pending.take() {
                    Some(hole) => rest.push((hole, words)),
                    None => first = Some(words),
                },
                Read::Hole(name) => {
                    if let Some(hole) = pending.take() {
                        rest.push((hole, ""));
                    }
                    first.get_or_insert("");
                    pending = Some(match name {
                        "#" => Hole::Digits,
                        "_" => Hole::Word,
                        "@" => Hole::Day,
                        "&" => Hole::List,
                        name if name.ends_with(".for") => Hole::List,
                        _ => Hole::Anything,
                    });
                    names.push(name);
                }
            }
        }
        rest.extend(pending.map(|hole| (hole, "")));
        if rest.is_empty() {
            return None;
        }
        let mut next = 0;
        let german = pieces(german).map(|piece| match piece {
            Read::Words(words) => Piece::Words(words),
            Read::Hole(name) => {
                let (number, dative) = name.strip_suffix('n').map_or((name, false), |number| (number, true));
                let named = || (!name.is_empty()).then(|| names.iter().position(|known| *known == name)).flatten();
                let index = match number.parse::<usize>() {
                    Ok(number) => number.saturating_sub(1),
                    Err(_) => named().filter(|_| !["#", "_", "&", "@"].contains(&name)).unwrap_or(next),
                };
                next = index + 1;
                let dative = dative && (number.is_empty() || number.parse::<usize>().is_ok());
                Piece::Hole { index, dative }
            }
        });
        Some(Self { first: first.unwrap_or_default(), rest, german: german.collect() })
    }

    /// What it begins with, before the first hole.
    pub(super) fn first(&self) -> &'static str {
        self.first
    }

    /// How much of a text it fixes: a phrase that fixes more is tried before one that fixes less.
    pub(super) fn weight(&self) -> usize {
        self.first.len()
            + self.rest.iter().map(|(hole, words)| words.len() + usize::from(*hole == Hole::Digits)).sum::<usize>()
    }

    /// The German for `text`, if this phrase is what it says; what fills its holes stays as it is.
    pub(super) fn fill_exactly(&self, text: &str) -> Option<String> {
        self.filled(text, |kind, hole| match kind {
            Hole::Day => super::words::day(hole).unwrap_or_else(|| hole.to_owned()),
            Hole::Anything | Hole::Digits | Hole::Word | Hole::List => hole.to_owned(),
        })
    }

    /// The German for `text`, if this phrase is what it says, with what fills its holes said too.
    pub(super) fn fill(&self, text: &str, say: impl Fn(&str) -> String) -> Option<String> {
        self.filled(text, |kind, hole| match kind {
            Hole::Digits | Hole::Word => hole.to_owned(),
            Hole::List => super::words::list(hole, &say),
            Hole::Anything | Hole::Day => say(hole),
        })
    }

    fn filled(&self, text: &str, say: impl Fn(Hole, &str) -> String) -> Option<String> {
        let holes = self.holes(text)?;
        let mut german = String::with_capacity(text.len() + 16);
        for piece in &self.german {
            match piece {
                Piece::Words(words) => german.push_str(words),
                Piece::Hole { index, dative } => {
                    let (kind, hole) = holes.get(*index)?;
                    let said = say(*kind, hole);
                    german.push_str(&said);
                    if *dative && (said.ends_with("Tage") || said.ends_with("Monate") || said.ends_with("Jahre")) {
                        german.push('n');
                    }
                }
            }
        }
        Some(german)
    }

    fn holes<'a>(&self, text: &'a str) -> Option<Vec<(Hole, &'a str)>> {
        let mut left = text.strip_prefix(self.first)?;
        let last = self.rest.len().checked_sub(1)?;
        if !self.rest.last().is_some_and(|(_, words)| left.ends_with(words)) {
            return None;
        }
        let mut holes = Vec::with_capacity(self.rest.len());
        for (index, (kind, words)) in self.rest.iter().enumerate() {
            let (hole, after) = match index == last {
                true => (left.strip_suffix(words)?, ""),
                false => left.split_once(words)?,
            };
            if *kind == Hole::Digits && (hole.is_empty() || !hole.bytes().all(|byte| byte.is_ascii_digit())) {
                return None;
            }
            if *kind == Hole::Word && hole.contains(' ') {
                return None;
            }
            holes.push((*kind, hole));
            left = after;
        }
        Some(holes)
    }
}

enum Read {
    Words(&'static str),
    Hole(&'static str),
}

/// Cuts a text at its holes.
fn pieces(text: &'static str) -> impl Iterator<Item = Read> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let hole = |text: &'static str| {
            let (inside, close) = match text.strip_prefix("{{") {
                Some(inside) => (inside, "}}"),
                None => (text.strip_prefix('{')?, "}"),
            };
            inside.split_once(close).filter(|(name, _)| is_name(name))
        };
        if let Some((name, after)) = hole(rest) {
            rest = after;
            return Some(Read::Hole(name));
        }
        let next = rest.char_indices().skip(1).map(|(at, _)| at).find(|at| rest.get(*at..).and_then(hole).is_some());
        let (words, after) = rest.split_at_checked(next.unwrap_or(rest.len()))?;
        rest = after;
        Some(Read::Words(words))
    })
}

fn is_name(name: &str) -> bool {
    name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '#' | '&' | '@'))
}
