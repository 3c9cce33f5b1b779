//! What is built. The features are read from Cargo.toml, so that none is forgotten.

use crate::Outcome;
use crate::scratch::cargo;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The checkout that this was built from.
pub(crate) const CHECKOUT: &str = env!("CARGO_MANIFEST_DIR");

/// The name of the subject whose time the others are given in.
pub(crate) const SDK_ALONE: &str = "sdk";

/// What is no build of its own: nothing by itself, and what chooses the TLS of others.
const NOT_ALONE: [&str; 3] = ["default", "rusoto-native-tls", "rusoto-rustls"];

const BASE: &str = r#"
rusoto_credential = { version = "0.48", default-features = false }
aws-credential-types = { version = "1", default-features = false }
"#;

const RUSOTO: &str = r#"
rusoto_core = { version = "0.48", default-features = false, features = ["rustls"] }
rusoto_s3 = { version = "0.48", default-features = false, features = ["rustls"] }
rusoto_sts = { version = "0.48", default-features = false, features = ["rustls"] }
"#;

/// As in step 2 of MIGRATION.md.
const SDK: &str = r#"
aws-config = { version = "1", default-features = false, features = ["default-https-client", "rt-tokio"] }
aws-sdk-s3 = { version = "1", default-features = false, features = ["default-https-client", "rt-tokio"] }
"#;

/// A set of dependencies.
#[derive(Debug)]
pub(crate) struct Subject {
    /// By which it is asked for.
    pub(crate) name: String,
    /// In the table.
    pub(crate) title: String,
    /// For the `[dependencies]` of a Cargo.toml.
    pub(crate) dependencies: String,
}

pub(crate) fn all() -> Outcome<Vec<Subject>> {
    let subject = |name: &str, title: String, dependencies: String| Subject {
        name: name.to_owned(),
        title,
        dependencies,
    };
    let step_3 = ["http"];
    let mut subjects = vec![
        // First, because all others are compared with it.
        subject(SDK_ALONE, "SDK alone: `aws-config`, `aws-sdk-s3`".into(), SDK.into()),
        subject("base", "base: `rusoto_credential`, `aws-credential-types`".into(), BASE.into()),
        subject("rusoto", "Rusoto alone: `rusoto_core`, `rusoto_s3`, `rusoto_sts`".into(), RUSOTO.into()),
        subject("both", "both SDKs".into(), format!("{RUSOTO}{SDK}")),
        subject(
            "both-and-ours",
            format!("both SDKs, and ours with `{}`", step_3.join("`, `")),
            format!("{RUSOTO}{SDK}{}", ours(&step_3)),
        ),
        subject("default", "ours, default".into(), ours(&[])),
    ];
    let features = features()?;
    for feature in features.as_object().into_iter().flat_map(|features| features.keys()) {
        if NOT_ALONE.contains(&feature.as_str()) {
            continue;
        }
        // rusoto_core compiles only with a choice of TLS.
        let (title, with) = if brings(&features, feature).contains("dep:rusoto_core") {
            (format!("ours, `{feature}`, with `rusoto-rustls`"), vec![feature.as_str(), "rusoto-rustls"])
        } else {
            (format!("ours, `{feature}`"), vec![feature.as_str()])
        };
        subjects.push(subject(feature, title, ours(&with)));
    }
    Ok(subjects)
}

fn ours(features: &[&str]) -> String {
    format!("rusoto-compat = {{ path = {CHECKOUT:?}, features = {features:?} }}\n")
}

fn features() -> Outcome<Value> {
    let mut metadata = cargo(Path::new(CHECKOUT));
    let output = metadata.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().ok_or("no packages")?;
    let ours = packages.iter().find(|package| package["name"] == "rusoto-compat");
    Ok(ours.ok_or("rusoto-compat is not among the packages")?["features"].clone())
}

/// What a feature switches on, directly and by way of others.
fn brings<'a>(features: &'a Value, feature: &'a str) -> BTreeSet<&'a str> {
    let mut all = BTreeSet::new();
    let mut open = vec![feature];
    while let Some(feature) = open.pop() {
        if all.insert(feature) {
            open.extend(features[feature].as_array().into_iter().flatten().filter_map(Value::as_str));
        }
    }
    all
}
