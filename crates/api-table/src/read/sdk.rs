//! Reads a crate of the SDK, file by file, when something in it is asked for.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use syn::visit::Visit;

use super::arms::arms;
use super::formats::{Format, Formats};
use super::{Member, ReadError, Type};
use crate::BodyForm;

/// One crate of the SDK.
#[derive(Debug)]
pub(crate) struct Sdk {
    source: PathBuf,
    pub(crate) form: BodyForm,
    /// The modules in `operation`: the names of the client's methods.
    pub(crate) methods: Vec<String>,
    /// The file of each type, without `.rs`, by the path of the type.
    files: RefCell<BTreeMap<String, String>>,
    shapes: RefCell<BTreeMap<String, Rc<Shape>>>,
    formats: RefCell<BTreeMap<String, Rc<Formats>>>,
}

/// The names of an operation.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SdkMethod {
    pub(crate) name: String,
    pub(crate) input: String,
    pub(crate) output: String,
    pub(crate) error: String,
}

/// A type.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A struct, and whether its builder's `build` returns a `Result`.
    Struct { fields: Vec<Member>, fallible: bool },
    /// An enum of texts: the text and the variant.
    Enum(BTreeMap<String, String>),
    /// An enum with a value in each variant.
    Union(Vec<Member>),
}

impl Sdk {
    /// Opens the crate in this folder.
    pub(crate) fn open(folder: &Path) -> Result<Self, ReadError> {
        let source = folder.join("src");
        let read = |file: &str| ReadError::read(&source.join(file));
        // Some that read XML depend on the reader of JSON too.
        let manifest = read("../Cargo.toml")?;
        let form =
            if manifest.contains("[dependencies.aws-smithy-xml]") { BodyForm::Xml } else { BodyForm::Json };
        let methods = read("operation.rs")?;
        let methods = methods.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
        let mut files = BTreeMap::new();
        // Some crates have no types, and some no modelled errors.
        for module in ["types", "types/error"] {
            let file = format!("{module}.rs");
            if source.join(&file).exists() {
                files.extend(reexports(&read(&file)?, module));
            }
        }
        Ok(Self {
            form,
            methods: methods.map(str::to_owned).collect(),
            files: files.into(),
            shapes: RefCell::default(),
            formats: RefCell::default(),
            source,
        })
    }

    /// Reads the names of an operation.
    pub(crate) fn method(&self, method: &str) -> Result<SdkMethod, ReadError> {
        let module = format!("operation/{method}");
        let file = self.source.join(format!("{module}.rs"));
        let text = ReadError::read(&file)?;
        let name = text.lines().find_map(|line| line.strip_prefix("pub struct ")?.strip_suffix(';'));
        let name = name.ok_or_else(|| ReadError::new(&file, "there is no `pub struct` of the operation"))?;
        let types: BTreeMap<String, String> = reexports(&text, &module).collect();
        let end = |end: &str| {
            let path = types.keys().find(|path| path.ends_with(end)).cloned();
            path.ok_or_else(|| ReadError::new(&file, format!("no type of it ends in `{end}`")))
        };
        let (input, output) = (end("Input")?, end("Output")?);
        self.files.borrow_mut().extend(types);
        let error = format!("operation::{method}::{name}Error");
        Ok(SdkMethod { name: name.to_owned(), input, output, error })
    }

    /// Reads which code on the wire leads to which variant of the operation's errors.
    pub(crate) fn errors(&self, method: &str, error: &str) -> Result<Vec<(String, String)>, ReadError> {
        let of = error.rsplit("::").next().unwrap_or(error);
        // Crates with a schema have this in the operation, and the others beside it.
        let places = [format!("operation/{method}.rs"), format!("protocol_serde/shape_{method}.rs")];
        let mut found = Vec::new();
        for file in places.map(|place| self.source.join(place)).into_iter().filter(|file| file.exists()) {
            let file = ReadError::parse(&file, &ReadError::read(&file)?)?;
            found.extend(arms(of, |arms| arms.visit_file(&file)));
        }
        Ok(found)
    }

    /// Reads the type at this path, if there is one.
    pub(crate) fn shape(&self, path: &str) -> Result<Option<Rc<Shape>>, ReadError> {
        if let Some(shape) = self.shapes.borrow().get(path) {
            return Ok(Some(shape.clone()));
        }
        let Some(file) = self.files.borrow().get(path).cloned() else { return Ok(None) };
        let file = self.source.join(format!("{file}.rs"));
        let name = path.rsplit("::").next().unwrap_or(path);
        let shape = Shape::read(name, &ReadError::parse(&file, &ReadError::read(&file)?)?);
        let shape =
            Rc::new(shape.ok_or_else(|| ReadError::new(&file, format!("there is no type `{name}`")))?);
        self.shapes.borrow_mut().insert(path.to_owned(), shape.clone());
        Ok(Some(shape))
    }

    /// Reads the errors that may end a stream of events, but `Unhandled`.
    pub(crate) fn event_errors(&self, path: &str) -> Result<Vec<Member>, ReadError> {
        let file = self.source.join("types/error.rs");
        let parsed = ReadError::parse(&file, &ReadError::read(&file)?)?;
        let name = path.rsplit("::").next().unwrap_or(path);
        let variants = parsed.items.iter().find_map(|item| match item {
            syn::Item::Enum(item) if item.ident == name => Some(Member::variants(item)),
            _ => None,
        });
        let variants = variants.ok_or_else(|| ReadError::new(&file, format!("there is no enum `{name}`")))?;
        Ok(variants.into_iter().filter(|variant| variant.name != "Unhandled").collect())
    }

    /// Returns the format of a time. An input is only written, an output only read, and other types may be both.
    pub(crate) fn format(&self, path: &str, field: &str) -> Result<Option<Format>, ReadError> {
        let formats = self.formats(path)?;
        let (written, read) = (formats.written.get(field), formats.read.get(field));
        Ok(match path {
            _ if !path.starts_with("operation::") => written.or(read),
            _ if path.ends_with("Input") => written,
            _ => read,
        }
        .cloned())
    }

    fn formats(&self, path: &str) -> Result<Rc<Formats>, ReadError> {
        if let Some(formats) = self.formats.borrow().get(path) {
            return Ok(formats.clone());
        }
        // The file of `types::MultipartUpload` is `types/_multipart_upload`, and that of `GetObjectInput` is
        // `operation/get_object/_get_object_input`.
        let file = self.files.borrow().get(path).cloned().unwrap_or_default();
        let parts: Vec<&str> = file.split('/').collect();
        let mut places = Vec::new();
        if let [_, .., last] = parts[..] {
            places.push(format!("protocol_serde/shape{last}.rs"));
        }
        if let ["operation", method, _] = parts[..] {
            places.push(format!("protocol_serde/shape_{method}.rs"));
            places.push(format!("operation/{method}.rs"));
        }
        let mut formats = Formats::default();
        for file in places.iter().map(|place| self.source.join(place)).filter(|file| file.exists()) {
            formats.add(&ReadError::read(&file)?);
        }
        let formats = Rc::new(formats);
        self.formats.borrow_mut().insert(path.to_owned(), formats.clone());
        Ok(formats)
    }
}

/// Returns the types that a module re-exports from its files, as `pub use crate::types::_tag::Tag;`: the path of the
/// type, and its file.
fn reexports(text: &str, module: &str) -> impl Iterator<Item = (String, String)> {
    let path = module.replace('/', "::");
    let start = format!("pub use crate::{path}::");
    text.lines().filter_map(move |line| {
        let (file, name) = line.strip_prefix(&start)?.strip_suffix(';')?.split_once("::")?;
        Some((format!("{path}::{name}"), format!("{module}/{file}")))
    })
}

impl Shape {
    fn read(name: &str, file: &syn::File) -> Option<Self> {
        file.items.iter().find_map(|item| match item {
            syn::Item::Struct(item) if item.ident == name => {
                Some(Self::Struct { fields: Member::fields(&item.fields), fallible: fallible(file) })
            }
            syn::Item::Enum(item) if item.ident == name => {
                let values: Vec<Member> =
                    Member::variants(item).into_iter().filter(|variant| variant.name != "Unknown").collect();
                if !values.is_empty() {
                    return Some(Self::Union(values));
                }
                let from_str = file.items.iter().find(|item| is_from_str(item))?;
                let texts = arms(name, |arms| arms.visit_item(from_str));
                Some(Self::Enum(texts.into_iter().collect()))
            }
            _ => None,
        })
    }
}

/// Returns whether `build` of a builder in this file returns a `Result`.
fn fallible(file: &syn::File) -> bool {
    let impls = file.items.iter().filter_map(|item| match item {
        syn::Item::Impl(item) => Some(item),
        _ => None,
    });
    impls.flat_map(|item| &item.items).any(|item| match item {
        syn::ImplItem::Fn(method) if method.sig.ident == "build" => match &method.sig.output {
            syn::ReturnType::Type(_, ty) => Type::new(ty).name == "Result",
            syn::ReturnType::Default => false,
        },
        _ => false,
    })
}

/// Returns whether this is `impl From<&str>`.
fn is_from_str(item: &syn::Item) -> bool {
    let syn::Item::Impl(syn::ItemImpl { trait_: Some((_, path, _)), .. }) = item else { return false };
    path.segments.last().is_some_and(|segment| {
        segment.ident == "From"
            && matches!(&segment.arguments, syn::PathArguments::AngleBracketed(arguments)
                if matches!(arguments.args.first(), Some(syn::GenericArgument::Type(syn::Type::Reference(_)))))
    })
}
