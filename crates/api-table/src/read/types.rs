//! A type as the sources of either SDK write it.

use std::fmt;

/// A type by its name and its arguments.
///
/// The name is the whole path after `crate::`, and otherwise only the last part of the path, so that
/// `::std::string::String` and `String` are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Type {
    pub(crate) name: String,
    pub(crate) args: Vec<Type>,
}

/// A field of a struct, or a variant with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// Without `r#`.
    pub(crate) name: String,
    pub(crate) ty: Type,
}

impl Type {
    /// Reads a type. What is neither a path nor `()` has an empty name, which fits nothing.
    pub(crate) fn new(ty: &syn::Type) -> Self {
        let plain = |name: &str| Self { name: name.to_owned(), args: Vec::new() };
        match ty {
            syn::Type::Path(path) => Self::of_path(&path.path),
            syn::Type::Tuple(tuple) if tuple.elems.is_empty() => plain("()"),
            _ => plain(""),
        }
    }

    fn of_path(path: &syn::Path) -> Self {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let name = match names.split_first() {
            Some((first, rest)) if first == "crate" => rest.join("::"),
            _ => names.last().cloned().unwrap_or_default(),
        };
        let args = match path.segments.last().map(|segment| &segment.arguments) {
            Some(syn::PathArguments::AngleBracketed(arguments)) => arguments
                .args
                .iter()
                .filter_map(|argument| match argument {
                    syn::GenericArgument::Type(ty) => Some(Self::new(ty)),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        };
        Self { name, args }
    }

    /// Returns the type inside if this is `name` with one argument, as for `Option` and `Vec`.
    pub(crate) fn inside(&self, name: &str) -> Option<&Self> {
        match &self.args[..] {
            [only] if self.name == name => Some(only),
            _ => None,
        }
    }

    /// Returns the type without an `Option` around it, and whether there was none.
    pub(crate) fn required(&self) -> (&Self, bool) {
        self.inside("Option").map_or((self, true), |inner| (inner, false))
    }
}

impl Member {
    /// Returns the public fields of a struct.
    pub(crate) fn fields(fields: &syn::Fields) -> Vec<Self> {
        let public = fields.iter().filter(|field| matches!(field.vis, syn::Visibility::Public(_)));
        public
            .filter_map(|field| {
                let name = syn::ext::IdentExt::unraw(field.ident.as_ref()?).to_string();
                Some(Self { name, ty: Type::new(&field.ty) })
            })
            .collect()
    }

    /// Returns the variants of an enum that hold exactly one value.
    pub(crate) fn variants(item: &syn::ItemEnum) -> Vec<Self> {
        let one = |variant: &syn::Variant| {
            let syn::Fields::Unnamed(fields) = &variant.fields else { return None };
            let field = fields.unnamed.first().filter(|_| fields.unnamed.len() == 1)?;
            Some(Self { name: variant.ident.to_string(), ty: Type::new(&field.ty) })
        };
        item.variants.iter().filter_map(one).collect()
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.name.is_empty() { "another type" } else { &self.name })?;
        for (at, argument) in self.args.iter().enumerate() {
            write!(f, "{}{argument}", if at == 0 { "<" } else { ", " })?;
        }
        f.write_str(if self.args.is_empty() { "" } else { ">" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Type {
        Type::new(&syn::parse_str(text).expect("a type"))
    }

    #[test]
    fn a_path_is_cut_to_its_last_name_unless_it_is_in_the_crate() {
        assert_eq!(read("::std::string::String"), read("String"));
        assert_eq!(read("crate::types::Tag").name, "types::Tag");
        let map = "::std::option::Option<::std::collections::HashMap<String, crate::types::Tag>>";
        assert_eq!(read(map).to_string(), "Option<HashMap<String, types::Tag>>");
    }

    #[test]
    fn an_option_is_taken_off() {
        assert_eq!(read("Option<crate::types::Tag>").required(), (&read("crate::types::Tag"), false));
        assert_eq!(read("Vec<String>").required(), (&read("Vec<String>"), true));
        assert_eq!(read("Vec<String>").inside("Vec"), Some(&read("String")));
    }

    #[test]
    fn what_is_no_path_fits_nothing() {
        assert_eq!(read("()").name, "()");
        assert_eq!(read("&'static str").to_string(), "another type");
    }
}
