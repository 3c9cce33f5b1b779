//! The kinds of findings: all their ids and sentences.

use serde::Serialize;

/// How a use of Rusoto can be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// `migrate` rewrites it.
    Auto,
    /// There is a recipe, and a person has to look.
    Assisted,
    /// A person has to decide.
    Manual,
}

impl Class {
    /// Returns the name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Assisted => "assisted",
            Self::Manual => "manual",
        }
    }

    /// Returns what it means, without a stop at the end.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Auto => "`cargo rusoto migrate` rewrites it",
            Self::Assisted => "there is a recipe, and a person has to look",
            Self::Manual => "a person has to decide",
        }
    }
}

/// One kind of finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The id, which never changes its meaning.
    pub id: &'static str,
    /// What it is.
    pub title: &'static str,
    /// How it can be moved in its usual form.
    pub class: Class,
    /// What it means.
    pub says: &'static str,
    /// The page of the guide, below `docs`.
    pub page: &'static str,
}

impl Rule {
    /// Returns the address of the page of the guide.
    pub fn url(&self) -> String {
        format!("https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/{}", self.page)
    }

    /// Returns whether it is a call of an operation.
    pub fn is_call(&self) -> bool {
        [CALL, CALL_ELSEWHERE, CALL_ALONE, CALL_NO_TABLE].contains(&self)
    }

    /// Returns the kind with this id.
    pub fn with_id(id: &str) -> Option<&'static Self> {
        RULES.iter().copied().find(|rule| rule.id.eq_ignore_ascii_case(id))
    }
}

/// Names each kind once: its constant and its place in the list follow from it.
macro_rules! rules {
    ($($id:literal $name:ident $class:ident $page:literal $title:literal $says:literal)*) => {
        $(
            #[doc = $title]
            pub(crate) const $name: &Rule =
                &Rule { id: $id, title: $title, class: Class::$class, says: $says, page: $page };
        )*
        /// All kinds, in the order of their ids.
        pub const RULES: &[&Rule] = &[$($name),*];
    };
}

rules! {
    "RC001" DEPENDENCY Assisted "migrate/finish.md"
        "dependency on Rusoto"
        "This manifest takes a crate of Rusoto, which goes when its last use has gone."
    "RC002" ANY_VERSION Assisted "start/old-lock-files.md"
        "version `*`"
        "Any version of Rusoto may be taken here, also one whose types fit no other crate's: write \"0.48\"."
    "RC003" OLD_VERSION Assisted "start/old-lock-files.md"
        "version before 0.48"
        "Types of this version fit no crate of another version: move it to 0.48 first."
    "RC004" TLS Assisted "migrate/http-settings.md"
        "choice of TLS"
        "One choice of TLS holds for the whole tree, and Rusoto does not compile with two."
    "RC005" PATCH Assisted "start/patch.md"
        "`[patch]` of Rusoto"
        "A crate of Rusoto is replaced here: take the line out after the last use."
    "RC006" THROUGH Manual "start/choose.md"
        "Rusoto through another package"
        "Another package brings Rusoto in, so it stays until that package moves."
    "RC007" SEVERAL Assisted "start/old-lock-files.md"
        "several versions of one crate"
        "The lock file has more than one version, and a provider of one does not fit a client of the other."
    "RC010" HIDDEN Auto "start/share.md"
        "client with a hidden source"
        "`new` takes Rusoto's own global source and HTTP client: nobody can hand it other credentials."
    "RC011" NEW_WITH Auto "start/share.md"
        "client with a source"
        "`new_with` takes a source and an HTTP client: both can be the shared ones."
    "RC012" NEW_WITH_CLIENT Assisted "start/share.md"
        "client on a `Client`"
        "Credentials and HTTP come from a `Client` that is made elsewhere."
    "RC013" CORE_CLIENT Assisted "migrate/one-http-stack.md"
        "`rusoto_core::Client`"
        "It signs and sends below the service clients, and the SDK has nothing with its API."
    "RC014" HTTP Assisted "migrate/http-settings.md"
        "HTTP client"
        "Rusoto's own connections, with its TLS and its time limits."
    "RC020" CALL Auto "migrate/calls.md"
        "call with its request in sight"
        "The request is written in the same function, so the call can be rewritten from tables."
    "RC021" CALL_ELSEWHERE Assisted "migrate/calls.md"
        "call with a request from elsewhere"
        "The request is made in another place, which has to move with the call."
    "RC022" CALL_ALONE Manual "migrate/calls.md"
        "call that the SDK does not have"
        "The SDK has no such operation, or returns its answer in another form."
    "RC023" CALL_NO_TABLE Assisted "migrate/calls.md"
        "call of a service without a table"
        "The SDK has this service under a like name, but no table says which field is which."
    "RC024" REQUEST Assisted "migrate/calls.md"
        "request that is sent elsewhere"
        "A request is made here and sent in another function: both move together."
    "RC025" VALUE Auto "migrate/calls.md"
        "value of a service"
        "A struct of the service is written out: the SDK has a builder for it."
    "RC030" PROVIDER Assisted "migrate/source.md"
        "provider of Rusoto"
        "A source of credentials: the shared source takes its place."
    "RC031" OWN_PROVIDER Manual "migrate/source.md"
        "provider of one's own"
        "An own `impl ProvideAwsCredentials`: the shared source takes it, and the SDK wants another trait."
    "RC032" KEPT Manual "migrate/source.md"
        "credentials that are kept"
        "Resolved credentials in a field or a static go stale when the session ends: keep the provider."
    "RC033" RESOLVED Assisted "migrate/source.md"
        "credentials resolved by hand"
        "`credentials()` is called by hand: see that the result is not kept."
    "RC034" PROVIDER_BOUND Assisted "migrate/source.md"
        "bound on a provider"
        "Code for any Rusoto provider: the shared source fits until the SDK's trait takes its place."
    "RC040" REGION_CUSTOM Assisted "migrate/regions.md"
        "region with an endpoint of its own"
        "`Region::Custom` is a region and an endpoint in one; the SDK sets them apart."
    "RC041" REGION_DEFAULT Assisted "migrate/regions.md"
        "default region"
        "`Region::default()` is us-east-1 without a word if no region is set, and reads other variables first."
    "RC042" REGION_PARSED Assisted "migrate/regions.md"
        "region from a text"
        "Regions that are newer than Rusoto are refused here; the SDK takes any text."
    "RC043" REGION Assisted "migrate/regions.md"
        "region by name"
        "A named region: the SDK takes it as a text."
    "RC050" ERROR_SERVICE Assisted "migrate/errors.md"
        "`RusotoError::Service`"
        "The service's own error, which the SDK returns as `ServiceError`."
    "RC051" ERROR_UNKNOWN Assisted "migrate/errors.md"
        "`RusotoError::Unknown`"
        "An answer that Rusoto does not know, as the 404 of a HEAD, which the SDK may name."
    "RC052" ERROR_OTHER Assisted "migrate/errors.md"
        "other cases of `RusotoError`"
        "No answer, no credentials, or no sense in the answer: the SDK cuts these cases otherwise."
    "RC053" ERROR_OPERATION Assisted "migrate/errors.md"
        "error of one operation"
        "A case of an operation's error: the SDK's may have another name or be missing."
    "RC060" RETRY Manual "migrate/retry-rules.md"
        "retry loop around calls"
        "The SDK makes three attempts of its own, which this loop multiplies."
    "RC070" OWN_SERVICE Manual "migrate/generic-code.md"
        "trait of a service implemented"
        "An own implementation of a service's trait, mostly for tests: the SDK's clients have no trait."
    "RC071" SERVICE_BOUND Assisted "migrate/generic-code.md"
        "code for any client"
        "A bound or object of a service's trait: the SDK's clients have no trait."
    "RC072" MOCK Manual "migrate/tests-and-mocks.md"
        "rusoto_mock"
        "Answers of rusoto_mock: the SDK's clients are tested over a replayed connection."
    "RC073" OWN_DISPATCHER Manual "migrate/http-settings.md"
        "HTTP client of one's own"
        "An own `impl DispatchSignedRequest`: the SDK wants another trait."
    "RC080" PRESIGNED Assisted "migrate/presign.md"
        "presigned URL"
        "A URL that is signed here and used elsewhere: the SDK's is another one with the same effect."
    "RC090" PUBLIC Assisted "migrate/calls.md"
        "type of Rusoto in a public signature"
        "Users of this item see a type of Rusoto: changing it changes their code."
    "RC091" TYPE Auto "migrate/calls.md"
        "type of Rusoto elsewhere"
        "A private signature, field or variable names a type of Rusoto, which follows what it is used for."
    "RC092" IMPORT Auto "migrate/calls.md"
        "import"
        "A `use` of Rusoto goes when its last use has gone."
    "RC093" GLOB Assisted "migrate/calls.md"
        "import of everything"
        "With `*`, only the rest of the file tells what is used."
    "RC094" REEXPORT Assisted "migrate/calls.md"
        "public re-export"
        "Users of this module get Rusoto's types from it."
}
