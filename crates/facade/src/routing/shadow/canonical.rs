//! Takes out of an answer what may differ although both sides say the same.

use aws_smithy_types::date_time::{DateTime, Format};

use super::tree::{Leaf, Tree};

/// Fields with values that are drawn for each answer, in any type. Names have no underscores and no capitals here.
const OPAQUE: [&str; 8] = [
    "clienttoken",
    "continuationtoken",
    "nextcontinuationtoken",
    "nextmarker",
    "nextshardlistiterator",
    "nextsharditerator",
    "nexttoken",
    "requestid",
];

/// Fields with such a name that say something: the markers of S3 are keys.
const NOT_OPAQUE: [(&str, &str); 1] = [("ListObjectsOutput", "nextmarker")];

/// Lists in which the order has no meaning, as the API reference of each service has it: sets, answers about many objects
/// at once, and parts of a description. It does not matter whether they are lists of their own or entries of a map.
const ANY_ORDER: [(&str, &str); 20] = [
    ("AttributeValue", "bs"),
    ("AttributeValue", "ns"),
    ("AttributeValue", "ss"),
    ("BatchGetItemOutput", "consumedcapacity"),
    ("BatchGetItemOutput", "responses"),
    ("DescribeSecretResponse", "versionidstostages"),
    ("GetParametersResult", "invalidparameters"),
    ("GetParametersResult", "parameters"),
    ("GetSecretValueResponse", "versionstages"),
    ("GrantListEntry", "operations"),
    ("KeysAndAttributes", "keys"),
    ("Projection", "nonkeyattributes"),
    ("ScanOutput", "items"),
    ("SecretListEntry", "secretversionstostages"),
    ("SecretVersionsListEntry", "versionstages"),
    ("TableDescription", "attributedefinitions"),
    ("TableDescription", "globalsecondaryindexes"),
    ("TableDescription", "localsecondaryindexes"),
    ("TableDescription", "replicas"),
    ("TransactGetItemsOutput", "consumedcapacity"),
];

/// Types with lists that have no order, in whatever field they stand.
const ELEMENTS_IN_ANY_ORDER: [&str; 1] = ["Tag"];

/// The type in which each text is data of the caller, even where it is the text of a time.
const DATA: &str = "AttributeValue";

/// Returns the answer with times, drawn values and free orders in one form.
pub(super) fn canonical(tree: Tree) -> Tree {
    within(tree, ("", ""))
}

/// `place` is the type and the field that a list or a map stands in.
fn within(tree: Tree, place: (&str, &str)) -> Tree {
    match tree {
        Tree::Struct(name, fields) => {
            let field = |(field, value): (&'static str, Tree)| (field, of_field(value, name, field));
            Tree::Struct(name, fields.into_iter().map(field).collect())
        }
        Tree::List(elements) => {
            let mut elements: Vec<_> = elements.into_iter().map(|it| within(it, place)).collect();
            let has_order = !ANY_ORDER.contains(&place) && !elements.first().is_some_and(is_in_any_order);
            if has_order {
                return Tree::List(elements);
            }
            elements.sort();
            Tree::AnyOrder(elements)
        }
        Tree::Map(entries) => {
            Tree::Map(entries.into_iter().map(|(key, value)| (key, within(value, place))).collect())
        }
        other => other,
    }
}

fn of_field(value: Tree, name: &str, field: &str) -> Tree {
    let field = plain(field);
    let place = (name, &*field);
    match value {
        Tree::Leaf(_) if OPAQUE.contains(&place.1) && !NOT_OPAQUE.contains(&place) => {
            Tree::Leaf(Leaf::Opaque)
        }
        Tree::Leaf(Leaf::Text(text)) if name != DATA => Tree::Leaf(time(&text).unwrap_or(Leaf::Text(text))),
        other => within(other, place),
    }
}

/// Returns a name as the lists here have it. Rusoto serialises `next_token` for one service, and `NextToken` for another.
fn plain(name: &str) -> String {
    name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect()
}

fn is_in_any_order(element: &Tree) -> bool {
    matches!(element, Tree::Struct(name, _) if ELEMENTS_IN_ANY_ORDER.contains(name))
}

/// Returns the time of a text in one of the forms that services send.
fn time(text: &str) -> Option<Leaf> {
    // The shortest is `2026-11-26T01:23:39Z`.
    if !(20..=40).contains(&text.len()) {
        return None;
    }
    let forms = [Format::DateTimeWithOffset, Format::HttpDate];
    let time = forms.into_iter().find_map(|form| DateTime::from_str(text, form).ok())?;
    Some(Leaf::Time(time.secs(), time.subsec_nanos()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn text(text: &str) -> Tree {
        Tree::Leaf(Leaf::Text(text.to_owned()))
    }

    fn of(name: &'static str, field: &'static str, value: Tree) -> Tree {
        Tree::Struct(name, BTreeMap::from([(field, value)]))
    }

    fn is_same(one: Tree, other: Tree) -> bool {
        canonical(one) == canonical(other)
    }

    #[test]
    fn one_instant_may_have_two_texts() {
        let [header, list, other] =
            ["Thu, 26 Nov 2026 01:23:39 GMT", "2026-11-26T01:23:39.000Z", "2026-11-26T01:23:40Z"].map(text);
        let object = |time: &Tree| of("Object", "last_modified", time.clone());
        assert!(is_same(object(&header), object(&list)));
        assert!(!is_same(object(&header), object(&other)));
        // The caller wrote these.
        let item = |time: &Tree| of("AttributeValue", "S", time.clone());
        assert!(!is_same(item(&header), item(&list)));
        let metadata = |time: &Tree| {
            let entries = BTreeMap::from([("made".to_owned(), time.clone())]);
            of("HeadObjectOutput", "metadata", Tree::Map(entries))
        };
        assert!(!is_same(metadata(&header), metadata(&list)));
    }

    #[test]
    fn of_a_token_only_its_presence_matters() {
        for (name, field) in
            [("ListTablesOutput", "NextToken"), ("A", "next_token"), ("ListKeysResponse", "NextMarker")]
        {
            assert!(is_same(of(name, field, text("a")), of(name, field, text("b"))), "{field}");
        }
        let none = Tree::Struct("A", BTreeMap::new());
        assert!(!is_same(of("A", "next_token", text("a")), none));
        let marker = |key| of("ListObjectsOutput", "next_marker", text(key));
        assert!(!is_same(marker("a"), marker("b")));
    }

    #[test]
    fn order_matters_but_in_sets() {
        let list = |names: [&str; 2]| Tree::List(names.map(text).into());
        let pair = || (list(["a", "b"]), list(["b", "a"]));
        let (one, other) = pair();
        assert!(is_same(of("AttributeValue", "SS", one), of("AttributeValue", "SS", other)));
        let (one, other) = pair();
        assert!(!is_same(of("AttributeValue", "L", one), of("AttributeValue", "L", other)));
        let tags = |names: [&str; 2]| Tree::List(names.map(|it| of("Tag", "key", text(it))).into());
        assert!(is_same(of("A", "tag_set", tags(["a", "b"])), of("A", "tag_set", tags(["b", "a"]))));
        let tables = |list| Tree::Map(BTreeMap::from([("table".to_owned(), list)]));
        let (one, other) = pair();
        let batch = |list| of("BatchGetItemOutput", "Responses", tables(list));
        assert!(is_same(batch(one), batch(other)));
    }
}
