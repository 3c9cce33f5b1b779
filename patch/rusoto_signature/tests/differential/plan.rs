//! What is done to a request, from a seed.

use crate::text::{any, one};
use fastrand::Rng;
use std::time::Duration;

const METHODS: &[&str] = &["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "get", "", "A B", "PÄTCH"];

const SERVICES: &[&str] = &[
    "s3",
    "sts",
    "dynamodb",
    "execute-api",
    "es",
    "iot",
    "iotdata",
    "sqs",
    "sns",
    "kms",
    "kinesis",
    "lambda",
    "iam",
    "ec2",
    "route53",
    "cloudfront",
    "chime",
    "importexport",
    "sdb",
    "organizations",
    "transcribe",
    "monitoring",
    "",
    "ü",
];

pub(crate) const REGIONS: &[&str] = &[
    "ap-east-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ca-central-1",
    "eu-central-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eu-north-1",
    "eu-south-1",
    "me-south-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "af-south-1",
];

const ENDPOINTS: &[&str] = &[
    "localhost",
    "localhost:8000",
    "http://localhost:8000",
    "https://s3.example.com",
    "http://example.com/",
    "HTTP://a",
    "http://example.com:80/path",
    "https://example.com/a b/ü",
    "https://example.com//x//",
    "ftp://example.com",
    "a://b://c/d",
    "http://[::1]:9000",
    "http://user@example.com/?q=1",
    "",
    "/",
    "://",
    "http://",
    "http:///path",
    "bücher.example",
];

const PATHS: &[&str] = &[
    "",
    "/",
    "//",
    "/bucket/key",
    "/bucket//key",
    "/a/../b/./c",
    "no/slash",
    "/a b",
    "/a%20b",
    "/a+b=c",
    "/ü/日本/😀",
    "/bucket/key?versionId=1&a=b&a=c",
    "/model/amazon.nova:0/invoke",
    "/~user/-._",
    "/a\"b",
    "/%",
];

const HEADERS: &[&str] = &[
    "x-amz-meta-a",
    "X-Amz-Meta-A",
    "x-amz-meta-b",
    "Content-Type",
    "content-type",
    "cache-control",
    "Range",
    "User-Agent",
    "Authorization",
    "Content-Length",
    "Host",
    "X-Amz-Date",
    "X-Amz-Content-Sha256",
    "X-Amz-Expires",
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Target",
    "Content-MD5",
    "ETag",
    "x-amz-acl",
    "Ünicode",
    "a b",
    "",
];

const VALUES: &[&str] =
    &["", " ", "a", "a  b", "a   b", " a ", "\"a  b\"", "\"", "bytes=0-9", "v  w", "ü", "\u{a0}a\u{a0}"];

const PARAMS: &[&str] = &[
    "a",
    "A",
    "a b",
    "list-type",
    "uploads",
    "X-Amz-Expires",
    "X-Amz-Signature",
    "X-Amz-Date",
    "x",
    "ü",
    "+",
    "%20",
    "",
];

/// What is done to a request.
#[derive(Debug)]
pub(crate) struct Plan {
    pub method: String,
    pub service: String,
    pub region: String,
    /// Of a custom region.
    pub endpoint: Option<String>,
    pub path: String,
    pub steps: Vec<Step>,
}

#[derive(Debug)]
pub(crate) enum Step {
    AddHeader(String, String),
    AddOptionalHeader(String, Option<i64>),
    RemoveHeader(String),
    /// Written into the public field, as it is.
    Headers(String, Vec<Vec<u8>>),
    ContentType(String),
    ContentMd5,
    AddParam(String, String),
    ParamWithoutValue(String),
    SetParams(Vec<(String, Option<String>)>),
    Hostname(Option<String>),
    EndpointPrefix(String),
    Scheme(Option<String>),
    Path(String),
    Bytes(Option<Vec<u8>>),
    Stream(Vec<Vec<u8>>, Option<usize>),
    Vec(Vec<u8>),
    Complement,
    Sign(Credentials),
    Presign(Credentials, Duration, bool),
}

#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub key: String,
    pub secret: String,
    pub token: Option<String>,
}

impl Plan {
    /// Returns the plan of a seed. An even one has a presigned URL at its end, and an odd one signed headers.
    pub(crate) fn new(seed: u64) -> Self {
        let rng = &mut Rng::with_seed(seed);
        let custom = rng.u8(..3) == 0;
        let mut plan = Self {
            method: one(rng, METHODS).to_owned(),
            service: if rng.bool() { "s3".to_owned() } else { listed_or_any(rng, SERVICES, 2) },
            region: if custom { any(rng, 2) } else { one(rng, REGIONS).to_owned() },
            endpoint: custom.then(|| listed_or_any(rng, ENDPOINTS, 4)),
            path: if rng.bool() { one(rng, PATHS).to_owned() } else { format!("/{}", any(rng, 6)) },
            steps: (0..rng.usize(..9)).map(|_| Step::any(rng)).collect(),
        };
        plan.steps.push(if seed.is_multiple_of(2) {
            Step::presign(rng)
        } else {
            Step::Sign(Credentials::any(rng))
        });
        // Some are changed, and perhaps signed, once more.
        if rng.u8(..4) == 0 {
            plan.steps.extend((0..rng.usize(..4)).map(|_| Step::any(rng)));
        }
        plan
    }

    /// Whether a presigned URL is made.
    pub(crate) fn presigns(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::Presign(..)))
    }
}

impl Step {
    fn any(rng: &mut Rng) -> Self {
        match rng.u8(..26) {
            0..=3 => Self::AddHeader(header(rng), value(rng)),
            4 => Self::AddOptionalHeader(header(rng), rng.bool().then(|| rng.i64(..))),
            5 => Self::RemoveHeader(header(rng)),
            6 | 7 => {
                Self::Headers(header(rng), (0..rng.usize(..4)).map(|_| value(rng).into_bytes()).collect())
            }
            // Not signed, so the original takes what is not UTF-8.
            8 => Self::Headers("user-agent".to_owned(), vec![b"caf\xe9".to_vec(), vec![0xff]]),
            9 => Self::ContentType(value(rng)),
            10 => Self::ContentMd5,
            11..=14 => Self::AddParam(param(rng), any(rng, 4)),
            15 => Self::ParamWithoutValue(param(rng)),
            16 => Self::SetParams(
                (0..rng.usize(..4)).map(|_| (param(rng), rng.bool().then(|| any(rng, 3)))).collect(),
            ),
            17 => Self::Hostname(rng.bool().then(|| listed_or_any(rng, &["example.com", "localhost:1"], 3))),
            18 => Self::EndpointPrefix(listed_or_any(rng, SERVICES, 2)),
            19 => Self::Scheme(rng.bool().then(|| one(rng, &["http", "https", "ftp", "", "ü"]).to_owned())),
            20 => Self::Path(one(rng, PATHS).to_owned()),
            21 | 22 => Self::Bytes((rng.u8(..4) > 0).then(|| bytes(rng))),
            23 if rng.bool() => Self::Vec(bytes(rng)),
            23 => Self::Stream(
                (0..rng.usize(..4)).map(|_| bytes(rng)).collect(),
                rng.bool().then(|| rng.usize(..1 << 20)),
            ),
            24 => Self::Complement,
            _ if rng.bool() => Self::Sign(Credentials::any(rng)),
            _ => Self::presign(rng),
        }
    }

    fn presign(rng: &mut Rng) -> Self {
        let seconds = one(rng, &[0, 1, 900, 604_800, u64::MAX]);
        Self::Presign(Credentials::any(rng), Duration::new(seconds, rng.u32(..1_000_000_000)), rng.bool())
    }
}

impl Credentials {
    fn any(rng: &mut Rng) -> Self {
        if rng.u8(..8) == 0 {
            return Self { key: String::new(), secret: String::new(), token: None };
        }
        const TOKENS: &[&str] = &["FwoGZXIvYXdzEXAMPLETOKEN//wEaDExAMPLE==", "t", "tökén  +", ""];
        let long = "x".repeat(rng.usize(..100));
        Self {
            key: listed_or_any(rng, &["AKIDEXAMPLE", "ASIAEXAMPLE"], 3),
            secret: listed_or_any(rng, &["wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", long.as_str()], 3),
            token: rng.bool().then(|| one(rng, TOKENS).to_owned()),
        }
    }
}

fn listed_or_any(rng: &mut Rng, listed: &[&str], parts: usize) -> String {
    if rng.u8(..5) > 0 { one(rng, listed).to_owned() } else { any(rng, parts) }
}

fn header(rng: &mut Rng) -> String {
    listed_or_any(rng, HEADERS, 2)
}

fn value(rng: &mut Rng) -> String {
    if rng.bool() { one(rng, VALUES).to_owned() } else { any(rng, 5) }
}

fn param(rng: &mut Rng) -> String {
    listed_or_any(rng, PARAMS, 3)
}

fn bytes(rng: &mut Rng) -> Vec<u8> {
    (0..one(rng, &[0, 1, 5, 200])).map(|_| rng.u8(..)).collect()
}
