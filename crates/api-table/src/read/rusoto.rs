//! Reads `src/generated.rs` of a crate of Rusoto.

use std::collections::BTreeMap;
use std::path::Path;

use syn::visit::Visit;

use super::arms::arms;
use super::{Member, ReadError, Type};
use crate::BodyForm;

/// One crate of Rusoto.
#[derive(Debug)]
pub(crate) struct Rusoto {
    pub(crate) form: BodyForm,
    pub(crate) trait_name: String,
    pub(crate) methods: Vec<Method>,
    pub(crate) structs: BTreeMap<String, Vec<Member>>,
    /// Enums with a value in each variant: the events of event streams.
    pub(crate) enums: BTreeMap<String, Vec<Member>>,
    /// The code on the wire and the variant, for each enum of errors.
    pub(crate) errors: BTreeMap<String, Vec<(String, String)>>,
    /// The codes on the wire that become `RusotoError::Validation`, likewise.
    pub(crate) validation: BTreeMap<String, Vec<String>>,
}

/// One method of the trait.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Method {
    pub(crate) name: String,
    pub(crate) request: Option<String>,
    pub(crate) response: Option<String>,
    pub(crate) error: String,
}

impl Rusoto {
    /// Reads the crate in this folder.
    pub(crate) fn open(folder: &Path) -> Result<Self, ReadError> {
        let file = folder.join("src/generated.rs");
        let text = ReadError::read(&file)?;
        // Each crate imports the readers of its form.
        let form = if text.contains("rusoto_core::proto::xml::") { BodyForm::Xml } else { BodyForm::Json };
        let read = Self::read(form, &ReadError::parse(&file, &text)?);
        if read.methods.is_empty() {
            return Err(ReadError::new(
                &file,
                "there is no trait with methods as Rusoto's services have them",
            ));
        }
        Ok(read)
    }

    pub(crate) fn read(form: BodyForm, file: &syn::File) -> Self {
        let mut read = Self {
            form,
            trait_name: String::new(),
            methods: Vec::new(),
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
            errors: BTreeMap::new(),
            validation: BTreeMap::new(),
        };
        for item in &file.items {
            match item {
                syn::Item::Trait(item) => {
                    read.trait_name = item.ident.to_string();
                    read.methods = item.items.iter().filter_map(Method::read).collect();
                }
                syn::Item::Struct(item) => {
                    read.structs.insert(item.ident.to_string(), Member::fields(&item.fields));
                }
                syn::Item::Enum(item) => {
                    read.enums.insert(item.ident.to_string(), Member::variants(item));
                }
                syn::Item::Impl(item) if item.trait_.is_none() => read.errors_of(item),
                _ => {}
            }
        }
        read
    }

    fn errors_of(&mut self, item: &syn::ItemImpl) {
        let Some(from_response) = item.items.iter().find_map(|item| match item {
            syn::ImplItem::Fn(method) if method.sig.ident == "from_response" => Some(method),
            _ => None,
        }) else {
            return;
        };
        let name = Type::new(&item.self_ty).name;
        let codes = |of: &str| arms(of, |arms| arms.visit_impl_item_fn(from_response));
        let validation = codes("RusotoError").into_iter().filter(|(_, variant)| variant == "Validation");
        self.validation.insert(name.clone(), validation.map(|(code, _)| code).collect());
        self.errors.insert(name.clone(), codes(&name));
    }
}

impl Method {
    /// Reads `async fn name(&self, input: Request) -> Result<Response, RusotoError<Error>>;`.
    fn read(item: &syn::TraitItem) -> Option<Self> {
        let syn::TraitItem::Fn(method) = item else { return None };
        let syn::ReturnType::Type(_, result) = &method.sig.output else { return None };
        let Type { name, args } = Type::new(result);
        let [response, error] = <[Type; 2]>::try_from(args).ok().filter(|_| name == "Result")?;
        let request = method.sig.inputs.iter().find_map(|input| match input {
            syn::FnArg::Typed(input) => Some(Type::new(&input.ty).name),
            syn::FnArg::Receiver(_) => None,
        });
        Some(Self {
            name: method.sig.ident.to_string(),
            request,
            response: Some(response.name).filter(|name| name != "()"),
            error: error.inside("RusotoError")?.name.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r#"
        /// A struct of ours.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PutRequest {
            #[serde(rename = "type")]
            pub type_: Option<String>,
            pub tags: ::std::collections::HashMap<String, Vec<Tag>>,
            hidden: bool,
        }
        pub enum Events { Records(RecordsEvent), End(EndEvent) }
        pub enum PutError { Limit(String) }
        impl PutError {
            pub fn from_response(res: BufferedHttpResponse) -> RusotoError<PutError> {
                match err.typ.as_str() {
                    "LimitExceeded" => return RusotoError::Service(PutError::Limit(err.msg)),
                    "ValidationException" => return RusotoError::Validation(err.msg),
                    _ => {}
                }
            }
        }
        #[async_trait]
        pub trait Store {
            async fn put(&self, input: PutRequest) -> Result<PutOutput, RusotoError<PutError>>;
            async fn list(&self) -> Result<(), RusotoError<ListError>>;
        }
        pub struct StoreClient { client: Client }
        impl StoreClient { pub fn new(region: region::Region) -> StoreClient { todo!() } }
    "#;

    #[test]
    fn everything_that_a_table_needs_is_read() {
        let read = Rusoto::read(BodyForm::Json, &syn::parse_file(SOURCE).expect("Rust"));
        assert_eq!(read.trait_name, "Store");
        let some = |name: &str| Some(name.to_owned());
        let method = |name: &str, request, response, error: &str| Method {
            name: name.to_owned(),
            request,
            response,
            error: error.to_owned(),
        };
        let put = method("put", some("PutRequest"), some("PutOutput"), "PutError");
        assert_eq!(read.methods, [put, method("list", None, None, "ListError")]);
        let names = |members: &[Member]| {
            members.iter().map(|member| format!("{}: {}", member.name, member.ty)).collect::<Vec<_>>()
        };
        assert_eq!(
            names(&read.structs["PutRequest"]),
            ["type_: Option<String>", "tags: HashMap<String, Vec<Tag>>"]
        );
        assert_eq!(names(&read.enums["Events"]), ["Records: RecordsEvent", "End: EndEvent"]);
        assert_eq!(read.errors["PutError"], [("LimitExceeded".to_owned(), "Limit".to_owned())]);
        assert_eq!(read.validation["PutError"], ["ValidationException"]);
    }

    #[test]
    fn sources_of_something_else_are_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let error = Rusoto::open(folder.path()).expect_err("there is no file");
        assert!(error.to_string().ends_with("src/generated.rs: the file cannot be read"), "{error}");
        std::fs::create_dir(folder.path().join("src")).expect("a folder");
        for (text, says) in
            [("fn main() {", "not Rust that syn can read"), ("struct Other;", "there is no trait")]
        {
            std::fs::write(folder.path().join("src/generated.rs"), text).expect("written");
            let error = Rusoto::open(folder.path()).expect_err(text);
            assert!(error.to_string().contains(says), "{error}");
        }
    }
}
