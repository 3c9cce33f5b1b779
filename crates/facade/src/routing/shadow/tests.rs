//! Drawn answers: two copies are equal, and one changed value is found with its path.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::canonical::canonical;
use super::compare::{Difference, Shape, compare};
use super::known::explanation;
use super::tree::{Leaf, Tree};
use crate::routing::operation::Operation;

/// Draws answers with fields that have an order (`L`), or none (`SS`).
fn answers() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Leaf::Bool),
        (-2..3_i64).prop_map(Leaf::Integer),
        "[ab]{0,2}".prop_map(Leaf::Text),
        "[ab]{0,2}".prop_map(|text| Leaf::Bytes(text.into())),
    ];
    let inner = leaf.prop_map(Tree::Leaf).prop_recursive(4, 64, 4, |inner| {
        prop_oneof![
            fields(inner.clone()),
            prop::collection::vec(inner.clone(), 0..4).prop_map(Tree::List),
            prop::collection::btree_map("[a-c]", inner, 0..3).prop_map(Tree::Map),
        ]
    });
    fields(inner)
}

fn fields(inner: impl Strategy<Value = Tree>) -> impl Strategy<Value = Tree> {
    let name = prop::sample::select(vec!["L", "SS", "size"]);
    prop::collection::btree_map(name, inner, 1..4)
        .prop_map(|fields| Tree::of_struct("AttributeValue", fields))
}

/// Returns how many values there are.
fn leaves(tree: &Tree) -> usize {
    match tree {
        Tree::Nothing => 0,
        Tree::Leaf(_) => 1,
        Tree::List(all) | Tree::AnyOrder(all) => all.iter().map(leaves).sum(),
        Tree::Map(all) => all.values().map(leaves).sum(),
        Tree::Struct(_, all) => all.values().map(leaves).sum(),
    }
}

/// Changes the value at `at`, and returns its path.
fn change(tree: &mut Tree, at: &mut usize) -> Option<String> {
    fn within<'t>(all: impl Iterator<Item = (String, &'t mut Tree)>, at: &mut usize) -> Option<String> {
        all.into_iter().find_map(|(step, tree)| Some(step + &change(tree, at)?))
    }
    match tree {
        Tree::Nothing => None,
        Tree::Leaf(leaf) if *at == 0 => {
            match leaf {
                Leaf::Bool(value) => *value = !*value,
                Leaf::Integer(value) => *value += 100,
                Leaf::Text(text) => text.push('x'),
                Leaf::Bytes(bytes) => bytes.push(b'x'),
                Leaf::Float(_) | Leaf::Time(..) | Leaf::Opaque => unreachable!("none is drawn"),
            }
            *at = usize::MAX;
            Some(String::new())
        }
        Tree::Leaf(_) => {
            *at -= 1;
            None
        }
        Tree::List(all) | Tree::AnyOrder(all) => within(all.iter_mut().map(|it| ("[]".to_owned(), it)), at),
        Tree::Map(all) => within(all.values_mut().map(|it| (".*".to_owned(), it)), at),
        Tree::Struct(_, all) => within(all.iter_mut().map(|(name, it)| (format!(".{name}"), it)), at),
    }
}

proptest! {
    #[test]
    fn two_copies_are_equal(answer in answers()) {
        prop_assert!(compare(&canonical(answer.clone()), &canonical(answer)).is_empty());
    }

    #[test]
    fn one_changed_value_is_found_with_its_path(answer in answers(), at: prop::sample::Index) {
        let count = leaves(&answer);
        prop_assume!(count > 0);
        let mut changed = answer.clone();
        let path = change(&mut changed, &mut at.index(count)).expect("a value");
        let found: Vec<_> = compare(&canonical(answer), &canonical(changed)).into_iter().map(|it| it.path).collect();
        prop_assert_eq!(found, [path.trim_start_matches('.')]);
    }
}

#[test]
fn nothing_is_not_zero() {
    let of = |value| Tree::of_struct("A", BTreeMap::from([("a", value)]));
    let (nothing, zero) = (of(Tree::Nothing), of(Tree::Leaf(Leaf::Integer(0))));
    let expected = Difference { path: "a".to_owned(), old: Shape::Nothing, new: Shape::Zero };
    assert_eq!(compare(&nothing, &zero).into_iter().collect::<Vec<_>>(), [expected]);
}

/// The rows of "Answers" and "Calls" in the README, as far as an answer shows them.
#[test]
fn known_differences_have_a_reason() {
    let error = |name: &str| Shape::Error(name.to_owned());
    let why = |service, path: &str, old, new| {
        let operation = Operation::new(service, "any", &[]);
        explanation(&operation, &Difference { path: path.to_owned(), old, new })
    };
    let rows = [
        why("kms", "Truncated", Shape::Nothing, Shape::Zero),
        why("s3", "grants[].grantee.type_", Shape::EmptyText, Shape::Value),
        why("s3", "(result)", Shape::Answer, error("Unknown 200")),
        why("s3", "(result)", Shape::EmptyAnswer, error("ParseError")),
        why("sns", "(result)", error("ParseError"), error("Validation")),
        why("s3", "(result)", error("NoSuchKey"), error("Validation")),
    ];
    let rows: std::collections::BTreeSet<_> = rows.into_iter().map(|why| why.expect("a reason")).collect();
    assert_eq!(rows.len(), 6);
    let unknown = [
        why("kms", "Truncated", Shape::Zero, Shape::Nothing),
        why("s3", "owner.type_", Shape::EmptyText, Shape::Value),
        why("s3", "(result)", Shape::Answer, error("Unknown 500")),
        why("s3", "(result)", Shape::Answer, error("ParseError")),
        why("sqs", "(result)", error("ParseError"), error("Unknown 200")),
        why("s3", "(result)", error("Validation"), error("Validation")),
    ];
    assert_eq!(unknown, [None; 6]);
}

/// What Rusoto's types serialise, and what they never do.
#[test]
fn a_tree_is_made_of_what_serialises() {
    use std::collections::HashMap;

    let text = |text: &str| Tree::Leaf(Leaf::Text(text.to_owned()));
    let is = |tree: Option<Tree>, expected: &Tree| tree.as_ref() == Some(expected);
    assert!(is(Tree::of("a"), &text("a")));
    assert!(is(Tree::of(&Some(-0.0_f64)), &Tree::Leaf(Leaf::Float(0))));
    assert!(is(Tree::of(&None::<bool>), &Tree::Nothing));
    assert!(is(Tree::of(&()), &Tree::Nothing));
    assert!(is(Tree::of(&vec![7_i64]), &Tree::List(vec![Tree::Leaf(Leaf::Integer(7))])));
    assert!(is(Tree::of(&bytes::Bytes::from("a")), &Tree::Leaf(Leaf::Bytes(b"a".to_vec()))));
    let map = HashMap::from([("k", "v")]);
    assert!(is(Tree::of(&map), &Tree::Map(BTreeMap::from([("k".to_owned(), text("v"))]))));
    assert!(Tree::of(&(1, 2)).is_none());
    assert!(Tree::of(&u64::MAX).is_none());
    assert!(Tree::of_fields("A", [("a", None)]).is_none());
    let shown = format!("{:?}", Tree::of(&vec!["a secret"]));
    assert!(!shown.contains("secret"), "{shown}");
}
