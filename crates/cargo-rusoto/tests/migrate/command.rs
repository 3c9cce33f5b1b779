//! Options, statuses, and what is never written.

use std::process::Command;

use crate::project::Project;

const TWO: &str = r#"use rusoto_compat_facade::S3 as Facade;
use rusoto_s3::{DeleteObjectRequest, HeadObjectRequest, S3};

pub async fn both(s3: &Facade, key: String) -> bool {
    let head = HeadObjectRequest { bucket: "photos".to_owned(), key: key.clone(), ..Default::default() };
    s3.head_object(head).await.is_ok()
        && s3.delete_object(DeleteObjectRequest { bucket: "photos".to_owned(), key, ..Default::default() }).await.is_ok()
}
"#;

#[test]
fn without_apply_nothing_is_written() {
    let project = Project::new(TWO);
    let ran = project.migrate(&[]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.out.starts_with("--- src/lib.rs\n+++ src/lib.rs\n@@ -1,8 +1,19 @@\n"), "{}", ran.out);
    assert!(ran.out.contains("\n-    s3.head_object(head).await.is_ok()\n"), "{}", ran.out);
    assert!(ran.out.contains("\n+    head.send().await"), "{}", ran.out);
    assert!(ran.out.ends_with("1 file would change. Nothing was written: --apply writes.\n"), "{}", ran.out);
    assert_eq!(project.text(), TWO);
}

#[test]
fn features_without_apply_are_refused() {
    let project = Project::new(TWO);
    for arguments in [&["--features", "one"][..], &["--all-features"], &["--no-check"], &["--allow-dirty"]] {
        let ran = project.migrate(arguments);
        assert_eq!((ran.status, &*ran.out), (2, ""), "{arguments:?}");
        assert!(ran.err.contains("required arguments were not provided:\n  --apply\n"), "{}", ran.err);
    }
}

#[test]
fn colours_are_for_those_who_ask() {
    let project = Project::new(TWO);
    let folder = project.path("");
    let coloured = crate::common::run_with(&folder, &["migrate"], &[("CLICOLOR_FORCE", "1")]);
    assert!(coloured.out.contains("\u{1b}[31m-    s3.head_object"), "{}", coloured.out);
    assert!(!project.migrate(&[]).out.contains('\u{1b}'));
}

#[test]
fn one_operation_or_one_place_moves_alone() {
    for arguments in
        [["--operation", "DeleteObject"], ["--operation", "delete_object"], ["--at", "src/lib.rs:7"]]
    {
        let project = Project::new(TWO);
        let ran = project.migrate(&[&arguments[..], &["--apply", "--allow-dirty", "--no-check"]].concat());
        assert_eq!((ran.status, &*ran.err), (0, ""), "{arguments:?}: {}", ran.out);
        let text = project.text();
        assert!(
            text.contains(".delete_object()") && text.contains("s3.head_object(head)"),
            "{arguments:?}: {text}"
        );
    }
}

#[test]
fn the_place_above_the_one_that_is_asked_for_gets_no_comment() {
    let text = "use rusoto_compat_facade::S3 as Facade;\nuse rusoto_s3::{DeleteObjectRequest, S3};\n\n\
                pub async fn both(s3: &Facade, key: String) {\n    s3.head_object(made()).await.ok();\n    \
                s3.delete_object(DeleteObjectRequest { bucket: key.clone(), key, ..Default::default() }).await.ok();\n}\n";
    let project = Project::new(text);
    // The import that the call needs moves the lines below it.
    let ran = project.migrate(&["--at", "src/lib.rs:6", "--apply", "--allow-dirty", "--no-check"]);
    assert_eq!((ran.status, &*ran.err), (0, ""), "{}", ran.out);
    let text = project.text();
    assert!(text.contains("use rusoto_compat::http::SdkResultExt;\n") && text.contains(".send()"), "{text}");
    assert!(!text.contains("RUSOTO-MIGRATE"), "{text}");
}

#[test]
fn one_file_moves_alone() {
    let project = Project::new(TWO);
    project.write("src/bin/other.rs", TWO);
    assert_eq!(
        project.migrate(&["--file", "src/bin/other.rs", "--apply", "--allow-dirty", "--no-check"]).status,
        0
    );
    assert_eq!(project.text(), TWO);
    assert!(std::fs::read_to_string(project.path("src/bin/other.rs")).unwrap().contains(".send()"));
}

#[test]
fn what_is_not_there_is_an_error() {
    let project = Project::new(TWO);
    for (arguments, text) in [
        (
            ["--service", "glacier"],
            "calls of `glacier` are not rewritten yet. The services are: s3, sts, dynamodb,",
        ),
        (["--operation", "GetObjekt"], "no service here has an operation `getobjekt`"),
        (["--file", "src/main.rs"], "src/main.rs cannot be found"),
        (["--file", "Cargo.toml"], "is no file of this workspace's packages that use Rusoto"),
        (["--at", "src/lib.rs"], "a place is a path and a line, as `src/s3.rs:120`"),
    ] {
        let ran = project.migrate(&arguments);
        assert_eq!(ran.status, 2, "{arguments:?}");
        assert!(ran.err.contains(text), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn a_tree_with_changes_is_left_alone() {
    let project = Project::new(TWO);
    let ran = project.migrate(&["--apply", "--no-check"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("is not in git, so nobody could take this back"), "{}", ran.err);

    let git = |arguments: &[&str]| {
        let name = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
        let output =
            Command::new("git").current_dir(project.path("")).args(name).args(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    };
    git(&["init", "-q"]);
    let ran = project.migrate(&["--apply", "--no-check"]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.err.contains("the tree has changes that are not committed, and nothing was written:"),
        "{}",
        ran.err
    );
    assert_eq!(project.text(), TWO);

    project.write(".gitignore", "Cargo.lock\n");
    git(&["add", "."]);
    git(&["commit", "-qm", "all"]);
    let ran = project.migrate(&["--apply", "--no-check"]);
    assert_eq!((ran.status, &*ran.err), (0, ""), "{}", ran.out);
    assert!(project.text().contains(".send()"));
}

#[test]
fn a_file_that_cannot_be_read_stops_no_other() {
    let project = Project::new(TWO);
    project.write("src/broken.rs", "fn (");
    project.write("src/latin.rs", "");
    std::fs::write(project.path("src/latin.rs"), b"// \xe9").unwrap();
    let ran = project.apply();
    assert!(ran.out.contains("  src/broken.rs:1:4 is not Rust"), "{}", ran.out);
    assert!(ran.out.contains("  src/latin.rs:1:1 is not UTF-8"), "{}", ran.out);
    assert!(project.text().contains(".send()"));
}

#[test]
fn a_mark_goes_with_its_reason() {
    let elsewhere = "use rusoto_compat_facade::S3 as Facade;\nuse rusoto_s3::{HeadObjectRequest, S3};\n\
                     pub async fn head(s3: &Facade, key: String) {\n    \
                     let request = HeadObjectRequest { bucket: key.clone(), key, ..Default::default() };\n    \
                     println!(\"{request:?}\");\n    s3.head_object(request).await.ok();\n}\n";
    let project = Project::new(elsewhere);
    assert_eq!(project.apply().status, 1);
    assert!(project.text().contains("    // RUSOTO-MIGRATE(RC021): "), "{}", project.text());
    project.write("src/lib.rs", &project.text().replace("println!(\"{request:?}\");", ""));
    assert_eq!(project.apply().status, 0);
    assert!(!project.text().contains("RUSOTO-MIGRATE"), "{}", project.text());
    assert!(project.text().contains(".send()"));
}

#[test]
fn the_list_names_rules_and_operations() {
    let ran = Project::new("").migrate(&["--list"]);
    assert_eq!(ran.status, 0);
    for text in [
        "A1  clients",
        "B1  a call",
        "D  imports",
        "C  with --errors: a match on the error of a moved call",
        "Clients of: s3, sts, dynamodb, sqs, sns, kms, ssm, kinesis, secretsmanager, lambda, ec2\n",
        "Operations of s3: 91 of 96",
        "Operations of sqs: 20 of 20",
        "SelectObjectContent stays: its answer is a stream of events",
        "Not rewritten: all else.",
    ] {
        assert!(ran.out.contains(text), "{}", ran.out);
    }
}

#[test]
fn clients_move_all_or_none() {
    let whole = std::fs::read_to_string(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrate/golden/client.before.rs"),
    )
    .unwrap();
    for (file, why) in [
        (
            "pub fn old(c: rusoto_core::Client) {\n    rusoto_s3::S3Client::new_with_client(c, Default::default());\n}",
            "`S3Client::new_with_client` is not in the facade (src/old.rs:2)",
        ),
        (
            "use rusoto_s3 as s3;\ntype Old = s3::S3Client;\nfn old() { dbg!(make(Old::new_with_client)); }",
            "`S3Client::new_with_client` is not in the facade (src/old.rs:3)",
        ),
        (
            "impl super::Other for rusoto_s3::S3Client {\n    fn f() { Self::of_tomorrow(); }\n}",
            "`S3Client::of_tomorrow` is not in the facade (src/old.rs:2)",
        ),
    ] {
        let project = Project::new(&whole);
        project.write("src/old.rs", file);
        let ran = project.apply();
        assert!(ran.unwrapped().contains(&format!("clients of s3 stay: {why}")), "{file}: {}", ran.out);
        assert_eq!(project.text(), whole, "{file}");
    }
}

#[test]
fn clients_stay_if_less_than_a_service_is_asked_for() {
    let golden =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrate/golden/client.before.rs");
    let whole = std::fs::read_to_string(golden).unwrap();
    for narrow in [["--operation", "HeadObject"], ["--file", "src/lib.rs"], ["--at", "src/lib.rs:7"]] {
        let project = Project::new(&whole);
        let ran = project.migrate(&[&narrow[..], &["--apply", "--allow-dirty", "--no-check"]].concat());
        assert_eq!((ran.status, project.text()), (0, whole.clone()), "{narrow:?}: {}", ran.out);
        if narrow[0] != "--at" {
            let why = "HeadObject is called on Rusoto's client, which has to become a facade first";
            assert!(ran.unwrapped().contains(why), "{narrow:?}: {}", ran.out);
        }
    }
}

#[test]
fn a_workspace_without_rusoto_is_an_error_that_says_so() {
    let manifest = "[package]\nname = \"plain\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
    let ran = Project::with_manifest(manifest, "").migrate(&[]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("nothing of Rusoto is in "), "{}", ran.err);
}

#[test]
fn errors_are_moved_and_marked_only_if_that_is_asked_for() {
    let text = "use rusoto_compat_facade::S3 as Facade;\nuse rusoto_core::RusotoError;\n\
                use rusoto_s3::{GetObjectError, GetObjectRequest, S3};\n\
                pub async fn get(s3: &Facade, key: String) -> bool {\n    \
                let request = GetObjectRequest { bucket: key.clone(), key, ..Default::default() };\n    \
                let found = s3.get_object(request).await;\n    \
                matches!(found, Err(RusotoError::Service(GetObjectError::NoSuchKey(_))))\n}\n\
                pub async fn all(s3: &Facade, key: String) -> Result<(), RusotoError<GetObjectError>> {\n    \
                let request = GetObjectRequest { bucket: key.clone(), key, ..Default::default() };\n    \
                s3.get_object(request).await?;\n    Ok(())\n}\n";
    let project = Project::new(text);
    project.apply();
    let moved = project.text();
    assert_eq!(moved.matches(".send()").count(), 2, "{moved}");
    assert!(moved.contains("Err(RusotoError::Service(") && !moved.contains("RUSOTO-MIGRATE"), "{moved}");

    let ran = project.migrate(&["--errors", "--operation", "HeadObject"]);
    assert!(ran.out.contains("Nothing is to be changed."), "{}", ran.out);
    assert_eq!(project.apply_with(&["--errors"]).status, 1);
    let moved = project.text();
    assert!(moved.contains("error.is_no_such_key()") && !moved.contains("RusotoError::Service"), "{moved}");
    assert_eq!(moved.matches("    // RUSOTO-MIGRATE(RC050): `?` hands the error on").count(), 1, "{moved}");

    // The comment goes with its reason.
    project.write("src/lib.rs", &moved.replace("?;", ".is_ok();"));
    assert_eq!(project.apply_with(&["--errors"]).status, 0);
    assert!(!project.text().contains("RUSOTO-MIGRATE"), "{}", project.text());
}
