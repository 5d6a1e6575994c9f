//! Releases of authentik from the oldest that is supported to one that is not out yet.

use super::scene::{Scene, failed};
use latchkey_core::{Status, field::Field};
use latchkey_tests::authentik::{Options, Version};

#[tokio::test]
async fn every_release_is_set_up_without_a_field_that_it_drops_and_taken_back() {
    for version in [
        Version::V2025_10,
        Version::V2026_2,
        Version::V2026_8,
        Version::Other("2024.12.3".to_owned()),
        Version::Other("2026.5.6".to_owned()),
    ] {
        let scene = Scene::new(Options { version: version.clone(), ..Options::default() }).await;
        let before = scene.counts();
        scene.set(Field::Mode, &["scim"]).await;
        scene.set(Field::ScimUrl, &["https://api.workos.com/scim/v2.0/abc"]).await;
        scene.set(Field::ScimGroups, &["claude-users"]).await;
        let applied = scene.apply().await;
        assert_eq!(failed(&applied.findings), [""; 0], "{version:?}");
        assert!(scene.server.dropped_fields().is_empty(), "{version:?}: {:?}", scene.server.dropped_fields());
        assert!(scene.plan().await.is_settled(), "{version:?}");
        scene.undo().await;
        assert_eq!(scene.counts(), before, "{version:?}");
    }
}

#[tokio::test]
async fn the_oldest_release_has_no_entitlements_and_can_send_groups() {
    let scene = Scene::new(Options { version: Version::V2024_8, ..Options::default() }).await;
    let plan = scene.plan().await;
    assert_eq!(failed(&plan.findings), ["entitlements_known"]);
    scene.set(Field::GroupsFrom, &["groups"]).await;
    let applied = scene.apply().await;
    assert_eq!(failed(&applied.findings), [""; 0]);
    assert!(scene.server.dropped_fields().is_empty(), "{:?}", scene.server.dropped_fields());
    assert!(scene.plan().await.is_settled());
}

#[tokio::test]
async fn a_release_of_the_future_is_tried_with_a_warning_and_an_old_one_is_not() {
    let scene = Scene::new(Options { version: Version::Other("2027.2.0".to_owned()), ..Options::default() }).await;
    let applied = scene.apply().await;
    let version = applied.plan.findings.iter().find(|finding| finding.code.as_str() == "authentik_version").unwrap();
    assert_eq!(version.status, Status::Warning);
    let old = Scene::new(Options { version: Version::Other("2023.10.7".to_owned()), ..Options::default() }).await;
    assert!(failed(&old.plan().await.findings).contains(&"authentik_version"));
}
