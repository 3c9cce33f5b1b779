//! Imports of one file that other files see.

use crate::project::Project;

#[test]
fn modules_below_see_the_name_beside_a_glob() {
    let project =
        Project::new("use rusoto_s3::*;\nmod below;\nmod other {}\npub type R = GetObjectRequest;\n");
    project.write("src/below.rs", "use super::*;\npub type C = S3Client;\n");
    assert_eq!(project.apply().status, 0);
    assert!(
        project
            .text()
            .starts_with("use rusoto_compat_facade::S3 as S3Client;\nuse rusoto_s3::*;\nmod below;\n"),
        "{}",
        project.text()
    );

    // Nobody takes the name from here.
    let text = "use rusoto_s3::*;\nmod below;\npub type R = GetObjectRequest;\n";
    let project = Project::new(text);
    project.write("src/below.rs", "use super::R;\nuse rusoto_s3::S3Client;\npub type C = (R, S3Client);\n");
    assert_eq!(project.apply().status, 0);
    let below = "use super::R;\nuse rusoto_compat_facade::S3 as S3Client;\npub type C = (R, S3Client);\n";
    assert_eq!(project.read("src/below.rs"), below);
    assert_eq!(project.text(), text);
}

#[test]
fn what_a_module_below_takes_stays() {
    let text = "use rusoto_compat_facade::S3 as F;\nuse rusoto_s3::{HeadObjectRequest, S3};\nmod below;\n\n\
                pub async fn head(s3: &F, r: String) -> bool {\n    \
                s3.head_object(HeadObjectRequest { bucket: r.clone(), key: r, ..Default::default() }).await.is_ok()\n}\n";
    let kept = "use rusoto_s3::{HeadObjectRequest, S3};\n";
    for (below, import) in [
        ("use super::*;\npub type R = HeadObjectRequest;\n", "use rusoto_s3::HeadObjectRequest;\n"),
        ("use super::{HeadObjectRequest as R, S3};\npub fn f(_: &impl S3, _: R) {}\n", kept),
        (
            "use super::*;\npub async fn f(s3: &F) { s3.get_object_acl(Default::default()).await.ok(); }\n",
            "use rusoto_s3::S3;\n",
        ),
        ("use rusoto_s3::{HeadObjectRequest, S3};\npub fn f(_: &impl S3, _: HeadObjectRequest) {}\n", ""),
        ("pub type R = rusoto_s3::HeadObjectRequest;\n", ""),
    ] {
        let project = Project::new(text);
        project.write("src/below.rs", below);
        project.apply();
        let imports = text.replace(kept, import);
        let start =
            format!("use rusoto_compat::http::SdkResultExt;\n{}", imports.split_once("mod below").unwrap().0);
        assert!(project.text().starts_with(&format!("{start}mod below;\n")), "{below}: {}", project.text());
    }
}

#[test]
fn line_ends_stay_as_they_are() {
    let text = "use rusoto_s3::{\r\n    HeadObjectRequest,\r\n    // the client\r\n    S3Client,\r\n    S3,\r\n};\r\n\r\n\
                pub type All = (S3Client, HeadObjectRequest, dyn S3);\r\n";
    let project = Project::new(text);
    assert_eq!(project.apply().status, 0);
    let client = "use rusoto_compat_facade::S3 as S3Client;\r\n";
    assert_eq!(project.text(), format!("{client}{}", text.replace("    S3Client,\r\n", "")));
}

#[test]
fn a_file_is_looked_at_for_what_other_files_hand_it() {
    let project = Project::new("mod aws;\nmod calls;\nmod clients;\n");
    project.write(
        "src/aws.rs",
        "pub use rusoto_compat_facade::S3 as Store;\npub use rusoto_s3 as bucket;\n\
         pub use rusoto_s3::{HeadObjectRequest as Ask, S3 as Asks};\n",
    );
    project.write(
        "src/calls.rs",
        "use crate::aws::{Ask, Asks as _, Store};\n\npub async fn head(store: &Store, key: String) -> bool {\n    \
         store.head_object(Ask { bucket: key.clone(), key, ..Default::default() }).await.is_ok()\n}\n",
    );
    project.write("src/clients.rs", "pub use crate::aws::bucket::*;\n");
    assert_eq!(project.apply().status, 0);
    let calls = project.read("src/calls.rs");
    assert!(calls.contains(".client()") && calls.contains(".or_rusoto("), "{calls}");
    let clients = "pub use crate::aws::bucket::*;\npub use rusoto_compat_facade::S3 as S3Client;\n";
    assert_eq!(project.read("src/clients.rs"), clients);
}
