//! The policies in README.md.

use serde_json::Value;

const README: &str = include_str!("../README.md");

/// Returns the JSON blocks in their order.
fn policies() -> Vec<Value> {
    let blocks = README.split("```json\n").skip(1);
    blocks.map(|block| serde_json::from_str(block.split("```").next().unwrap()).unwrap()).collect()
}

#[test]
fn they_allow_what_the_function_does_and_nothing_else() {
    let actions: Vec<Value> = policies()
        .iter()
        .flat_map(|policy| policy["Statement"].as_array().unwrap().clone())
        .map(|statement| {
            assert_eq!(statement["Effect"], "Allow");
            statement["Action"].clone()
        })
        .collect();
    let logs = serde_json::json!(["logs:CreateLogStream", "logs:PutLogEvents"]);
    assert_eq!(
        actions,
        [
            "sts:AssumeRole".into(),
            "sts:AssumeRole".into(),
            logs,
            "sts:AssumeRole".into(),
            "s3:ListAllMyBuckets".into()
        ]
    );
}

#[test]
fn the_two_roles_name_each_other() {
    let [_, function, trust, _] = &policies()[..] else { panic!("four policies") };
    assert_eq!(function["Statement"][0]["Resource"], "arn:aws:iam::444455556666:role/list-buckets");
    let principal = &trust["Statement"][0]["Principal"]["AWS"];
    assert_eq!(principal, "arn:aws:iam::111122223333:role/list-buckets-function");
    for name in ["list-buckets-function", "list-buckets"] {
        assert!(README.contains(&format!("create-role --role-name {name} ")), "{name}");
    }
}
