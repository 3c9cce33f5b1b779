//! What the Rusoto crates of a workspace have in them.

use std::collections::{BTreeMap, HashMap, HashSet};

use rusoto_compat_api_table::{Operation, Table, Value};

use super::canonical::{Item, service_of};

/// The public names of the crates that no table describes.
const CORE: &[&str] = &[
    "BufferedHttpResponse",
    "ByteStream",
    "Client",
    "DispatchSignedRequest",
    "HttpClient",
    "HttpConfig",
    "HttpDispatchError",
    "HttpResponse",
    "ParseRegionError",
    "Region",
    "RusotoError",
    "RusotoResult",
    "SignedRequest",
    "TlsError",
    "credential",
    "encoding",
    "event_stream",
    "param",
    "region",
    "request",
    "signature",
];
const CREDENTIAL: &[&str] = &[
    "Anonymous",
    "AutoRefreshingProvider",
    "AwsCredentials",
    "ChainProvider",
    "ContainerProvider",
    "CredentialsError",
    "DefaultCredentialsProvider",
    "EnvironmentProvider",
    "InstanceMetadataProvider",
    "ProfileProvider",
    "ProvideAwsCredentials",
    "Secret",
    "StaticProvider",
    "Variable",
];
const MOCK: &[&str] = &[
    "MockCredentialsProvider",
    "MockRequestDispatcher",
    "MockResponseReader",
    "MultipleMockRequestDispatcher",
    "ReadMockResponse",
];
const STS: &[&str] = &[
    "NewAwsCredsForStsCreds",
    "StsAssumeRoleSessionCredentialsProvider",
    "StsSessionCredentialsProvider",
    "StsWebIdentityFederationSessionCredentialsProvider",
    "WebIdentityProvider",
];
/// The variants of `RusotoError`.
pub(crate) const RUSOTO_ERROR: &[&str] =
    &["Blocking", "Credentials", "HttpDispatch", "ParseError", "Service", "Unknown", "Validation"];

/// The service crates that a workspace uses.
#[derive(Debug, Default)]
pub(crate) struct Catalog {
    services: BTreeMap<String, Service>,
}

/// One service crate.
#[derive(Debug)]
pub(crate) struct Service {
    /// The service's trait, as `S3`.
    pub(crate) trait_name: String,
    operations: Vec<Operation>,
    by_method: HashMap<String, usize>,
    requests: HashMap<String, usize>,
    types: HashSet<String>,
    /// The methods whose answer is a stream of events.
    events: HashSet<String>,
}

impl Catalog {
    /// Returns the catalog of these packages. It reads a table for each service that has one.
    pub(crate) fn of<'a>(packages: impl IntoIterator<Item = &'a str>) -> Self {
        let traits: HashMap<&str, &str> = include_str!("../../data/services.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(' '))
            .collect();
        let services = packages
            .into_iter()
            .filter_map(|package| {
                let table = service_of(package).and_then(|service| Table::of(service).ok());
                let trait_name = traits.get(package)?;
                Some((package.to_owned(), Service::new(trait_name, table)))
            })
            .collect();
        Self { services }
    }

    /// Returns the service of a package.
    pub(crate) fn service(&self, package: &str) -> Option<&Service> {
        self.services.get(package)
    }

    /// Returns all services with their packages.
    pub(crate) fn services(&self) -> impl Iterator<Item = (&str, &Service)> {
        self.services.iter().map(|(package, service)| (&**package, service))
    }

    /// Returns whether a method of this name can be an operation.
    pub(crate) fn may_be_called(&self, method: &str) -> bool {
        self.services.values().any(|service| !service.has_table() || service.by_method.contains_key(method))
    }

    /// Returns whether `use item::*` brings in `name`.
    pub(crate) fn has(&self, item: &Item, name: &str) -> bool {
        if item.is("rusoto_core", &["RusotoError"]) {
            return RUSOTO_ERROR.contains(&name);
        }
        let Some(service) = self.service(&item.package) else {
            let known = match &*item.package {
                "rusoto_core" => CORE,
                "rusoto_credential" => CREDENTIAL,
                "rusoto_mock" => MOCK,
                _ => &[],
            };
            return known.contains(&name);
        };
        match &*item.path {
            [] => service.has(name) || (item.package == "rusoto_sts" && STS.contains(&name)),
            [module] if module == "util" => matches!(name, "PreSignedRequest" | "PreSignedRequestOption"),
            [error] => service.errors(error).any(|variant| variant == name),
            _ => false,
        }
    }
}

impl Service {
    fn new(trait_name: &str, table: Option<Table>) -> Self {
        let events = table.as_ref().map(events).unwrap_or_default();
        let (operations, types) = table.map(types).unwrap_or_default();
        let by_method = operations.iter().enumerate().map(|(at, one)| (one.method.clone(), at)).collect();
        let requests = operations
            .iter()
            .enumerate()
            .rev()
            .filter_map(|(at, one)| Some((one.request.clone()?, at)))
            .collect();
        Self { trait_name: trait_name.to_owned(), operations, by_method, requests, types, events }
    }

    /// Returns the client's name, as `S3Client`.
    pub(crate) fn client(&self) -> String {
        format!("{}Client", self.trait_name)
    }

    /// Returns whether there is a table of this service.
    pub(crate) fn has_table(&self) -> bool {
        !self.operations.is_empty()
    }

    /// Returns the operation of a method of the trait.
    pub(crate) fn by_method(&self, method: &str) -> Option<&Operation> {
        self.by_method.get(method).and_then(|at| self.operations.get(*at))
    }

    /// Returns whether a type is taken by an operation. Without a table, its name decides.
    pub(crate) fn is_request(&self, name: &str) -> bool {
        if self.has_table() { self.requests.contains_key(name) } else { request_stem(name).is_some() }
    }

    /// Returns whether the operation `method` takes the request `name`.
    pub(crate) fn takes(&self, method: &str, name: &str) -> bool {
        match self.by_method(method) {
            Some(operation) => operation.request.as_deref() == Some(name),
            None if self.has_table() => false,
            None => request_stem(name).is_some_and(|stem| snake(stem) == method.replace('_', "")),
        }
    }

    /// Returns the operation that takes a request.
    pub(crate) fn by_request(&self, name: &str) -> Option<&Operation> {
        self.requests.get(name).and_then(|at| self.operations.get(*at))
    }

    /// Returns whether the SDK has no such operation, or returns its answer as events.
    pub(crate) fn stands_alone(&self, operation: &Operation) -> bool {
        operation.sdk.is_none() || self.events.contains(&operation.method)
    }

    /// Returns the variants of an error enum.
    pub(crate) fn errors<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let operation = self.operations.iter().find(move |one| one.error == name);
        operation.into_iter().flat_map(|one| one.errors.iter().map(|variant| &*variant.rusoto))
    }

    fn has(&self, name: &str) -> bool {
        if name == self.trait_name || name.strip_suffix("Client") == Some(&self.trait_name) {
            return true;
        }
        if self.has_table() {
            return self.types.contains(name);
        }
        ["Request", "Input", "Response", "Output", "Error"].iter().any(|end| {
            name.strip_suffix(end).is_some_and(|stem| stem.starts_with(|c: char| c.is_ascii_uppercase()))
        })
    }
}

/// Returns the operations of a table, and all names of types in it.
fn types(table: Table) -> (Vec<Operation>, HashSet<String>) {
    let mut types = HashSet::new();
    types.extend(table.structs.into_values().map(|one| one.rusoto));
    for union in table.unions.into_values() {
        types.insert(union.rusoto);
        types.extend(union.variants.into_iter().filter_map(|variant| match variant.value {
            Value::Unmatched(_) => None,
            _ => Some(variant.rusoto),
        }));
    }
    for one in &table.operations {
        types.extend([&one.request, &one.response].into_iter().flatten().cloned());
        types.insert(one.error.clone());
    }
    (table.operations, types)
}

/// Returns the methods whose answer is a stream of events.
fn events(table: &Table) -> HashSet<String> {
    let is_stream = |operation: &&Operation| {
        let output = operation.sdk.as_ref().and_then(|sdk| table.structs.get(&sdk.output));
        let fields = output.into_iter().flat_map(|output| &output.fields);
        fields.into_iter().any(|field| matches!(field.value, Value::EventStream(_)))
    };
    table.operations.iter().filter(is_stream).map(|one| one.method.clone()).collect()
}

/// Returns what a request type's name says of its operation: `SendEmail` of `SendEmailRequest`.
fn request_stem(name: &str) -> Option<&str> {
    ["Request", "Input", "Message"]
        .iter()
        .find_map(|end| name.strip_suffix(end))
        .filter(|stem| !stem.is_empty())
}

/// Returns a name in small letters, to compare it with a method's without underscores.
fn snake(name: &str) -> String {
    name.to_lowercase()
}
