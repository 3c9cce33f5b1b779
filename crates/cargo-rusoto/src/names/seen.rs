//! What a type is, without what is around it.

use syn::{
    GenericArgument, GenericParam, Generics, PathArguments, ReturnType, Type, TypeParamBound, WherePredicate,
};

/// A path as it is written. An empty first part stands for a leading `::`.
pub(crate) type Path = Vec<String>;

/// A type as it is written, without references, pointers, locks, `Option` and the like around it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Seen {
    /// Nothing that can be followed.
    #[default]
    Nothing,
    /// A named type.
    Named(Path),
    /// Anything with these traits: `dyn`, `impl`, or a type parameter.
    Bound(Vec<Path>),
}

/// What is looked through: the type inside is what methods are called on.
const AROUND: &[&str] = &[
    "Arc",
    "AsyncMutex",
    "Box",
    "Cow",
    "Lazy",
    "LazyLock",
    "ManuallyDrop",
    "Mutex",
    "MutexGuard",
    "OnceCell",
    "OnceLock",
    "Option",
    "Pin",
    "Rc",
    "RefCell",
    "Result",
    "RwLock",
];

impl Seen {
    /// Returns what a type is.
    pub(crate) fn of(ty: &Type, generics: &[Bounds]) -> Self {
        match ty {
            Type::Reference(inner) => Self::of(&inner.elem, generics),
            Type::Ptr(inner) => Self::of(&inner.elem, generics),
            Type::Paren(inner) => Self::of(&inner.elem, generics),
            Type::Group(inner) => Self::of(&inner.elem, generics),
            Type::ImplTrait(bounds) => Self::bounds(&bounds.bounds, generics),
            Type::TraitObject(bounds) => Self::bounds(&bounds.bounds, generics),
            Type::Path(path) if path.qself.is_none() => Self::path(&path.path, generics),
            _ => Self::Nothing,
        }
    }

    /// Returns what a function returns.
    pub(crate) fn returned(output: &ReturnType, generics: &[Bounds]) -> Self {
        match output {
            ReturnType::Default => Self::Nothing,
            ReturnType::Type(_, ty) => Self::of(ty, generics),
        }
    }

    fn path(path: &syn::Path, generics: &[Bounds]) -> Self {
        let Some(last) = path.segments.last() else { return Self::Nothing };
        if AROUND.iter().any(|around| last.ident == around)
            && let PathArguments::AngleBracketed(arguments) = &last.arguments
        {
            let inner = arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            });
            return inner.map_or(Self::Nothing, |ty| Self::of(ty, generics));
        }
        if let Some(name) = path.get_ident().map(ToString::to_string)
            && let Some((_, bounds)) =
                generics.iter().rev().flatten().find(|(parameter, _)| *parameter == name)
        {
            return Self::Bound(bounds.clone());
        }
        Self::Named(written(path))
    }

    fn bounds<'a>(bounds: impl IntoIterator<Item = &'a TypeParamBound>, generics: &[Bounds]) -> Self {
        let mut all = Vec::new();
        for bound in bounds {
            let TypeParamBound::Trait(bound) = bound else { continue };
            if let Some(output) = output_of_future(&bound.path) {
                return Self::of(output, generics);
            }
            all.push(written(&bound.path));
        }
        Self::Bound(all)
    }
}

/// The type parameters of an item, each with its traits.
pub(crate) type Bounds = Vec<(String, Vec<Path>)>;

/// Returns the type parameters of an item.
pub(crate) fn bounds_of(generics: &Generics) -> Bounds {
    let traits = |bounds: &syn::punctuated::Punctuated<TypeParamBound, _>| -> Vec<Path> {
        bounds
            .iter()
            .filter_map(|bound| match bound {
                TypeParamBound::Trait(bound) => Some(written(&bound.path)),
                _ => None,
            })
            .collect()
    };
    let mut all: Bounds = generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            GenericParam::Type(ty) => Some((ty.ident.to_string(), traits(&ty.bounds))),
            _ => None,
        })
        .collect();
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        if let WherePredicate::Type(predicate) = predicate
            && let Type::Path(path) = &predicate.bounded_ty
            && let Some(name) = path.path.get_ident().map(ToString::to_string)
            && let Some((_, bounds)) = all.iter_mut().find(|(parameter, _)| *parameter == name)
        {
            bounds.extend(traits(&predicate.bounds));
        }
    }
    all
}

/// Returns a path as it is written, without type arguments.
pub(crate) fn written(path: &syn::Path) -> Path {
    let leading = path.leading_colon.as_ref().map(|_| String::new());
    leading.into_iter().chain(path.segments.iter().map(|segment| plain(&segment.ident))).collect()
}

/// Returns a name without `r#`.
pub(crate) fn plain(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

fn output_of_future(path: &syn::Path) -> Option<&Type> {
    let last = path.segments.last().filter(|last| last.ident == "Future")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(output) if output.ident == "Output" => Some(&output.ty),
        _ => None,
    })
}
