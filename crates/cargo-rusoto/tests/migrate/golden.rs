//! Pairs of files before and after.

use cargo_rusoto::Inventory;

use crate::common::{assert_is, assert_kept_its_word};
use crate::project::Project;

#[test]
fn each_file_becomes_the_one_beside_it() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrate/golden");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        names.extend(name.strip_suffix(".before.rs").map(str::to_owned));
    }
    assert!(names.len() >= 4, "{names:?}");
    for name in names {
        let before = std::fs::read_to_string(folder.join(format!("{name}.before.rs"))).unwrap();
        let project = match &*name {
            "services" | "locals" | "conversions" | "errors-services" | "errors-ends" | "lambda" | "ec2" => {
                Project::of_all_services(&before)
            }
            _ => Project::new(&before),
        };
        // Those that are asked for have files of their own.
        let asked: &[&str] = if name.starts_with("errors") { &["--errors"] } else { &[] };
        let inventory = || Inventory::take(Some(&project.path("Cargo.toml"))).unwrap();
        let stock = inventory();
        let ran = project.apply_with(asked);
        assert_eq!(ran.err, "", "{name}");
        assert_kept_its_word(&stock, &inventory(), &ran.out);
        let after = project.text();
        assert_is(&folder.join(format!("{name}.after.rs")), &after);
        assert_is(&folder.join(format!("{name}.summary.txt")), &ran.out);

        let again = project.apply_with(asked);
        assert_eq!(project.text(), after, "{name}: a second run changes something");
        assert!(again.out.ends_with("Nothing is to be changed.\n"), "{name}: {}", again.out);
    }
}
