//! Lists: filters, search, order and pages.
//!
//! Applications are peculiar, according to authentik's source up to 2026.5: `superuser_full_list` is heeded for
//! administrators only. Everybody else sees what they may open, and sees it as it was: a page is kept for a day, whatever
//! was filtered for, and neither a changed nor a deleted application makes it fresh. A query with `search` is always
//! fresh; an application that is asked for by its slug is too.

use super::{
    access,
    model::{Field, Kind, Model, Object},
    request::{Answer, Request, detail, json_answer, wrong},
    show,
    world::{World, text_of},
};
use serde_json::{Value, json};

const DEFAULT_PAGE: usize = 20;
const LARGEST_PAGE: usize = 100;

/// A page of the objects of this kind that match the query.
pub(super) fn page(world: &World, model: &'static Model, request: &Request, user: &Object) -> Result<Answer, Answer> {
    let query = request.query();
    let mut rows = matching(world, model, &query)?;
    sort(&mut rows, &ordering(model, &query));
    let (start, end, pagination) = cut(rows.len(), &query)?;
    let mut shown: Vec<Object> = rows[start..end].iter().map(|row| (*row).clone()).collect();
    if model.table == "application" && !(wants_all(&query) && access::is_superuser(world, user)) {
        // Cut into pages first, so a page may hold fewer than its count says.
        shown.retain(|row| access::may_open(world, row, user));
        let is_fresh = query.iter().any(|(name, value)| name == "search" && !value.is_empty());
        let place = (text_of(&user["pk"]), start);
        let mut kept = world.shown_pages.borrow_mut();
        match kept.get(&place).filter(|page| !is_fresh && !page.is_empty()) {
            Some(page) => shown.clone_from(page),
            None if is_fresh => {}
            None => drop(kept.insert(place, shown.clone())),
        }
    }
    let results: Vec<Value> = shown.iter().map(|row| show::object(world, model.table, row, &request.base)).collect();
    let results = without_what_is_not_wanted(results, &query);
    let autocomplete = if model.table == "user" { user_fields() } else { json!({}) };
    let page = json!({ "pagination": pagination, "results": results, "autocomplete": autocomplete });
    Ok(json_answer(200, &page))
}

/// `include_users=false` and its like leave out what is costly to look up.
fn without_what_is_not_wanted(mut results: Vec<Value>, query: &[(String, String)]) -> Vec<Value> {
    let unwanted = query.iter().filter(|(_, value)| value.eq_ignore_ascii_case("false"));
    let fields: Vec<String> =
        unwanted.filter_map(|(name, _)| Some(format!("{}_obj", name.strip_prefix("include_")?))).collect();
    for field in &fields {
        for object in results.iter_mut().filter(|object| object.get(field).is_some()) {
            object[field.as_str()] = Value::Null;
        }
    }
    results
}

/// Whether a list of applications is to hold those too that the asker may not open.
fn wants_all(query: &[(String, String)]) -> bool {
    query.iter().any(|(name, value)| name == "superuser_full_list" && value.eq_ignore_ascii_case("true"))
}

fn matching<'a>(world: &'a World, model: &Model, query: &[(String, String)]) -> Result<Vec<&'a Object>, Answer> {
    let mut rows: Vec<&Object> = world.rows(model.table).collect();
    for (name, value) in query.iter().filter(|(_, value)| !value.is_empty()) {
        match (model.table, name.as_str()) {
            (_, "search") => {
                let terms: Vec<String> = value.to_lowercase().split_whitespace().map(str::to_owned).collect();
                rows.retain(|row| terms.iter().all(|term| holds(model, row, term)));
            }
            ("binding", "target" | "target_in") | ("entitlement", "app") => {
                let field = if model.table == "binding" { "target" } else { "app" };
                let known = ["application", "entitlement", "flow"].iter().any(|t| world.by_text(t, value).is_some());
                if !known {
                    let sentence = "Select a valid choice. That choice is not one of the available choices.";
                    return Err(wrong(name, sentence));
                }
                // Several values of `target_in` are any of them.
                let wanted: Vec<&str> = query.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect();
                rows.retain(|row| wanted.contains(&text_of(&row[field]).as_str()));
            }
            (_, "managed") if model.filters.contains(&"managed") => {
                let known = rows.iter().any(|row| row.get("managed").is_some_and(|held| text_of(held) == *value));
                if !known && model.table != "certificatekeypair" {
                    let sentence = format!("Select a valid choice. {value} is not one of the available choices.");
                    return Err(wrong(name, &sentence));
                }
                rows.retain(|row| row.get("managed").is_some_and(|held| text_of(held) == *value));
            }
            ("flow", "designation") => {
                let known = DESIGNATIONS.contains(&value.as_str());
                if !known {
                    let sentence = format!("Select a valid choice. {value} is not one of the available choices.");
                    return Err(wrong(name, &sentence));
                }
                rows.retain(|row| row["designation"] == value.as_str());
            }
            ("certificatekeypair", "has_key") if is_true(value) => {
                rows.retain(|row| !text_of(&row["key_data"]).is_empty())
            }
            ("certificatekeypair", "key_type") if world.is_from(2025, 12) => {
                let wanted: Vec<&str> =
                    query.iter().filter(|(n, _)| n == "key_type").map(|(_, v)| v.as_str()).collect();
                rows.retain(|row| wanted.contains(&text_of(&row["_key_type"]).as_str()));
            }
            ("user", "type") => {
                let wanted: Vec<&str> = query.iter().filter(|(n, _)| n == "type").map(|(_, v)| v.as_str()).collect();
                rows.retain(|row| wanted.contains(&text_of(&row["type"]).as_str()));
            }
            ("schedule" | "task", "rel_obj_content_type__app_label") => {
                rows.retain(|row| row["_app_label"] == value.as_str())
            }
            ("schedule" | "task", "rel_obj_content_type__model") => rows.retain(|row| row["_model"] == value.as_str()),
            ("user", "groups_by_pk") => rows.retain(|row| access::is_directly_in(row, value)),
            ("user", "groups_by_name") => {
                let group = world.find("group", "name", value).map(|group| text_of(&group["pk"])).unwrap_or_default();
                rows.retain(|row| access::is_directly_in(row, &group));
            }
            ("user", "is_superuser") => rows.retain(|row| access::is_superuser(world, row) == is_true(value)),
            ("user", "path_startswith") => rows.retain(|row| text_of(&row["path"]).starts_with(value.as_str())),
            ("group", "members_by_username") => rows.retain(|group| {
                let member = world.find("user", "username", value);
                member.is_some_and(|user| access::is_directly_in(user, &text_of(&group["pk"])))
            }),
            (_, name) if model.filters.contains(&name) => {
                let is_bool = |field: &Field| field.name == name && matches!(field.kind, Kind::Bool);
                let wanted = if model.fields.iter().any(is_bool) { is_true(value).to_string() } else { value.clone() };
                rows.retain(|row| row.get(name).is_some_and(|held| text_of(held) == wanted));
            }
            _ => {}
        }
    }
    Ok(rows)
}

const DESIGNATIONS: &[&str] = &[
    "authentication",
    "authorization",
    "invalidation",
    "enrollment",
    "unenrollment",
    "recovery",
    "stage_configuration",
];

fn holds(model: &Model, row: &Object, term: &str) -> bool {
    let has = |field: &&str| row.get(*field).is_some_and(|held| text_of(held).to_lowercase().contains(term));
    model.search.iter().any(has)
}

fn is_true(value: &str) -> bool {
    matches!(value, "true" | "True" | "1")
}

fn ordering(model: &Model, query: &[(String, String)]) -> String {
    let asked = query.iter().find(|(name, _)| name == "ordering").map(|(_, value)| value.clone());
    let known = |text: &String| {
        let name = text.trim_start_matches('-');
        name == model.key || model.fields.iter().any(|field| field.name == name && !field.write_only)
    };
    asked.filter(known).unwrap_or_else(|| model.ordering.to_owned())
}

fn sort(rows: &mut [&Object], by: &str) {
    let name = by.trim_start_matches('-');
    let number = |row: &&Object| row.get(name).and_then(Value::as_i64).unwrap_or_default();
    rows.sort_by_cached_key(|row| (number(row), row.get(name).map(text_of).unwrap_or_default()));
    if by.starts_with('-') {
        rows.reverse();
    }
}

/// From where to where, and what the answer says of it.
fn cut(count: usize, query: &[(String, String)]) -> Result<(usize, usize, Value), Answer> {
    let number = |name: &str| query.iter().find(|(found, _)| found == name).map(|(_, value)| value.parse::<usize>());
    let size = match number("page_size") {
        Some(Ok(size)) if size > 0 => size.min(LARGEST_PAGE),
        _ => DEFAULT_PAGE,
    };
    let pages = count.div_ceil(size).max(1);
    let current = match number("page") {
        None => 1,
        Some(Ok(page)) if (1..=pages).contains(&page) => page,
        Some(_) => return Err(detail(404, "Invalid page.")),
    };
    let start = (current - 1) * size;
    let end = count.min(start + size);
    let pagination = json!({
        "next": if current < pages { current + 1 } else { 0 },
        "previous": current - 1,
        "count": count,
        "current": current,
        "total_pages": pages,
        "start_index": if count == 0 { 0 } else { start + 1 },
        "end_index": end,
    });
    Ok((start, end, pagination))
}

/// What the recorded list of users tells its search box.
fn user_fields() -> Value {
    let text = json!({ "type": "str", "nullable": false, "options": null });
    json!({ "current_model": "authentik_core.user", "models": { "authentik_core.user": {
        "username": text, "name": text, "email": text, "path": text,
        "is_active": { "type": "bool", "nullable": true, "options": null },
    } } })
}
