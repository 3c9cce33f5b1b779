//! `compare_regions` against what it speaks of: Rusoto's own `Region::default()` and the SDK's own default chain.
//!
//! Both read the process's environment, so each case runs in a child process with an environment and a home
//! directory of its own.

use std::process::Command;

use aws_config::BehaviorVersion;
use aws_config::meta::region::ProvideRegion;
use rusoto_compat::config::{RusotoRegionProvider, compare_regions};
use rusoto_core::Region;

/// Set in the child, where this test only prints what each of the four answers.
const CHILD: &str = "RUSOTO_COMPAT_REGIONS_CHILD";

struct Case {
    variables: &'static [(&'static str, &'static str)],
    config: &'static str,
    credentials: &'static str,
    /// Where our provider keeps what Rusoto turns into us-east-1.
    kept: Option<&'static str>,
}

const PLAIN: Case = Case { variables: &[], config: "", credentials: "", kept: None };

const CASES: &[Case] = &[
    PLAIN,
    Case { variables: &[("AWS_REGION", "eu-west-1")], ..PLAIN },
    Case { variables: &[("AWS_DEFAULT_REGION", "eu-west-1")], ..PLAIN },
    Case { variables: &[("AWS_DEFAULT_REGION", "eu-west-1"), ("AWS_REGION", "eu-west-2")], ..PLAIN },
    Case { variables: &[("AWS_REGION", "USEAST2")], ..PLAIN },
    Case { variables: &[("AWS_REGION", "mx-central-1")], kept: Some("mx-central-1"), ..PLAIN },
    Case {
        variables: &[("AWS_DEFAULT_REGION", ""), ("AWS_REGION", "eu-west-2")],
        kept: Some("eu-west-2"),
        ..PLAIN
    },
    Case { config: "[default]\nregion = eu-west-3\n", ..PLAIN },
    Case { variables: &[("AWS_PROFILE", "work")], config: "[profile work]\nregion = eu-west-3\n", ..PLAIN },
    Case { variables: &[("AWS_PROFILE", "work")], config: "[work]\nregion = eu-west-3\n", ..PLAIN },
    Case { credentials: "[default]\nregion = eu-west-3\n", ..PLAIN },
    Case { variables: &[("AWS_PROFILE", "missing")], config: "[default]\nregion = eu-west-3\n", ..PLAIN },
    Case { variables: &[("AWS_REGION", "eu-west-1")], config: "[default]\nregion = eu-west-3\n", ..PLAIN },
];

#[tokio::test]
async fn the_comparison_says_what_both_worlds_do() {
    if std::env::var_os(CHILD).is_some() {
        return print_answers().await;
    }
    for case in CASES {
        let [rusoto, sdk, ours, says_rusoto, says_sdk] = answers_in_a_child(case);
        assert_eq!(says_rusoto, rusoto, "{:?} {:?}", case.variables, case.config);
        assert_eq!(says_sdk, sdk, "{:?} {:?}", case.variables, case.config);
        assert_eq!(ours, case.kept.unwrap_or(&rusoto), "{:?} {:?}", case.variables, case.config);
    }
}

async fn print_answers() {
    let sdk = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .load()
        .await;
    let ours = RusotoRegionProvider::new().region().await;
    let comparison = compare_regions().await;
    println!("answer: {}", Region::default().name());
    println!("answer: {:?}", sdk.region().map(AsRef::as_ref));
    println!("answer: {}", ours.as_ref().map_or("none", AsRef::as_ref));
    println!("answer: {}", comparison.rusoto().name());
    println!("answer: {:?}", comparison.sdk().map(AsRef::as_ref));
}

fn answers_in_a_child(case: &Case) -> [String; 5] {
    let home = tempfile::tempdir().unwrap();
    let dot_aws = home.path().join(".aws");
    std::fs::create_dir(&dot_aws).unwrap();
    std::fs::write(dot_aws.join("config"), case.config).unwrap();
    std::fs::write(dot_aws.join("credentials"), case.credentials).unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_comparison_says_what_both_worlds_do", "--nocapture"])
        .env_clear()
        .env(CHILD, "1")
        .env("HOME", home.path())
        // The comparison does not ask the metadata service, so the SDK must not either.
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .envs(case.variables.iter().copied())
        .output()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<_> =
        stdout.lines().filter_map(|line| Some(line.split_once("answer: ")?.1.to_owned())).collect();
    answers.try_into().unwrap_or_else(|answers| panic!("{answers:?} in {stdout}"))
}
