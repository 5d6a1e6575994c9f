//! Reading `guide.md` and filling it in.

use super::{CopyValue, Facts, GuideStep, Section, Thing};
use latchkey_core::{
    Timestamp,
    provisioning::Act,
    step::{self, Step},
};
use std::fmt;

/// What is wrong with a guide's text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    line: usize,
    what: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.what)
    }
}

/// Where a step is done that is not done at the identity provider.
const ELSEWHERE: [&str; 2] = ["claude", "latchkey"];

/// A guide before it is filled in.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Template {
    sections: Vec<SectionTemplate>,
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct SectionTemplate {
    id: String,
    title: String,
    conditions: Vec<String>,
    steps: Vec<StepTemplate>,
    /// Whether it comes from the shared part, so that it is done at Claude.
    shared: bool,
    page: Option<Step>,
    needs: Vec<Thing>,
    makes: Vec<(Vec<String>, Vec<Thing>)>,
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct StepTemplate {
    id: String,
    conditions: Vec<String>,
    text: Vec<Line>,
    values: Vec<ValueTemplate>,
    cautions: Vec<Line>,
    check: Option<String>,
    acts: Vec<Act>,
    elsewhere: bool,
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Line {
    conditions: Vec<String>,
    text: String,
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct ValueTemplate {
    conditions: Vec<String>,
    label: String,
    value: String,
    each: bool,
}

impl Template {
    /// Reads a guide; `shared` holds the sections that `@include` names.
    pub fn parse(text: &str, shared: &str) -> Result<Self, Fault> {
        let mut template = Self::default();
        for (index, line) in text.lines().enumerate() {
            let fault = |what: &'static str| Fault { line: index + 1, what };
            if let Some(name) = line.strip_prefix("@include ") {
                let sections = Self::parse(shared, "")?.sections;
                let section = sections.into_iter().find(|section| section.id == name.trim());
                let section = section.ok_or_else(|| fault("the shared part has no such section"))?;
                template.sections.push(SectionTemplate { shared: true, ..section });
            } else if let Some(heading) = line.strip_prefix("## ") {
                template.sections.push(section(heading).ok_or_else(|| fault("a section is `## Title {#name}`"))?);
            } else if let Some(section) = template.sections.last_mut() {
                section.take(line).map_err(fault)?;
            } else if !line.trim().is_empty() && !line.starts_with("# ") && !line.starts_with("<!--") {
                return Err(fault("text before the first section"));
            }
        }
        template.in_safe_order();
        Ok(template)
    }

    /// Puts the sections that do acts of provisioning into the order of the acts; all others keep their places.
    fn in_safe_order(&mut self) {
        let places: Vec<usize> =
            (0..).zip(&self.sections).filter(|(_, section)| section.act().is_some()).map(|(place, _)| place).collect();
        let mut of_acts: Vec<SectionTemplate> =
            self.sections.iter().filter(|section| section.act().is_some()).cloned().collect();
        of_acts.sort_by_key(SectionTemplate::act);
        for (place, section) in places.into_iter().zip(of_acts) {
            if let Some(slot) = self.sections.get_mut(place) {
                *slot = section;
            }
        }
    }

    /// Every `{{name}}` and every condition that the template uses.
    pub fn names(&self) -> (Vec<String>, Vec<String>) {
        let (mut placeholders, mut conditions) = (Vec::new(), Vec::new());
        for section in &self.sections {
            conditions.extend(section.conditions.iter().cloned());
            for step in &section.steps {
                conditions.extend(step.conditions.iter().cloned());
                for line in step.text.iter().chain(&step.cautions) {
                    conditions.extend(line.conditions.iter().cloned());
                    placeholders.extend(placeholders_in(&line.text));
                }
                for value in &step.values {
                    conditions.extend(value.conditions.iter().cloned());
                    placeholders.extend(placeholders_in(&value.label));
                    placeholders.extend(if value.each {
                        vec![value.value.clone()]
                    } else {
                        placeholders_in(&value.value)
                    });
                }
            }
        }
        let bare = |condition: String| condition.trim_start_matches('!').to_owned();
        (placeholders, conditions.into_iter().map(bare).collect())
    }

    pub(super) fn fill(&self, facts: &Facts<'_>, ticked: impl Fn(&str) -> Option<Timestamp>) -> Vec<Section> {
        let sections = self.sections.iter().filter(|section| facts.hold(&section.conditions)).map(|section| Section {
            id: section.id.clone(),
            title: facts.fill(&section.title),
            steps: section
                .steps
                .iter()
                .filter(|step| facts.hold(&step.conditions))
                .map(|step| step.fill(facts, ticked(&step.id)))
                .collect(),
            at_provider: !section.shared,
            page: section.page,
            needs: section.needs.clone(),
            makes: section
                .makes
                .iter()
                .filter(|(conditions, _)| facts.hold(conditions))
                .flat_map(|(_, things)| things.iter().copied())
                .collect(),
        });
        sections.filter(|section| !section.steps.is_empty()).collect()
    }
}

impl SectionTemplate {
    /// The first act of provisioning that one of its steps does.
    fn act(&self) -> Option<Act> {
        self.steps.iter().flat_map(|step| step.acts.iter().copied()).min()
    }

    /// What is said of a section before its first step.
    fn take_head(&mut self, line: &str) -> Result<(), &'static str> {
        if let Some(conditions) = line.strip_prefix("? ") {
            self.conditions.extend(words(conditions));
        } else if let Some(page) = line.strip_prefix("@page ") {
            let page = step::ALL.into_iter().find(|step| step.slug() == page.trim());
            self.page = Some(page.ok_or("there is no such page")?);
        } else if let Some(needs) = line.strip_prefix("@needs ") {
            self.needs.extend(things(needs)?);
        } else if let Some(makes) = line.strip_prefix("@makes") {
            let makes = conditional(makes)?;
            self.makes.push((makes.conditions, things(&makes.text)?));
        } else if !line.trim().is_empty() {
            return Err("text before the section's first step");
        }
        Ok(())
    }

    fn take(&mut self, line: &str) -> Result<(), &'static str> {
        if let Some(id) = line.strip_prefix("### ") {
            self.steps.push(StepTemplate { id: id.trim().to_owned(), ..StepTemplate::default() });
            return Ok(());
        }
        match self.steps.last_mut() {
            Some(step) => step.take(line),
            None => self.take_head(line),
        }
    }
}

impl StepTemplate {
    fn take(&mut self, line: &str) -> Result<(), &'static str> {
        if let Some(conditions) = line.strip_prefix("? ") {
            self.conditions.extend(words(conditions));
        } else if let Some(acts) = line.strip_prefix("@act ") {
            let acts: Option<Vec<Act>> = acts.split_whitespace().map(Act::parse).collect();
            self.acts.extend(acts.ok_or("there is no such act")?);
        } else if let Some(place) = line.strip_prefix("@at ") {
            if !ELSEWHERE.contains(&place.trim()) {
                return Err("there is no such place");
            }
            self.elsewhere = true;
        } else if let Some(check) = line.strip_prefix("~ ") {
            self.check = Some(check.trim().to_owned());
        } else if let Some(rest) = line.strip_prefix("=*") {
            self.values.push(value(rest, true)?);
        } else if let Some(rest) = line.strip_prefix('=') {
            self.values.push(value(rest, false)?);
        } else if let Some(rest) = line.strip_prefix('!') {
            self.cautions.push(conditional(rest)?);
        } else if let Some(rest) = line.strip_prefix('%') {
            self.text.push(conditional(rest)?);
        } else if !(line.trim().is_empty() && self.text.is_empty()) {
            self.text.push(Line { conditions: Vec::new(), text: line.trim_end().to_owned() });
        }
        Ok(())
    }

    fn fill(&self, facts: &Facts<'_>, ticked: Option<Timestamp>) -> GuideStep {
        let lines = |lines: &[Line], between: &str| {
            let held = lines.iter().filter(|line| facts.hold(&line.conditions));
            held.map(|line| facts.fill(&line.text)).collect::<Vec<_>>().join(between)
        };
        let values = self.values.iter().filter(|value| facts.hold(&value.conditions));
        let caution = lines(&self.cautions, " ");
        GuideStep {
            id: self.id.clone(),
            text: lines(&self.text, "\n").trim().to_owned(),
            values: values.flat_map(|value| value.fill(facts)).collect(),
            caution: (!caution.is_empty()).then_some(caution),
            check: self.check.clone(),
            ticked,
            acts: self.acts.clone(),
            elsewhere: self.elsewhere,
        }
    }
}

impl ValueTemplate {
    fn fill(&self, facts: &Facts<'_>) -> Vec<CopyValue> {
        let label = facts.fill(&self.label);
        if self.each {
            let entries = facts.list(&self.value).into_iter();
            return entries.map(|value| CopyValue { label: label.clone(), value, words: false }).collect();
        }
        // A guide writes a stand-in for a value in brackets; what is filled in is a value unless the facts say else.
        let words = match placeholders_in(&self.value).as_slice() {
            [] => self.value.starts_with('('),
            names => names.iter().any(|name| facts.is_awaited(name)),
        };
        vec![CopyValue { label, value: facts.fill_exactly(&self.value), words }]
    }
}

fn section(heading: &str) -> Option<SectionTemplate> {
    let (title, rest) = heading.split_once(" {#")?;
    let id = rest.strip_suffix('}')?;
    Some(SectionTemplate { id: id.to_owned(), title: title.trim().to_owned(), ..SectionTemplate::default() })
}

fn things(text: &str) -> Result<Vec<Thing>, &'static str> {
    let things: Option<Vec<Thing>> = text.split_whitespace().map(Thing::parse).collect();
    things.ok_or("there is no such thing to need or to make")
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

fn conditional(rest: &str) -> Result<Line, &'static str> {
    let Some(rest) = rest.strip_prefix('[') else {
        let text = rest.strip_prefix(' ').ok_or("a marker is followed by a space or by [conditions]")?;
        return Ok(Line { conditions: Vec::new(), text: text.to_owned() });
    };
    let (conditions, text) = rest.split_once("] ").ok_or("[conditions] are followed by a space")?;
    Ok(Line { conditions: words(conditions), text: text.to_owned() })
}

fn value(rest: &str, each: bool) -> Result<ValueTemplate, &'static str> {
    let line = conditional(rest)?;
    let (label, value) = line.text.split_once(": ").ok_or("a value is `= Label: value`")?;
    let (label, value) = (label.trim().to_owned(), value.trim().to_owned());
    Ok(ValueTemplate { conditions: line.conditions, label, value, each })
}

fn placeholders_in(text: &str) -> Vec<String> {
    let opened = text.split("{{").skip(1);
    opened.filter_map(|rest| rest.split_once("}}").map(|(name, _)| name.to_owned())).collect()
}
