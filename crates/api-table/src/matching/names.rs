//! When two names are the same.

/// Returns the candidate with this name.
///
/// Names are equal when they differ only in underscores and case: Rusoto writes `type_`, `ipv_6_address`, `sha_256` and
/// `JSONInput`, where the SDK writes `type`, `ipv6_address`, `sha256` and `JsonInput`. If several are equal in this way,
/// none of them is meant, unless one is spelled the same.
pub(crate) fn find<'a, T>(name: &str, candidates: &'a [T], name_of: impl Fn(&T) -> &str) -> Option<&'a T> {
    if let Some(same) = candidates.iter().find(|candidate| name_of(candidate) == name) {
        return Some(same);
    }
    let folded = fold(name);
    let mut equal = candidates.iter().filter(|candidate| fold(name_of(candidate)) == folded);
    equal.next().filter(|_| equal.next().is_none())
}

fn fold(name: &str) -> String {
    name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found<'a>(name: &str, candidates: &[&'a str]) -> Option<&'a str> {
        find(name, candidates, |candidate| candidate).copied()
    }

    #[test]
    fn underscores_and_case_do_not_matter() {
        let sdk = ["type", "ipv6_address", "sha256", "iso2_code", "JsonInput"];
        for (rusoto, expected) in
            ["type_", "ipv_6_address", "sha_256", "iso_2_code", "JSONInput"].into_iter().zip(sdk)
        {
            assert_eq!(found(rusoto, &sdk), Some(expected));
        }
        assert_eq!(found("other", &sdk), None);
    }

    #[test]
    fn the_same_spelling_wins_and_two_other_ones_are_none() {
        assert_eq!(found("a_b", &["ab", "a_b"]), Some("a_b"));
        assert_eq!(found("a_b", &["ab", "aB"]), None);
    }

    proptest! {
        #[test]
        fn a_name_finds_itself_among_any_others(names in prop::collection::hash_set("[a-zA-Z_0-9]{1,6}", 1..9)) {
            let names: Vec<String> = names.into_iter().collect();
            for name in &names {
                prop_assert_eq!(find(name, &names, |name| name), Some(name));
            }
        }

        #[test]
        fn what_is_found_is_equal_without_underscores(name in "[a-zA-Z_0-9]{1,6}", other in "[a-zA-Z_0-9]{1,6}") {
            let equal = fold(&name) == fold(&other);
            prop_assert_eq!(find(&name, &[other], |name| name).is_some(), equal);
        }
    }
}
