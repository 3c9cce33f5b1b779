//! Names in Rust.

/// The keywords that both SDKs have as names of fields.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Returns a field as it is written in Rust.
pub(super) fn ident(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// Returns the last name of a path.
pub(super) fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// Returns the function that converts a type into one of the SDK.
pub(super) fn into_sdk(path: &str) -> String {
    format!("{}_into_sdk", snake(last(path)))
}

/// Returns the function that converts a type into one of Rusoto.
pub(super) fn into_rusoto(path: &str) -> String {
    format!("{}_into_rusoto", snake(last(path)))
}

pub(super) fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut after_lower = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() && after_lower {
            snake.push('_');
        }
        after_lower = !c.is_ascii_uppercase();
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_rust() {
        assert_eq!([ident("type"), ident("type_")], ["r#type", "type_"]);
        assert_eq!(into_sdk("types::AttributeValue"), "attribute_value_into_sdk");
        assert_eq!(
            into_rusoto("operation::list_objects_v2::ListObjectsV2Output"),
            "list_objects_v2_output_into_rusoto"
        );
    }
}
