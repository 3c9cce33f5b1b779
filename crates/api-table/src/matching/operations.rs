//! Which operations, structs and errors belong together.

use std::collections::BTreeMap;

use super::exceptions;
use super::names::find;
use super::values::{Fit, fit};
use crate::read::{Member, Method, Packages, ReadError, Rusoto, Sdk, SdkMethod, Shape, Type};
use crate::{
    Enum, ErrorVariant, Field, Operation, Package, SdkOperation, Struct, Table, TimeFormat, Union,
    UnionVariant, Value,
};

/// Makes the table of a service from the sources of both SDKs.
///
/// # Errors
///
/// [`ReadError`] if sources are missing, or are not written as this crate knows them. What is there and has no partner
/// is no error: the table says so.
pub fn make(service: &str, packages: &Packages) -> Result<Table, ReadError> {
    let (rusoto, sdk) = packages.service(service)?;
    let apis = (Rusoto::open(&rusoto.folder)?, Sdk::open(&sdk.folder)?);
    Matcher::new(service, (rusoto.package, sdk.package), (&apis.0, &apis.1)).run()
}

pub(super) struct Matcher<'a> {
    rusoto: &'a Rusoto,
    sdk: &'a Sdk,
    table: Table,
}

/// The field that is being matched.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// The path of the SDK's type that has it.
    path: &'a str,
    /// The SDK's name of it.
    field: &'a str,
}

impl<'a> Matcher<'a> {
    pub(super) fn new(service: &str, packages: (Package, Package), apis: (&'a Rusoto, &'a Sdk)) -> Self {
        let table = Table {
            service: service.to_owned(),
            rusoto: packages.0,
            sdk: packages.1,
            rusoto_form: apis.0.form,
            sdk_form: apis.1.form,
            rusoto_trait: apis.0.trait_name.clone(),
            operations: Vec::new(),
            structs: BTreeMap::new(),
            unions: BTreeMap::new(),
            enums: BTreeMap::new(),
        };
        Self { rusoto: apis.0, sdk: apis.1, table }
    }

    pub(super) fn run(mut self) -> Result<Table, ReadError> {
        for method in &self.rusoto.methods {
            let operation = self.operation(method)?;
            self.table.operations.push(operation);
        }
        Ok(self.table)
    }

    fn operation(&mut self, method: &Method) -> Result<Operation, ReadError> {
        let sdk = find(&method.name, &self.sdk.methods, |name| name);
        let sdk = sdk.map(|name| Ok((name, self.sdk.method(name)?))).transpose()?;
        let name = match &sdk {
            Some((_, sdk)) => sdk.name.clone(),
            None => method.error.trim_end_matches("Error").to_owned(),
        };
        let errors = self.errors(method, sdk.as_ref().map(|(name, sdk)| (name.as_str(), sdk)))?;
        if let Some((_, sdk)) = &sdk {
            for (rusoto, sdk) in [(&method.request, &sdk.input), (&method.response, &sdk.output)] {
                if let Some(rusoto) = rusoto {
                    self.structs(rusoto, sdk)?;
                }
            }
        }
        Ok(Operation {
            only_reads: only_reads(&self.table.service, &name),
            instead: exceptions::instead(&self.table.service, &name).map(str::to_owned),
            method: method.name.clone(),
            request: method.request.clone(),
            response: method.response.clone(),
            sdk: sdk.map(|(method, SdkMethod { input, output, error, .. })| SdkOperation {
                method: method.clone(),
                input,
                output,
                error,
            }),
            error: method.error.clone(),
            errors,
            validation_codes: self.rusoto.validation.get(&method.error).cloned().unwrap_or_default(),
            name,
        })
    }

    /// Errors belong together by their code on the wire, which both SDKs compare with what the service sent.
    fn errors(
        &self,
        method: &Method,
        sdk: Option<(&str, &SdkMethod)>,
    ) -> Result<Vec<ErrorVariant>, ReadError> {
        let rusoto = self.rusoto.errors.get(&method.error).map(Vec::as_slice).unwrap_or_default();
        let sdk = match sdk {
            Some((name, method)) if !rusoto.is_empty() => self.sdk.errors(name, &method.error)?,
            _ => Vec::new(),
        };
        let partner = |code: &str| Some(sdk.iter().find(|(sdk_code, _)| sdk_code == code)?.1.clone());
        let variant = |(code, variant): &(String, String)| ErrorVariant {
            rusoto: variant.clone(),
            sdk: partner(code),
            code: code.clone(),
        };
        Ok(rusoto.iter().map(variant).collect())
    }

    /// Puts a struct of Rusoto beside one of the SDK, field by field.
    fn structs(&mut self, rusoto: &str, path: &str) -> Result<Value, ReadError> {
        let value = Value::Struct(path.to_owned());
        if let Some(known) = self.table.structs.get(path) {
            let other = || {
                Value::Unmatched(format!("`{path}` is the partner of `{}` and of `{rusoto}`", known.rusoto))
            };
            return Ok(if known.rusoto == rusoto { value } else { other() });
        }
        let (Some(members), Some(shape)) = (self.rusoto.structs.get(rusoto), self.sdk.shape(path)?) else {
            return Ok(Value::Unmatched(format!("`{rusoto}` and `{path}` are not known")));
        };
        let Shape::Struct { fields, fallible } = &*shape else {
            return Ok(Value::Unmatched(format!("`{rusoto}` is a struct and `{path}` is not")));
        };
        // It is there before its fields are, because a struct may hold itself.
        let empty = Struct {
            rusoto: rusoto.to_owned(),
            fields: Vec::new(),
            fallible: *fallible,
            sdk_requires: Vec::new(),
        };
        self.table.structs.insert(path.to_owned(), empty);
        let matched: Vec<Field> =
            members.iter().map(|member| self.field(path, member, fields)).collect::<Result<_, _>>()?;
        let ours = |name: &str| matched.iter().any(|field| field.sdk == name);
        let sdk_requires = fields.iter().filter(|field| field.ty.required().1 && !ours(&field.name));
        let sdk_requires = sdk_requires.map(|field| field.name.clone()).collect();
        if let Some(entry) = self.table.structs.get_mut(path) {
            (entry.fields, entry.sdk_requires) = (matched, sdk_requires);
        }
        Ok(value)
    }

    fn field(&mut self, path: &str, member: &Member, fields: &[Member]) -> Result<Field, ReadError> {
        let (ty, rusoto_required) = member.ty.required();
        let name = exceptions::renamed(&self.table.service, path, &member.name).unwrap_or(&member.name);
        let Some(partner) = find(name, fields, |field| &field.name) else {
            return Ok(Field {
                rusoto: member.name.clone(),
                sdk: String::new(),
                rusoto_required,
                sdk_required: false,
                value: Value::Unmatched(format!("`{path}` has no field of this name")),
            });
        };
        let (sdk_ty, sdk_required) = partner.ty.required();
        let value = self.value(Place { path, field: &partner.name }, ty, sdk_ty)?;
        Ok(Field {
            rusoto: member.name.clone(),
            sdk: partner.name.clone(),
            rusoto_required,
            sdk_required,
            value,
        })
    }

    fn value(&mut self, place: Place<'_>, rusoto: &Type, sdk: &Type) -> Result<Value, ReadError> {
        Ok(match fit(rusoto, sdk) {
            Fit::Text => Value::Text,
            Fit::Bool => Value::Bool,
            Fit::Long => Value::Long,
            Fit::Float => Value::Float,
            Fit::Double => Value::Double,
            Fit::Integer => Value::Integer,
            Fit::IntegerText => Value::IntegerText,
            Fit::Seconds => Value::Time(TimeFormat::EpochSeconds),
            Fit::TimeText => self.time(place)?,
            Fit::Blob => Value::Blob,
            Fit::BlobStream => Value::BlobStream,
            Fit::Stream => Value::Stream,
            Fit::Enum(path) => self.texts(path)?,
            Fit::Types(rusoto, path) => match self.sdk.shape(path)?.as_deref() {
                Some(Shape::Union(values)) => {
                    self.union(rusoto, path, &Alternatives { values, errors: None })?
                }
                _ => self.structs(rusoto, path)?,
            },
            Fit::Events(rusoto, path, error) => self.events(rusoto, path, error)?,
            Fit::List(rusoto, sdk) => Value::List(Box::new(self.value(place, rusoto, sdk)?)),
            Fit::Map([key, value], [sdk_key, sdk_value]) => Value::Map(
                Box::new(self.value(place, key, sdk_key)?),
                Box::new(self.value(place, value, sdk_value)?),
            ),
            Fit::None => Value::Unmatched(format!("it is `{rusoto}` in Rusoto and `{sdk}` in the SDK")),
        })
    }

    /// Rusoto returns the text of a time as the service sent it, and the SDK has code for the same text.
    fn time(&self, Place { path, field }: Place<'_>) -> Result<Value, ReadError> {
        let millis = exceptions::has_milliseconds(&self.table.service);
        Ok(match self.sdk.format(path, field)?.as_deref() {
            Some("HttpDate") => Value::Time(TimeFormat::HttpDate),
            Some("DateTime" | "DateTimeWithOffset") if millis => Value::Time(TimeFormat::DateTimeMillis),
            Some("DateTime" | "DateTimeWithOffset") => Value::Time(TimeFormat::DateTime),
            Some(other) => Value::Unmatched(format!("it is a text in Rusoto, and `{other}` in the SDK")),
            None => Value::Unmatched(format!("the format of `{path}::{field}` was not found")),
        })
    }

    fn texts(&mut self, path: &str) -> Result<Value, ReadError> {
        Ok(match self.sdk.shape(path)?.as_deref() {
            Some(Shape::Enum(variants)) => {
                self.table
                    .enums
                    .entry(path.to_owned())
                    .or_insert_with(|| Enum { variants: variants.clone() });
                Value::Enum(path.to_owned())
            }
            _ => Value::Unmatched(format!("it is a text in Rusoto, and `{path}` is no enum of texts")),
        })
    }

    /// Puts the events of a stream beside those of the SDK. Rusoto has the errors of a stream among its events.
    fn events(&mut self, rusoto: &str, path: &str, error: &str) -> Result<Value, ReadError> {
        let errors = self.sdk.event_errors(error)?;
        let value = match self.sdk.shape(path)?.as_deref() {
            Some(Shape::Union(values)) => {
                self.union(rusoto, path, &Alternatives { values, errors: Some((error, &errors)) })?
            }
            _ => Value::Unmatched(format!("`{path}` is no enum of events")),
        };
        Ok(match value {
            Value::Union(path) => Value::EventStream(path),
            unmatched => unmatched,
        })
    }

    /// Puts a struct of Rusoto with a field a variant, or an enum of events, beside an enum of the SDK.
    fn union(&mut self, rusoto: &str, path: &str, sdk: &Alternatives<'_>) -> Result<Value, ReadError> {
        let value = Value::Union(path.to_owned());
        if self.table.unions.contains_key(path) {
            return Ok(value);
        }
        let (members, rusoto_is_enum) = match (self.rusoto.structs.get(rusoto), self.rusoto.enums.get(rusoto))
        {
            (Some(fields), _) => (fields, false),
            (None, Some(variants)) => (variants, true),
            (None, None) => return Ok(Value::Unmatched(format!("`{rusoto}` is not known"))),
        };
        let error = sdk.errors.map(|(path, _)| path.to_owned());
        let empty = Union { rusoto: rusoto.to_owned(), rusoto_is_enum, error, variants: Vec::new() };
        // It is there before its variants are, because an `AttributeValue` holds others.
        self.table.unions.insert(path.to_owned(), empty);
        let mut variants = Vec::new();
        for member in members {
            let partner = sdk.find(&member.name);
            let value = match partner {
                Some((sdk, _)) => {
                    let place = Place { path, field: &sdk.name };
                    self.value(place, member.ty.required().0, sdk.ty.required().0)?
                }
                None => Value::Unmatched(format!("`{path}` has no variant of this name")),
            };
            variants.push(UnionVariant {
                rusoto: member.name.clone(),
                sdk: partner.map(|(sdk, _)| sdk.name.clone()).unwrap_or_default(),
                is_error: partner.is_some_and(|(_, is_error)| is_error),
                value,
            });
        }
        if let Some(entry) = self.table.unions.get_mut(path) {
            entry.variants = variants;
        }
        Ok(value)
    }
}

/// The variants of an enum of the SDK, and for events those of its errors with their path.
struct Alternatives<'a> {
    values: &'a [Member],
    errors: Option<(&'a str, &'a [Member])>,
}

impl Alternatives<'_> {
    /// Returns the variant with this name, and whether it is an error.
    fn find(&self, name: &str) -> Option<(&Member, bool)> {
        let value = find(name, self.values, |value| &value.name).map(|value| (value, false));
        value.or_else(|| Some((find(name, self.errors?.1, |error| &error.name)?, true)))
    }
}

/// Returns whether an operation only reads, by the first word of its name, or by a list.
pub(super) fn only_reads(service: &str, operation: &str) -> bool {
    const VERBS: [&str; 9] =
        ["BatchGet", "Describe", "Get", "Head", "List", "Query", "Scan", "Search", "TransactGet"];
    let is_verb = |verb: &str| {
        let rest = operation.strip_prefix(verb);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    let reads = VERBS.iter().any(|verb| is_verb(verb)) || exceptions::does_only_read(service, operation);
    reads && !exceptions::does_more_than_read(service, operation)
}
