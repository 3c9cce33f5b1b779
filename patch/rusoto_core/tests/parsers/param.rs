//! Parameters: both crates make the same text of the same value.

use crate::property::cases;
use proptest::prelude::*;

macro_rules! side {
    ($side:ident, $core:ident) => {
        mod $side {
            use $core::param::{Params, ServiceParams};

            pub(super) fn params(
                small: u8,
                yes: bool,
                single: f32,
                double: f64,
                number: i64,
                text: &str,
            ) -> Params {
                let mut params = Params::new();
                params.put("u8", small);
                params.put("bool", yes);
                params.put("f32", single);
                params.put("f64", double);
                params.put("i64", &number);
                params.put("str", text);
                params.put("String", &&text.to_owned());
                params.put_key(text);
                params
            }
        }
    };
}

side!(ours, rusoto_core);
side!(theirs, original_core);

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn parameters_are_those_of_the_original(
        small: u8, yes: bool, single: f32, double: f64, number: i64, text in ".{0,8}",
    ) {
        prop_assert_eq!(
            ours::params(small, yes, single, double, number, &text),
            theirs::params(small, yes, single, double, number, &text)
        );
    }
}
