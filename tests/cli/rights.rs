//! A home that others may get at is closed, and whoever runs a command hears of it.

use super::latchkey;
use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
};

#[tokio::test]
async fn a_home_that_others_may_change_is_closed_and_said_on_standard_error_once() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let home = home.to_str().unwrap();
    let new = ["setup", "new", "a", "--product", "claude", "--plan", "team", "--idp", "okta", "--home", home];
    assert_eq!(latchkey(new).await.status, Some(0));
    fs::set_permissions(home, Permissions::from_mode(0o770)).unwrap();
    let run = latchkey(["setup", "list", "--json", "--home", home]).await;
    assert_eq!(run.status, Some(0));
    assert!(run.err.contains("Other people could change") && run.err.contains("now only you can"), "{}", run.err);
    assert!(run.json().is_array() || run.json().is_object());
    assert_eq!(fs::metadata(home).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(latchkey(["setup", "list", "--home", home]).await.err, "");
}
