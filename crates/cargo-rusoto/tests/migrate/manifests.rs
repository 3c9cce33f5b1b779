//! What packages get for the code that was rewritten, in workspaces of one or more packages.

use rusoto_compat_api_table::{SERVICES, Table};

use crate::project::Project;

const MEMBER: &str = "[package]\nname = \"NAME\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n";

const MAKES: &str =
    "use rusoto_s3::S3Client;\n\npub fn client() -> S3Client {\n    S3Client::new(Default::default())\n}\n";
const TAKES: &str = "use rusoto_s3::{HeadObjectRequest, S3Client, S3};\n\npub async fn is_there(s3: &S3Client, key: String) -> bool {\n    \
                     s3.head_object(HeadObjectRequest { bucket: \"b\".to_owned(), key, ..Default::default() }).await.is_ok()\n}\n";

const GIT: &str = "\n[patch.crates-io]\nrusoto_core = { git = \"https://example.com/it\", rev = \"1a2b\" }\n";

fn member(name: &str, rest: &str) -> String {
    MEMBER.replace("NAME", name) + rest
}

/// Returns a manifest after a run with these options, which ends well.
fn after(manifest: &str, text: &str, options: &[&str]) -> String {
    let project = Project::with_manifest(manifest, text);
    migrated(&project, options);
    project.read("Cargo.toml")
}

fn migrated(project: &Project, options: &[&str]) {
    let ran = project.migrate(&[&["--apply", "--allow-dirty", "--no-check"], options].concat());
    assert_eq!((ran.status, &*ran.err), (0, ""), "{}", ran.out);
    let again = project.migrate(&[&["--apply", "--allow-dirty", "--no-check"], options].concat());
    assert_eq!((again.status, &*again.out), (0, "Nothing is to be changed.\n"));
}

#[test]
fn one_run_is_enough_for_a_package_that_has_nothing_yet() {
    let manifest =
        member("one", "[dependencies]\nrusoto_core = \"0.48\" # the old one\nrusoto_s3 = \"0.48\"\n") + GIT;
    let text = format!("{MAKES}{}", TAKES.replace("S3Client, S3}", "S3}"));
    let project = Project::with_manifest(&manifest, &text);
    let shown = project.migrate(&[]);
    assert_eq!(shown.status, 1);
    assert!(
        shown.out.contains("\n+rusoto-compat = { git = \"https://example.com/it\", rev = \"1a2b\""),
        "{}",
        shown.out
    );
    assert!(shown.out.contains("\n2 files would change"), "{}", shown.out);
    assert_eq!(project.read("Cargo.toml"), manifest);
    migrated(&project, &[]);
    let expected = manifest.replace(
        "[dependencies]\n",
        "[dependencies]\n\
         rusoto-compat = { git = \"https://example.com/it\", rev = \"1a2b\", features = [\"http\", \"rusoto-native-tls\"] }\n\
         rusoto-compat-facade = { git = \"https://example.com/it\", rev = \"1a2b\", features = [\"s3\", \"default-client\", \
         \"rusoto-native-tls\"] }\n",
    );
    // rusoto-compat asks crates.io for these, and would get other types than the drop-in `rusoto_core` has.
    let place = "{ git = \"https://example.com/it\", rev = \"1a2b\" }";
    let expected = format!("{expected}rusoto_credential = {place}\nrusoto_signature = {place}\n");
    assert_eq!(project.read("Cargo.toml"), expected);
    assert!(project.text().contains(".client()"), "{}", project.text());
}

#[test]
fn the_features_are_those_that_the_code_needs() {
    let rustls = "[dependencies]\nrusoto_s3 = { version = \"0.48\", default-features = false, features = [\"rustls\"] }\n";
    let takes = "pub fn takes(_: rusoto_s3::S3Client) {}\n";
    let changed = after(&(member("one", rustls) + GIT), takes, &[]);
    assert!(changed.contains("features = [\"s3\", \"rusoto-rustls\"] }\n"), "{changed}");
    assert!(!changed.contains("rusoto-compat ="), "{changed}");

    // What a macro makes counts.
    let makes = "use rusoto_s3::S3Client;\nlazy_static! {\n    static ref S3: S3Client = S3Client::new(Default::default());\n}\n";
    let changed = after(&(member("one", rustls) + GIT), makes, &[]);
    assert!(changed.contains("[\"s3\", \"default-client\", \"rusoto-rustls\"]"), "{changed}");

    let two = "[dependencies]\nrusoto_s3 = \"0.48\"\nrusoto_sqs = \"0.48\"\n\
               rusoto-compat-facade = { version = \"0.1\", features = [\"s3\", \"rusoto-native-tls\"] } # mine\n";
    let changed = after(&member("one", two), "pub fn takes(_: rusoto_sqs::SqsClient) {}\n", &[]);
    assert!(changed.contains("features = [\"s3\", \"rusoto-native-tls\", \"sqs\"] } # mine\n"), "{changed}");
}

#[test]
fn tests_keep_their_own_dependencies() {
    let project =
        Project::with_manifest(&(member("one", "[dev-dependencies]\nrusoto_s3 = \"0.48\"\n") + GIT), "");
    project.write("tests/all.rs", MAKES);
    migrated(&project, &[]);
    let line = "[dev-dependencies]\nrusoto-compat-facade = { git";
    assert!(project.read("Cargo.toml").contains(line), "{}", project.read("Cargo.toml"));
}

#[test]
fn the_source_is_what_the_manifest_or_the_options_say() {
    let plain = member("one", "[dependencies]\nrusoto_s3 = \"0.48\"\n");
    let branch = format!(
        "{plain}\n[patch.crates-io]\nrusoto_core = {{ git = \"https://example.com/g\", branch = \"b\" }}\n"
    );
    assert!(
        after(&branch, MAKES, &[]).contains("{ git = \"https://example.com/g\", branch = \"b\", features")
    );
    let asked = after(&(plain.clone() + GIT), MAKES, &["--git", "https://example.com/h", "--rev", "2"]);
    assert!(asked.contains("{ git = \"https://example.com/h\", rev = \"2\", features"), "{asked}");

    let project = Project::with_manifest(&plain, MAKES);
    let ran = project.apply();
    assert_eq!((ran.status, project.text()), (2, MAKES.to_owned()));
    let why = "rewritten code names rusoto-compat-facade, and nothing says where that package comes from. Run \
               `cargo rusoto adopt --apply` first, or add --git URL and --rev REVISION, or --path FOLDER.";
    assert!(ran.err.contains(why), "{}", ran.err);
    let ran = project.migrate(&["--path", "src"]);
    assert!(ran.err.contains("there is no crates/facade in src."), "{}", ran.err);
}

#[test]
fn a_path_leads_to_the_packages_beside_the_drop_in() {
    let manifest = member("one", "[dependencies]\nrusoto_s3 = \"0.48\"\n");
    let patch = "\n[patch.crates-io]\nrusoto_core = { path = \"copy/patch/rusoto_core\" }\n";
    for (manifest, options) in [(manifest.clone() + patch, &[][..]), (manifest, &["--path", "copy"][..])] {
        let project =
            Project::with_manifest(&manifest, &format!("{MAKES}{}", TAKES.replace("S3Client, S3}", "S3}")));
        project.write("copy/patch/rusoto_core/Cargo.toml", "");
        project.write("copy/crates/facade/Cargo.toml", "");
        project.write("copy/Cargo.toml", "");
        migrated(&project, options);
        let changed = project.read("Cargo.toml");
        assert!(changed.contains("rusoto-compat = { path = \"copy\", features"), "{changed}");
        assert!(
            changed.contains("rusoto-compat-facade = { path = \"copy/crates/facade\", features"),
            "{changed}"
        );
    }
}

#[test]
fn an_absolute_path_stays_one() {
    let project = Project::with_manifest(&member("one", "[dependencies]\nrusoto_s3 = \"0.48\"\n"), MAKES);
    project.write("copy/crates/facade/Cargo.toml", "");
    let copy = project.path("copy").canonicalize().unwrap().display().to_string();
    migrated(&project, &["--path", &copy]);
    let changed = project.read("Cargo.toml");
    assert!(changed.contains(&format!("{{ path = \"{copy}/crates/facade\", features")), "{changed}");
}

fn workspace(dependencies: &str, of_members: &str) -> Project {
    let root = format!("[workspace]\nmembers = [\"a\", \"b\"]\nresolver = \"2\"\n{dependencies}{GIT}");
    let project = Project::with_manifest(&root, "");
    project.write("a/Cargo.toml", &member("a", &format!("[dependencies]\n{of_members}")));
    project.write("a/src/lib.rs", MAKES);
    project.write(
        "b/Cargo.toml",
        &member("b", &format!("[dependencies]\n{of_members}a = {{ path = \"../a\" }}\n")),
    );
    project.write("b/src/lib.rs", TAKES);
    project
}

#[test]
fn each_package_gets_what_it_needs() {
    let project = workspace("", "rusoto_s3 = \"0.48\"\n");
    migrated(&project, &[]);
    let (a, b) = (project.read("a/Cargo.toml"), project.read("b/Cargo.toml"));
    assert!(
        a.contains("[\"s3\", \"default-client\", \"rusoto-native-tls\"]") && !a.contains("rusoto-compat ="),
        "{a}"
    );
    assert!(b.contains("[\"s3\", \"rusoto-native-tls\"]") && b.contains("rusoto-compat ="), "{b}");
    assert!(project.read("b/src/lib.rs").contains(".client()"));
}

#[test]
fn what_members_inherit_stands_in_the_root() {
    let project =
        workspace("\n[workspace.dependencies]\nrusoto_s3 = \"0.48\"\n", "rusoto_s3.workspace = true\n");
    migrated(&project, &[]);
    let root = project.read("Cargo.toml");
    let lines = "[workspace.dependencies]\nrusoto-compat = { git = \"https://example.com/it\", rev = \"1a2b\" }\n\
                 rusoto-compat-facade = { git = \"https://example.com/it\", rev = \"1a2b\" }\n";
    assert!(root.contains(lines), "{root}");
    let b = project.read("b/Cargo.toml");
    let line = "rusoto-compat-facade = { workspace = true, features = [\"s3\", \"rusoto-native-tls\"] }\n";
    assert!(b.contains(line), "{b}");
}

#[test]
fn a_root_that_is_a_package_gives_nothing_on() {
    let root = "[workspace]\nmembers = [\"b\"]\n\n[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n";
    let rusoto = "[dependencies]\nrusoto_s3 = \"0.48\"\n";
    let ours = "rusoto-compat-facade = { version = \"0.1\", features = [\"s3\"] }\n";
    let project = Project::with_manifest(&format!("{root}{rusoto}{ours}"), TAKES);
    project.write("b/Cargo.toml", &member("b", rusoto));
    project.write("b/src/lib.rs", MAKES);
    migrated(&project, &[]);
    let line = "rusoto-compat-facade = { version = \"0.1\", features = [\"s3\", \"default-client\", \"rusoto-native-tls\"] }";
    assert!(project.read("b/Cargo.toml").contains(line), "{}", project.read("b/Cargo.toml"));

    // What the workspace has for all is inherited.
    let shared = format!("[workspace.dependencies]\n{ours}\n{root}{rusoto}");
    let project = Project::with_manifest(&shared, "");
    project.write("b/Cargo.toml", &member("b", rusoto));
    project.write("b/src/lib.rs", MAKES);
    migrated(&project, &[]);
    let line = "rusoto-compat-facade = { workspace = true, features = [\"s3\", \"default-client\", \"rusoto-native-tls\"] }";
    assert!(project.read("b/Cargo.toml").contains(line), "{}", project.read("b/Cargo.toml"));
    assert_eq!(project.read("Cargo.toml"), shared);
}

#[test]
fn what_is_there_stays_as_it_is() {
    // The features come from the workspace, and `rusoto-compat` is used for something else.
    let root = "[workspace]\nmembers = [\"b\"]\n\n[workspace.dependencies]\n\
                rusoto-compat-facade = { version = \"0.1\", features = [\"s3\", \"default-client\"] }\n";
    let rest = "[dependencies]\nrusoto_s3 = \"0.48\"\nrusoto-compat = \"0.1\"\nrusoto-compat-facade.workspace = true\n";
    let project = Project::with_manifest(root, "");
    project.write("b/Cargo.toml", &member("b", rest));
    project.write("b/src/lib.rs", &format!("{MAKES}pub type Source = rusoto_compat::SharedCredentials;\n"));
    migrated(&project, &[]);
    assert!(project.read("b/src/lib.rs").contains("rusoto_compat_facade::S3 as S3Client"));
    assert_eq!(project.read("b/Cargo.toml"), member("b", rest));
}

#[test]
fn one_package_in_the_way_keeps_all_of_a_service() {
    let project = workspace("", "rusoto_s3 = \"0.48\"\nrusoto_core = \"0.48\"\nrusoto_sqs = \"0.48\"\n");
    let way = "pub fn old(c: rusoto_core::Client) {\n    rusoto_s3::S3Client::new_with_client(c, Default::default());\n}\n";
    project.write("b/src/old.rs", way);
    project.write("b/src/queue.rs", "pub use rusoto_sqs::SqsClient as Queue;\n");
    let ran = project.apply();
    let why = "clients of s3 stay: `S3Client::new_with_client` is not in the facade (b/src/old.rs:2)";
    assert!(ran.unwrapped().contains(why), "{}", ran.out);
    assert_eq!(project.read("a/src/lib.rs"), MAKES);
    // Another service moves.
    assert_eq!(project.read("b/src/queue.rs"), "pub use rusoto_compat_facade::Sqs as Queue;\n");
    assert!(!project.read("a/Cargo.toml").contains("facade"));
    assert!(project.read("b/Cargo.toml").contains("features = [\"sqs\", \"rusoto-native-tls\"]"));
}

#[test]
fn a_provider_that_takes_rusotos_client_keeps_that() {
    let manifest = member("one", "[dependencies]\nrusoto_sts = \"0.48\"\n") + GIT;
    let text = "use rusoto_sts::{StsClient, StsSessionCredentialsProvider};\n\
                pub fn provider(sts: StsClient) -> StsSessionCredentialsProvider {\n    \
                StsSessionCredentialsProvider::new(sts, None, None)\n}\n";
    let project = Project::with_manifest(&manifest, text);
    let ran = project.apply();
    let why =
        "clients of sts stay: `StsSessionCredentialsProvider::new` takes Rusoto's client (src/lib.rs:3)";
    assert!(ran.unwrapped().contains(why), "{}", ran.out);
    assert_eq!(project.text(), text);
}

#[test]
fn all_services_move() {
    for service in SERVICES {
        let name = &Table::of(service).unwrap().rusoto_trait;
        let manifest = member("one", &format!("[dependencies]\nrusoto_{service} = \"0.48\"\n")) + GIT;
        let text = MAKES.replace("rusoto_s3", &format!("rusoto_{service}")).replace("S3", name);
        let project = Project::with_manifest(&manifest, &text);
        migrated(&project, &[]);
        let import = format!("use rusoto_{service}::{name}Client;");
        let expected = text.replace(&import, &format!("use rusoto_compat_facade::{name} as {name}Client;"));
        assert_eq!(project.text(), expected);
        let features = format!("features = [\"{service}\", \"default-client\", \"rusoto-native-tls\"]");
        assert!(project.read("Cargo.toml").contains(&features), "{}", project.read("Cargo.toml"));
    }
}
