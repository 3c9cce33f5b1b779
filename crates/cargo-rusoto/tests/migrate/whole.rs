//! What holds for all files: bytes outside of sites stay, with their line ends and tabs.

use proptest::prelude::*;

use crate::project::{Project, migrated};

const SITE: &str =
    "s3.head_object(HeadObjectRequest {\n\t\tbucket: b,\n\t\tkey: k,\n\t\t..Default::default()\n\t}).await";

const IMPORTS: &str = "use rusoto_compat_facade::S3 as F;\npub use rusoto_s3::{HeadObjectRequest, S3};\n";

fn with_site(before: &str, after: &str, site: &str) -> String {
    format!(
        "{IMPORTS}{before}\nasync fn f(s3: &F, b: String, k: String) -> bool {{\n\tlet r = {site};\n\tr.is_ok()\n}}\n{after}"
    )
}

const SENT: &str = "s3\n\t\t.client()\n\t\t.head_object()\n\t\t.bucket(b)\n\t\t.key(k)\n\t\t.send()\n\t\t.await\n\t\t\
                    .or_rusoto(rusoto_s3::HeadObjectError::from_response)";

/// Text that is Rust wherever an item may stand, and that a careless edit would change.
fn around() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("// s3.head_object(HeadObjectRequest { bucket: b, key: k }).await \u{e9}\u{1f600}\n".to_owned()),
        Just("/* \t /* nested */ // \" */".to_owned()),
        Just("\t \n\n".to_owned()),
        Just("const A: &str = \"s3.head_object(x)\\\n   .await // RUSOTO-MIGRATE(RC020)\n\";\n".to_owned()),
        Just("fn  a ( ) { let _ = r##\"\"#\n\t\"##; }".to_owned()),
        Just("#[doc = \"\u{fc}\"] mod m { }\n".to_owned()),
        Just("fn c() -> char { '\"' }   \n".to_owned()),
        "//[ a-z\u{e4}\t]{0,12}\n",
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn bytes_outside_of_sites_stay(before in around(), after in around(), bom in any::<bool>(), windows in any::<bool>()) {
        let in_form = |text: String| {
            let text = if bom { format!("\u{feff}{text}") } else { text };
            if windows { text.replace('\n', "\r\n") } else { text }
        };
        let text = in_form(with_site(&before, &after, SITE));
        let sent = format!("use rusoto_compat::http::SdkResultExt;\n{}", with_site(&before, &after, SENT));
        prop_assert_eq!(migrated(&text), in_form(sent));
    }
}

#[test]
fn a_site_that_stays_gets_a_line_and_no_other_byte_changes() {
    let text = with_site("", "", "s3.head_object(make(b, k)).await").replace('\n', "\r\n");
    let project = Project::new(&text);
    assert_eq!(project.apply().status, 1);
    let marked = project.text();
    let (mark, others): (Vec<&str>, Vec<&str>) =
        marked.split_inclusive('\n').partition(|line| line.contains("RUSOTO-MIGRATE"));
    assert_eq!(others.concat(), text);
    assert!(mark.len() == 1 && mark[0].starts_with("\t// ") && mark[0].ends_with("\r\n"), "{mark:?}");
}

#[test]
fn calls_on_other_clients_get_no_comment() {
    let facade = with_site("", "", SITE);
    let own = facade.replace("rusoto_compat_facade::S3 as F", "rusoto_s3::S3Client as F");
    // This keeps the clients from becoming facades.
    let own = format!("{own}fn g(c: rusoto_core::Client) {{ F::new_with_client(c, Default::default()); }}\n");
    for text in [own, facade.replace("s3: &F", "s3: &impl S3"), facade.replace("s3: &F", "s3: &dyn S3")] {
        assert_eq!(migrated(&text), text);
    }
}
