//! What a program that reads the tables relies on.

use std::collections::BTreeSet;

use rusoto_compat_api_table::{Direction, SERVICES, Table, TableError, Value};

use super::tables;

#[test]
fn every_path_in_a_value_leads_to_a_type_of_its_kind() {
    fn check(table: &Table, value: &Value) {
        match value {
            Value::Struct(path) => assert!(table.structs.contains_key(path), "{path}"),
            Value::Enum(path) => assert!(!table.enums[path].variants.is_empty(), "{path}"),
            Value::Union(path) => assert!(!table.unions[path].variants.is_empty(), "{path}"),
            Value::EventStream(path) => assert!(table.unions[path].rusoto_is_enum, "{path}"),
            Value::List(value) => check(table, value),
            Value::Map(key, value) => {
                assert!(matches!(**key, Value::Text | Value::Enum(_)), "{key}");
                check(table, key);
                check(table, value);
            }
            _ => {}
        }
    }
    for table in tables() {
        table.structs.values().flat_map(|it| &it.fields).for_each(|field| check(&table, &field.value));
        table.unions.values().flat_map(|it| &it.variants).for_each(|variant| check(&table, &variant.value));
    }
}

#[test]
fn each_type_is_used_in_a_request_or_a_response() {
    for table in tables() {
        let (requests, responses) = (table.used(Direction::ToSdk), table.used(Direction::ToRusoto));
        let used: BTreeSet<&str> = requests.union(&responses).copied().collect();
        let paths = table.structs.keys().chain(table.unions.keys()).chain(table.enums.keys());
        assert_eq!(paths.map(String::as_str).collect::<BTreeSet<_>>(), used, "{}", table.service);
        for operation in &table.operations {
            let Some(sdk) = &operation.sdk else { continue };
            for (rusoto, path) in [(&operation.request, &sdk.input), (&operation.response, &sdk.output)] {
                let ours = table.structs.get(path).map(|it| it.rusoto.clone());
                assert_eq!(ours, *rusoto, "{}", operation.name);
            }
        }
    }
}

/// A facade takes a struct of the SDK apart, so it needs one conversion for each path, and no name is there twice.
#[test]
fn names_are_there_once() {
    for table in tables() {
        let once = |what: &str, names: Vec<&String>| {
            let all = names.len();
            assert_eq!(names.into_iter().collect::<BTreeSet<_>>().len(), all, "{}: {what}", table.service);
        };
        once("operations", table.operations.iter().map(|operation| &operation.name).collect());
        once("methods", table.operations.iter().map(|operation| &operation.method).collect());
        for (path, entry) in &table.structs {
            once(path, entry.fields.iter().map(|field| &field.rusoto).collect());
            once(path, entry.fields.iter().map(|field| &field.sdk).collect());
        }
        for (path, union) in &table.unions {
            once(path, union.variants.iter().map(|variant| &variant.sdk).collect());
        }
    }
}

#[test]
fn a_table_is_the_same_after_it_is_packed() {
    for table in tables() {
        let packed = table.pack().expect("packed");
        assert_eq!(Table::unpack(&packed).expect("unpacked"), table);
        assert!(packed.len() < 100_000, "{}: {} bytes", table.service, packed.len());
    }
}

#[test]
fn other_data_is_an_error() {
    for bytes in [&b""[..], b"text"] {
        let error = Table::unpack(bytes).expect_err("damaged");
        assert!(matches!(error, TableError::Damaged(_)), "{error:?}");
        assert_eq!(error.to_string(), "this is not a table: make it anew with `api-table write`");
    }
    let error = Table::of("glacier").expect_err("no table");
    assert!(
        error
            .to_string()
            .starts_with("there is no table of the service `glacier`; those with one are: s3, sts, ")
    );
    assert!(SERVICES.iter().all(|service| error.to_string().contains(service)));
}
