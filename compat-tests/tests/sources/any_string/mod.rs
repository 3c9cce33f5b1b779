//! Whatever a user puts into a variable, a profile, a region or the ARN of a role: every source and both clients end with
//! an answer or with an error. None panics, shows a secret, or takes an empty variable for a value.

mod profiles;
mod regions;
mod sources;
mod variables;

/// What does not belong where it stands.
const ODD: [&str; 22] = [
    "",
    " ",
    "localhost:4566",
    "http://",
    "://",
    "/",
    "http:///path",
    "http://two words",
    "http://[::1",
    "http://127.0.0.1:99999",
    "http://127.0.0.1:4566?x=1",
    "http://me:hush-hush-hush-hush@127.0.0.1",
    "ftp://127.0.0.1",
    "http://\u{1}",
    "a\tb",
    "a\u{7f}b",
    "größe",
    "us east 1",
    "evil.example/",
    "%zz",
    "-",
    "arn:aws:iam::1:role/x\u{b}y",
];
