use super::*;

#[test]
fn the_data_parses_and_every_plan_and_product_is_complete() {
    let data: Data = toml::from_str(TEXT).expect("products.toml parses");
    for plan in PLANS {
        let facts = data.plans.get(&plan).unwrap_or_else(|| panic!("{} is in the data", plan.slug()));
        assert!(!facts.name.is_empty() && !facts.parent.is_empty() && !facts.source.is_empty(), "{}", plan.slug());
        assert_eq!(facts.product, plan.product(), "{}", plan.slug());
        assert!(facts.role(&plan.product().facts().administrator).is_some(), "{}", plan.slug());
        for mode in crate::provisioning::MODES {
            assert_ne!(facts.allows(mode), facts.refused.contains_key(&mode), "{} and {mode}", plan.slug());
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
    assert!(Plan::Team.facts().refusal(Mode::Scim).is_some_and(|reason| reason.contains("Team plan")));
    assert!(Plan::ConsoleUnderTeam.facts().refusal(Mode::Scim).is_some_and(|reason| reason.contains("parent")));
    assert_eq!(Plan::Console.facts().refusal(Mode::Scim), None);
    assert_eq!(Plan::EnterpriseSeats.facts().refusal(Mode::Scim), None);
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
    assert!(Plan::parse("enterprise usage-based").is_err_and(|error| error.contains("enterprise-usage-two")));
    assert!(Plan::parse("pro").is_err_and(|error| error.contains("team")));
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
