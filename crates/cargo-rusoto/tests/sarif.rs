//! The SARIF report against the parts of the SARIF 2.1.0 schema that it uses: for each object, the properties that it must
//! have, and all that the schema knows and this report writes.

mod common;

use common::{fixture, run};
use serde_json::Value;

/// An object of the schema: name, required properties, and the others that are used, each with the object it holds.
type Object = (&'static str, &'static [&'static str], &'static [(&'static str, &'static str)]);

const SCHEMA: &[Object] = &[
    ("log", &["version", "runs"], &[("$schema", "uri"), ("version", "2.1.0"), ("runs", "run")]),
    (
        "run",
        &["tool"],
        &[
            ("tool", "tool"),
            ("columnKind", "columnKind"),
            ("invocations", "invocation"),
            ("results", "result"),
        ],
    ),
    ("tool", &["driver"], &[("driver", "toolComponent")]),
    (
        "toolComponent",
        &["name"],
        &[("name", "text"), ("version", "text"), ("informationUri", "uri"), ("rules", "reportingDescriptor")],
    ),
    (
        "reportingDescriptor",
        &["id"],
        &[
            ("id", "text"),
            ("shortDescription", "message"),
            ("fullDescription", "message"),
            ("helpUri", "uri"),
            ("defaultConfiguration", "reportingConfiguration"),
            ("properties", "any"),
        ],
    ),
    ("reportingConfiguration", &[], &[("level", "level")]),
    ("message", &["text"], &[("text", "text")]),
    (
        "invocation",
        &["executionSuccessful"],
        &[("executionSuccessful", "bool"), ("toolExecutionNotifications", "notification")],
    ),
    ("notification", &["message"], &[("level", "level"), ("message", "message"), ("locations", "location")]),
    (
        "result",
        &["message"],
        &[
            ("ruleId", "text"),
            ("ruleIndex", "number"),
            ("level", "level"),
            ("message", "message"),
            ("locations", "location"),
            ("properties", "any"),
        ],
    ),
    ("location", &[], &[("physicalLocation", "physicalLocation"), ("logicalLocations", "logicalLocation")]),
    ("logicalLocation", &[], &[("fullyQualifiedName", "text")]),
    (
        "physicalLocation",
        &["artifactLocation"],
        &[("artifactLocation", "artifactLocation"), ("region", "region")],
    ),
    ("artifactLocation", &[], &[("uri", "relative"), ("uriBaseId", "text")]),
    ("region", &[], &[("startLine", "number"), ("startColumn", "number")]),
];
/// Properties that hold a list.
const LISTS: &[&str] = &[
    "runs",
    "rules",
    "invocations",
    "results",
    "toolExecutionNotifications",
    "locations",
    "logicalLocations",
];

fn check(value: &Value, kind: &str, at: &str) {
    let text = || value.as_str().unwrap_or_else(|| panic!("{at}: {value}"));
    match kind {
        "any" => {}
        "text" => assert!(!text().is_empty(), "{at}"),
        "uri" => assert!(text().starts_with("https://"), "{at}: {value}"),
        "relative" => assert!(!text().contains([' ', '\\']) && !text().starts_with('/'), "{at}: {value}"),
        "2.1.0" => assert_eq!(text(), "2.1.0"),
        "level" => assert!(["none", "note", "warning", "error"].contains(&text()), "{at}: {value}"),
        "columnKind" => assert!(["utf16CodeUnits", "unicodeCodePoints"].contains(&text()), "{at}: {value}"),
        "bool" => assert!(value.is_boolean(), "{at}: {value}"),
        "number" => assert!(value.as_u64().is_some(), "{at}: {value}"),
        object => {
            let (_, required, known) = SCHEMA.iter().find(|(name, ..)| *name == object).unwrap();
            let properties = value.as_object().unwrap_or_else(|| panic!("{at}: {value}"));
            for name in *required {
                assert!(properties.contains_key(*name), "{at} has no {name}");
            }
            for (name, value) in properties {
                let Some((_, kind)) = known.iter().find(|(known, _)| known == name) else {
                    panic!("{at} has {name}, which no test knows");
                };
                let at = format!("{at}.{name}");
                if LISTS.contains(&&**name) {
                    value.as_array().unwrap().iter().for_each(|one| check(one, kind, &at));
                } else {
                    check(value, kind, &at);
                }
            }
        }
    }
}

#[test]
fn the_report_has_the_form_of_the_schema() {
    for name in ["shipper", "worker", "store", "gateway"] {
        let ran = run(&fixture(name), &["inventory", "--format", "sarif"]);
        assert_eq!((ran.status, &*ran.err), (1, ""));
        let log: Value = serde_json::from_str(&ran.out).unwrap();
        check(&log, "log", "log");
        let run = &log["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        let results = run["results"].as_array().unwrap();
        assert!(!results.is_empty());
        for result in results {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], result["ruleId"]);
            let is_auto = result["properties"]["class"] == "auto";
            assert_eq!(is_auto, result["level"] == "note", "{result}");
            assert!(!is_auto || rules[index]["properties"]["class"] == "auto", "{result}");
            let region = &result["locations"][0]["physicalLocation"]["region"];
            assert!(
                region["startLine"].as_u64().unwrap() >= 1 && region["startColumn"].as_u64().unwrap() >= 1
            );
        }
    }
}
