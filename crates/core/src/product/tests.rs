use super::*;

#[test]
fn the_data_parses_and_every_plan_and_product_is_complete() {
    let data: Data = toml::from_str(TEXT).expect("products.toml parses");
    for plan in PLANS {
        let facts = data.plans.get(&plan).unwrap_or_else(|| panic!("{} is in the data", plan.slug()));
        assert!(!facts.source.is_empty(), "{}", plan.slug());
        assert_eq!(facts.product, plan.product(), "{}", plan.slug());
        assert!(facts.role(&plan.product().facts().administrator).is_some(), "{}", plan.slug());
        for mode in crate::provisioning::MODES {
            let refusal = plan.refusal(mode);
            assert_ne!(facts.allows(mode), refusal.is_some(), "{} and {mode}", plan.slug());
            assert!(
                refusal.is_none_or(|reason| reason != say::mode_not_allowed::other_fix(exact(mode), plan.name())),
                "{} says why it has no {mode}",
                plan.slug()
            );
        }
    }
    for product in PRODUCTS {
        let facts = product.facts();
        assert!(facts.settings_page().url.starts_with("https://"), "{product}");
        assert!(facts.sso_login.ends_with("?sso=true"), "{product}");
        assert!(
            facts.settings.iter().skip(1).all(|page| page.since.is_some()),
            "older pages of {product} say their age"
        );
        assert!(!plans_of(product).is_empty());
    }
}

#[test]
fn scim_is_refused_on_team_and_under_a_team_parent_with_the_reason() {
    assert_eq!(Plan::Team.refusal(Mode::Scim), Some(say::mode_not_allowed::team_fix()));
    assert_eq!(Plan::ConsoleUnderTeam.refusal(Mode::Scim), Some(say::mode_not_allowed::team_parent_fix()));
    assert_eq!(Plan::Console.refusal(Mode::Scim), None);
    assert_eq!(Plan::EnterpriseSeats.refusal(Mode::Scim), None);
}

#[test]
fn plans_are_read_as_people_write_them() {
    for plan in PLANS {
        assert_eq!(Plan::parse(plan.slug()), Ok(plan));
        assert_eq!(Plan::parse(&serde_json::to_string(&plan).unwrap().replace('"', " ")), Ok(plan));
    }
    assert_eq!(Plan::parse("Claude Team plan"), Ok(Plan::Team));
    assert_eq!(Plan::parse("Enterprise"), Ok(Plan::EnterpriseSeats));
    assert_eq!(Plan::assumption("Enterprise").map(|finding| finding.code.as_str()), Some("plan_assumed"));
    assert_eq!(Plan::assumption("enterprise-seats"), None);
    let two = "enterprise usage-based";
    assert_eq!(Plan::parse(two), Err(say::not_a_plan::two_plans(exact(quoted(two)))));
    let plans: Vec<_> = PLANS.iter().map(|plan| exact(plan.slug())).collect();
    assert_eq!(Plan::parse("pro"), Err(say::not_a_plan::unknown(plans, exact("“pro”"))));
    assert_eq!(Product::parse("API Console"), Ok(Product::Console));
    assert!(Product::parse("chat").is_err());
}

#[test]
fn a_product_takes_only_its_own_plans() {
    assert!(fits(Product::Claude, Plan::Team) && !fits(Product::Claude, Plan::Console));
    assert_eq!(plans_of(Product::Console), [Plan::Console, Plan::ConsoleUnderTeam]);
}

#[test]
fn the_vendors_addresses_stand_only_in_the_data() {
    let newest = Product::Claude.facts().settings_page();
    assert_eq!(
        (newest.title.as_str(), newest.url.as_str()),
        ("Organization and access", "https://claude.ai/admin-settings/organization")
    );
    assert_eq!(Product::Console.facts().settings_page().url, "https://platform.claude.com/settings/identity");
}

proptest::proptest! {
    #[test]
    fn no_name_makes_it_panic(text in ".{0,60}") {
        let _ = Plan::parse(&text);
        let _ = Plan::assumption(&text);
        let _ = Product::parse(&text);
        let _ = Mode::parse(&text);
    }
}
