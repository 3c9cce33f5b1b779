//! The error texts of a rollout.

use std::time::Duration;

use rusoto_compat_facade::Rollout;
use rusoto_compat_facade::routing::{Operation, Retreat, RolloutBuilder};

use crate::quoted::assert_quoted;

fn fault(text: &str) -> String {
    Rollout::new().set(text).unwrap_err().to_string()
}

#[test]
fn lines() {
    let texts = [
        "s3",
        "s3 get_object = new",
        "glacier = new",
        "s3.getobject = new",
        "s3 = 10%",
        "s3 = 101% of calls",
        "s3 = new\ns3 = old",
        "s3.list_buckets = 10% of keys",
        "shadow s3.put_object_acl = 5%",
        "shadow s3.put_object = 5%",
    ];
    assert_quoted("rollout-lines", &texts.map(fault));
}

#[test]
fn whole_texts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rollout");
    let of_file = |bytes: Option<&[u8]>| {
        match bytes {
            Some(bytes) => std::fs::write(&path, bytes).unwrap(),
            None => std::fs::remove_file(&path).unwrap(),
        }
        let text = Rollout::builder().build_from_file(&path).unwrap_err().to_string();
        text.replace(&path.display().to_string(), "/etc/rollout")
    };
    let files = [Some(&b"s3 = new"[..]), Some(b"s3 = new\n\xff\n"), None];
    let mut texts = vec![fault("")];
    texts.extend(files.map(of_file));
    assert_quoted("rollout-texts", &texts);
}

#[test]
fn settings() {
    static S3: [Operation; 1] = [Operation::new("s3", "get_object", &[])];
    let builder = Rollout::builder;
    let retreat = |retreat| builder().retreat(retreat);
    let wrong = [
        builder().safe_to_repeat("s3"),
        builder().safe_to_repeat("s3.put_object"),
        builder().operations(&S3),
        retreat(Retreat::default().percent(-5.0)),
        retreat(Retreat::default().window(Duration::ZERO)),
        retreat(Retreat::default().at_least(0)),
    ];
    let fault = |builder: RolloutBuilder| builder.build().unwrap_err().to_string();
    assert_quoted("rollout-settings", &wrong.map(fault));
}
