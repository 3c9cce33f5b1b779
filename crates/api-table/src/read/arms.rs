//! The arms of a `match` from a text to a variant.
//!
//! Both SDKs turn a code on the wire into an error this way, and the SDK a text into an enum.

use syn::visit::{self, Visit};

/// Returns each text with the variant of `of` that the arm of this text names first.
pub(crate) fn arms(of: &str, visit: impl FnOnce(&mut Arms)) -> Vec<(String, String)> {
    let mut arms = Arms { of: of.to_owned(), text: None, found: Vec::new() };
    visit(&mut arms);
    arms.found
}

pub(crate) struct Arms {
    of: String,
    /// The text of the arm that is being visited, until its variant is found.
    text: Option<String>,
    found: Vec<(String, String)>,
}

impl Visit<'_> for Arms {
    fn visit_arm(&mut self, arm: &syn::Arm) {
        if let syn::Pat::Lit(syn::PatLit { lit: syn::Lit::Str(text), .. }) = &arm.pat {
            self.text = Some(text.value());
            visit::visit_expr(self, &arm.body);
            self.text = None;
        } else {
            visit::visit_arm(self, arm);
        }
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let mut names = path.segments.iter().rev().map(|segment| &segment.ident);
        if let (Some(variant), Some(owner)) = (names.next(), names.next())
            && *owner == self.of
            && let Some(text) = self.text.take()
        {
            self.found.push((text, variant.to_string()));
        }
        visit::visit_path(self, path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(of: &str, text: &str) -> Vec<(String, String)> {
        let file = syn::parse_file(text).expect("Rust");
        arms(of, |arms| arms.visit_file(&file))
    }

    fn pair(text: &str, variant: &str) -> (String, String) {
        (text.to_owned(), variant.to_owned())
    }

    const RUSOTO: &str = r#"
        fn from_response(res: BufferedHttpResponse) -> RusotoError<PutError> {
            if let Some(err) = proto::json::Error::parse(&res) {
                match err.typ.as_str() {
                    "LimitExceededException" => return RusotoError::Service(PutError::LimitExceeded(err.msg)),
                    "AWS.Old.Code" => {
                        return RusotoError::Service(PutError::Old(
                            err.msg,
                        ))
                    }
                    "ValidationException" => return RusotoError::Validation(err.msg),
                    _ => {}
                }
            }
            RusotoError::Unknown(res)
        }"#;

    #[test]
    fn a_code_leads_to_the_variant_of_its_arm() {
        let expected = [pair("LimitExceededException", "LimitExceeded"), pair("AWS.Old.Code", "Old")];
        assert_eq!(found("PutError", RUSOTO), expected);
    }

    #[test]
    fn the_first_variant_of_an_arm_counts() {
        let expected = [
            pair("LimitExceededException", "Service"),
            pair("AWS.Old.Code", "Service"),
            pair("ValidationException", "Validation"),
        ];
        assert_eq!(found("RusotoError", RUSOTO), expected);
    }

    #[test]
    fn an_arm_may_hold_a_block_that_ends_in_a_constructor() {
        let sdk = r#"fn de() { Err(match error_code {
            "NoSuchKey" => crate::operation::get::GetError::NoSuchKey({
                let mut tmp = { output.map_err(crate::operation::get::GetError::unhandled)? };
                tmp
            }),
            "Gone" => {
                crate::operation::get::GetError::Gone({ tmp })
            }
            _ => crate::operation::get::GetError::generic(generic),
        }) }"#;
        assert_eq!(found("GetError", sdk), [pair("NoSuchKey", "NoSuchKey"), pair("Gone", "Gone")]);
    }
}
