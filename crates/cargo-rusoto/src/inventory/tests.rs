//! Whatever stands in a file, it is read without a panic.

use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::Class;
use crate::names::Extern;
use crate::source::parse_text;

/// Returns the findings of one text that is the only file of a package with Rusoto, or nothing if it is not Rust.
fn findings(text: &str) -> Option<Vec<Finding>> {
    let crates = ["rusoto_core", "rusoto_credential", "rusoto_s3", "rusoto_mock", "rusoto_ses"];
    let externs =
        crates.iter().map(|name| ((*name).to_owned(), Extern::Rusoto((*name).to_owned()))).collect();
    let mut names = Names::new(Catalog::of(crates), vec![externs]);
    let Parsed::Rust(file) = parse_text(text) else { return None };
    let at = ModulePath { package: 0, path: Vec::new(), root: 0 };
    let mut index = Index { modules: Vec::new(), tests: Vec::new() };
    modules(&file.items, at.clone(), &mut index);
    index.modules.into_iter().for_each(|(at, module)| names.add(&at, module));
    names.finish();
    let mut findings = walk(&names, &file, &at, Part::Code, "one", "src/lib.rs");
    classes::set(&names, &mut findings);
    drop(file);
    proc_macro2::extra::invalidate_current_thread_spans();
    Some(findings)
}

/// Words that lead to most finders, and marks that end what they begin.
const WORDS: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    ",",
    ";",
    ":",
    "::",
    "=",
    "=>",
    "==",
    "!",
    "&",
    "|",
    "||",
    ".",
    "..",
    "#",
    "$",
    "?",
    "'a",
    "->",
    "*",
    "fn",
    "let",
    "match",
    "if",
    "else",
    "loop",
    "for",
    "in",
    "impl",
    "dyn",
    "struct",
    "enum",
    "trait",
    "type",
    "use",
    "pub",
    "mod",
    "as",
    "self",
    "Self",
    "super",
    "crate",
    "async",
    "await",
    "move",
    "where",
    "return",
    "macro_rules",
    "rusoto_core",
    "rusoto_s3",
    "Region",
    "Custom",
    "default",
    "S3Client",
    "new",
    "S3",
    "get_object",
    "GetObjectRequest",
    "RusotoError",
    "Service",
    "parse",
    "credentials",
    "AwsCredentials",
    "retry",
    "select",
    "matches",
    "vec",
    "x",
    "y",
    "_",
    "1",
    "\"text\"",
    "'c'",
    "test",
    "cfg",
];

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS), 0..60).prop_map(|words| words.join(" "))
}

/// Closes what is open, so that more of the texts are token streams.
fn balanced(text: &str) -> String {
    let (mut open, mut out) = (Vec::new(), String::new());
    for word in text.split(' ') {
        match word {
            "(" => open.push(")"),
            "[" => open.push("]"),
            "{" => open.push("}"),
            ")" | "]" | "}" if open.last() == Some(&word) => _ = open.pop(),
            ")" | "]" | "}" => continue,
            _ => {}
        }
        out.push_str(word);
        out.push(' ');
    }
    out.extend(open.into_iter().rev());
    out
}

const PRELUDE: &str = "use rusoto_core::*; use rusoto_s3::*; use rusoto_core::RusotoError::*; ";

proptest! {
    #[test]
    fn any_text_is_read(text in ".*") {
        findings(&text);
    }

    #[test]
    fn any_words_are_read(text in words()) {
        findings(&text);
        findings(&balanced(&text));
    }

    #[test]
    fn any_words_in_a_macro_are_read(text in words(), name in prop::sample::select(&["m", "matches", "tokio::select", "vec"][..])) {
        let text = balanced(&text);
        let whole = findings(&format!("{PRELUDE} fn f() {{ {name}!{{ {text} }} }}"));
        prop_assert!(whole.is_some());
        findings(&format!("{PRELUDE} {name}!{{ {text} }}"));
    }

    #[test]
    fn a_program_without_some_of_its_text_is_read(cut in 0..1000_usize, long in 0..200_usize, part in words()) {
        for text in [include_str!("../../tests/fixtures/worker/lib/src/table.rs"), include_str!("../../tests/fixtures/store/src/lib.rs")] {
            let text: Vec<char> = text.chars().collect();
            let cut = cut % text.len();
            let end = (cut + long).min(text.len());
            let head: String = text[..cut].iter().collect();
            let tail: String = text[end..].iter().collect();
            findings(&format!("{head} {} {tail}", balanced(&part)));
        }
    }
}

#[test]
fn the_same_words_in_comments_and_texts_are_nothing() {
    let text = r##"
        //! use rusoto_core::Region;
        /// Region::default()
        fn f() {
            // rusoto_core::Region::default()
            /* rusoto_s3::S3Client::new(rusoto_core::Region::UsEast1) */
            let _ = "rusoto_core::Region::default()";
            println!("{}", r#"rusoto_core::Region::default()"#);
        }
    "##;
    assert_eq!(findings(text), Some(Vec::new()));
}

/// Returns the ids of what is in a text, without imports and types in signatures.
fn ids(text: &str) -> Vec<&'static str> {
    let findings = findings(text).unwrap();
    let ids = findings.iter().map(|finding| finding.rule.id);
    ids.filter(|id| !id.starts_with("RC09")).collect()
}

#[test]
fn a_function_with_the_name_of_a_crate_hides_nothing_of_it() {
    let text = "use rusoto_s3::{GetObjectRequest, S3}; fn rusoto_s3() -> u8 { 1 }
        async fn f() { unknown().get_object(GetObjectRequest::default()).await; }";
    assert_eq!(ids(text), ["RC020"]);
}

#[test]
fn requests_of_closures_and_clients_of_tuples_are_known() {
    let text = "use rusoto_s3::{GetObjectRequest, S3Client};
        async fn f(a: S3Client, b: S3Client) {
            let (old, new) = (a, b);
            let get = || GetObjectRequest { ..Default::default() };
            old.get_object(get()).await;
            new.list_buckets().await;
        }";
    assert_eq!(ids(text), ["RC020", "RC020"]);
    let text =
        "fn f() { let get = || rusoto_s3::GetObjectRequest { ..all() }; unknown().get_object(get()); }";
    assert_eq!(ids(text), ["RC020"]);
}

#[test]
fn the_insides_of_macros_are_read() {
    for inside in [
        "m!(a, CALL, b)",
        "m![CALL; 4]",
        "m!(\"a\": CALL, \"b\": b)",
        "m! { x = CALL => { y }, _ = z => w }",
        "m! { a => CALL }",
        "m!({ \"a\": { \"b\": [CALL] } })",
        "m! { static ref A: B = CALL; }",
        "m! { let a = CALL; a }",
        "m! { if a { CALL } else { b } }",
        "m!(\"{}\", a = CALL)",
        "m! { outer!(inner![CALL]) }",
        "m!(fn inner() { CALL; })",
        "matches!(CALL, Ok(_) if a)",
    ] {
        let text =
            inside.replace("CALL", "s3.get_object(rusoto_s3::GetObjectRequest { ..Default::default() })");
        assert_eq!(ids(&format!("fn f() {{ {text}; }}")), ["RC020"], "{inside}");
    }
    assert_eq!(
        ids("fn f() { assert!(matches!(a, Err(rusoto_core::RusotoError::Unknown(r)) if r.status == 404)); }"),
        ["RC051"]
    );
}

#[test]
fn a_type_of_ones_own_with_the_same_name_is_none_of_rusotos() {
    for own in [
        "struct S3Client; impl S3Client { fn new(_: u8) {} }",
        "use other::S3Client;",
        "mod other { pub struct S3Client; } use other::*; struct S3Client;",
        "type S3Client = other::Client;",
    ] {
        assert_eq!(
            ids(&format!("use rusoto_s3::*; {own} fn f() {{ S3Client::new(1); }}")),
            Vec::<&str>::new(),
            "{own}"
        );
    }
    for parameter in
        ["fn f<S3Client: Make>() { S3Client::new(1); }", "fn f() { struct S3Client; S3Client::new(1); }"]
    {
        assert_eq!(ids(&format!("use rusoto_s3::*; {parameter}")), Vec::<&str>::new(), "{parameter}");
    }
}

#[test]
fn all_ways_to_a_name_lead_to_it() {
    for way in [
        "use rusoto_s3::S3Client; fn f() { S3Client::new(r); }",
        "use rusoto_s3::{self as s3, S3 as _}; fn f() { s3::S3Client::new(r); }",
        "use rusoto_s3::S3Client as Client; fn f() { Client::new(r); }",
        "use ::rusoto_s3::*; fn f() { S3Client::new(r); }",
        "fn f() { use rusoto_s3::S3Client; S3Client::new(r); }",
        "fn f() { rusoto_s3::S3Client::new(r); }",
        "use rusoto_s3::outer::inner::S3Client; fn f() { S3Client::new(r); }",
        "extern crate rusoto_s3 as old; fn f() { old::S3Client::new(r); }",
        "type Client = rusoto_s3::S3Client; fn f() { Client::new(r); }",
        "mod aws { pub use rusoto_s3::S3Client; } use aws::S3Client; fn f() { S3Client::new(r); }",
        "mod aws { pub use rusoto_s3::*; } use aws::*; fn f() { S3Client::new(r); }",
        "mod aws { pub mod inner { pub use super::super::S3Client as C; } } use rusoto_s3::S3Client; fn f() { aws::inner::C::new(r); }",
        "use rusoto_s3::S3Client; mod inner { use super::*; fn f() { S3Client::new(r); } }",
        "use rusoto_s3::S3Client; mod inner { fn f() { crate::S3Client::new(r); } }",
        "use rusoto_s3::S3Client; fn f() { a.map(S3Client::new); }",
        "use rusoto_s3::S3Client; fn f() { let g: fn(Region) -> S3Client = S3Client::new; }",
        "use rusoto_s3::S3Client; struct A; impl A { const C: u8 = { S3Client::new(r); 1 }; }",
    ] {
        assert_eq!(ids(way), ["RC010"], "{way}");
    }
}

#[test]
fn a_loop_that_tries_again_is_told_from_one_that_goes_through_pages() {
    let call = "s3.get_object(rusoto_s3::GetObjectRequest { ..Default::default() }).await";
    for (text, retries) in [
        ("loop { if CALL.is_ok() { break; } }", 0),
        ("loop { if CALL.is_ok() { break; } sleep(one).await; }", 1),
        ("while attempts < 3 { CALL; attempts += 1; }", 1),
        ("for _ in 0..MAX_RETRIES { CALL; }", 1),
        ("for attempt in 0..3 { if CALL.is_ok() || attempt == 2 { break; } }", 1),
        ("for key in keys { for attempt in 0..3 { CALL; tokio::time::sleep(one).await; } }", 1),
        ("retry(policy, || async { CALL }).await;", 1),
        ("Retry::spawn(policy, || async { CALL }).await;", 1),
        ("(|| async { CALL }).retry(policy).await;", 1),
        ("client.with_backoff(|| CALL);", 1),
        ("loop { sleep(one).await; } CALL;", 0),
    ] {
        let text = text.replace("CALL", call);
        let ids = ids(&format!("async fn f() {{ {text} }}"));
        assert_eq!(ids.iter().filter(|id| **id == "RC060").count(), retries, "{text}");
        assert_eq!(ids.iter().filter(|id| **id == "RC020").count(), 1, "{text}");
    }
}

#[test]
fn modules_that_open_each_other_end_a_search() {
    let mut text = String::from("use rusoto_s3::S3Client; ");
    for module in 0..40 {
        let all: String = (0..40).map(|other| format!("pub use super::m{other}::*; ")).collect();
        text += &format!(
            "pub mod m{module} {{ {all} pub use super::*; pub use self::a::a; fn f() {{ S3Client::new(r); Nowhere::new(); }} }} "
        );
    }
    text += "use a::b; mod a { pub use super::b; } type C = D; type D = C; fn f() { b(); C::new(); }";
    assert_eq!(ids(&text), ["RC010"; 40]);
}

/// All Rust files of this repository, which has programs of many kinds.
#[test]
fn every_file_of_this_repository_is_read() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
    let inventory = Inventory::take(Some(&manifest)).unwrap();
    assert!(inventory.files > 100, "{}", inventory.files);
    assert_eq!(inventory.notes, Vec::<Note>::new());
}

#[test]
fn a_region_that_a_function_returns_is_looked_at() {
    let of = |body: &str| {
        let found = ids(&format!("use rusoto_core::Region; fn f(t: &str) -> Result<Region, E> {{ {body} }}"));
        found.into_iter().filter(|id| id.starts_with("RC04")).collect::<Vec<_>>()
    };
    assert_eq!(of("Ok(t.parse()?)"), ["RC042"]);
    assert_eq!(of("if a { t.parse().map_err(e) } else { Ok(Default::default()) }"), ["RC042", "RC041"]);
    assert_eq!(of("Ok(match a { Some(a) => a, None => { t.parse()? } })"), ["RC042"]);
    assert_eq!(of("let port: u16 = t.parse()?; known(port)"), Vec::<&str>::new());
}

#[test]
fn a_closure_for_what_is_named_after_attempts_is_a_retry_loop() {
    let of = |call: &str| {
        let text = format!("use rusoto_s3::*; fn f(c: S3Client, retry: R) {{ {call}; }}");
        ids(&text).contains(&"RC060")
    };
    assert!(of("retry.run(|| c.get_object(GetObjectRequest::default()))"));
    assert!(of("self.backoff.spend(async_move, || c.get_object(GetObjectRequest::default()))"));
    assert!(!of("retry.store(c.get_object(GetObjectRequest::default()))"));
    assert!(!of("list.run(|| c.get_object(GetObjectRequest::default()))"));
}

#[test]
fn types_in_the_first_line_of_an_impl_are_seen() {
    let of = |text: &str| findings(text).unwrap().into_iter().map(|finding| finding.what).collect::<Vec<_>>();
    assert_eq!(of("impl<E> From<rusoto_core::RusotoError<E>> for Failure {}"), ["RusotoError"]);
    assert_eq!(of("impl Busy for rusoto_s3::GetObjectError {}"), ["GetObjectError"]);
    let of_macro = "macro_rules! busy { ($e:ident) => { impl Busy for rusoto_s3::$e {} } }";
    assert_eq!(of(of_macro), Vec::<String>::new());
}

#[test]
fn credentials_of_ones_own_provider_are_resolved_by_hand() {
    let of = |header: &str| {
        let text = format!(
            "use rusoto_core::credential::ProvideAwsCredentials; struct Keys; impl {header} Keys {{ fn credentials(&self) {{}} }} \
             fn f(keys: Keys) {{ keys.credentials(); }}"
        );
        ids(&text).contains(&"RC033")
    };
    assert!(of("ProvideAwsCredentials for"));
    assert!(!of(""));
}

/// `auto` is what `migrate` rewrites, whatever else the kind has.
#[test]
fn only_what_migrate_rewrites_is_auto() {
    const CALL: &str = "use rusoto_s3::*; async fn f(s3: &S3Client) { s3.REQUEST.await; }";
    const GET: &str = "get_object(GetObjectRequest { bucket, key, ..Default::default() })";
    let call = |request: &str| CALL.replace("REQUEST", request);
    let kept = format!("{} fn g() {{ S3Client::new_with_client(c, r); }}", call(GET));
    let import = format!("use rusoto_s3::{{GetObjectRequest, S3Client}}; {}", &call(GET)[18..]);
    let nested = "put_object_tagging(PutObjectTaggingRequest { tagging: Tagging { tag_set }, bucket, key })";
    for (text, id, expected) in [
        (&*call(GET), "RC020", Class::Auto),
        // No rule follows it there.
        (&call(GET).replace("&S3Client", "&impl S3"), "RC020", Class::Assisted),
        (&call(GET).replace("s3.get_object(", "S3::get_object(s3, "), "RC020", Class::Assisted),
        (&call(GET).replace("s3.", "other.client."), "RC020", Class::Assisted),
        (
            &format!("use rusoto_s3::*; async fn f(s3: S3Client) {{ join!(s3.{GET}, b); }}"),
            "RC020",
            Class::Assisted,
        ),
        // One client that has no facade keeps all of its service.
        (&kept, "RC020", Class::Assisted),
        (&kept, "RC091", Class::Assisted),
        ("fn f() { rusoto_s3::S3Client::new(r); }", "RC010", Class::Auto),
        ("fn f() { rusoto_s3::S3Client::new_with(h, c, r); }", "RC011", Class::Auto),
        ("fn f() { rusoto_ses::SesClient::new(r); }", "RC010", Class::Assisted),
        ("struct A { a: rusoto_s3::S3Client }", "RC091", Class::Auto),
        ("struct A { a: rusoto_s3::GetObjectOutput }", "RC091", Class::Assisted),
        ("struct A { a: rusoto_ses::SesClient }", "RC091", Class::Assisted),
        (&call(nested), "RC025", Class::Auto),
        (&format!("{} const T: Tagging = Tagging {{ tag_set }};", call(GET)), "RC025", Class::Assisted),
        ("fn f() -> rusoto_s3::Tag { rusoto_s3::Tag { key, value } }", "RC025", Class::Assisted),
        (&import, "RC092", Class::Auto),
        (&import.replace("use ", "pub(crate) use "), "RC092", Class::Assisted),
        (&import.replace("use ", "#[allow(unused)] use "), "RC092", Class::Assisted),
        (&format!("{import} struct A {{ a: rusoto_s3::Object }}"), "RC092", Class::Assisted),
        ("use rusoto_core::Region; fn f() { Region::UsEast1; }", "RC092", Class::Assisted),
        ("use rusoto_core::Region; fn f() { Region::UsEast1; }", "RC043", Class::Assisted),
        ("fn f() { rusoto_core::credential::ChainProvider::new(); }", "RC030", Class::Assisted),
    ] {
        let findings = findings(text).unwrap();
        let found: Vec<_> = findings.iter().filter(|one| one.rule.id == id).map(|one| one.class).collect();
        assert_eq!(found.first(), Some(&expected), "{id} in {text}: {found:?}");
    }
}
