//! The documents at the root: what they point at is there.

use std::path::Path;

const DOCUMENTS: [&str; 6] =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "BENCHMARKS.md"];

#[test]
fn every_link_to_a_file_leads_to_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut followed = 0;
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(root.join(document)).unwrap();
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for target in targets.filter(|target| !target.starts_with("https://")) {
            followed += 1;
            assert!(root.join(target).exists(), "{document} links to {target}, which is not there");
        }
    }
    assert!(followed > 5, "only {followed} links were found");
}

#[test]
fn the_readme_says_whose_project_it_is_not() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = std::fs::read_to_string(root.join("README.md")).unwrap();
    assert!(text.contains("not affiliated with"), "README.md has to say that the project is independent");
}
