//! Ends of calls that `migrate --errors` must know from others. They do not compile here, or are not of this package.

use crate::project::Project;

/// Returns what becomes of a match on a call with this end.
fn moved(call: &str, more: &str) -> String {
    let project = Project::new(&format!(
        "use rusoto_compat::http::SdkResultExt;\nuse rusoto_core::RusotoError;\nuse rusoto_s3::GetObjectError;\n{more}\n\
         pub async fn size(s3: &rusoto_compat_facade::S3) -> u8 {{\n    match {call} {{\n        Ok(_) => 0,\n        \
         Err(RusotoError::Service(GetObjectError::NoSuchKey(_))) => 1,\n        Err(_) => 2,\n    }}\n}}\n"
    ));
    project.apply_with(&["--errors"]);
    project.text()
}

#[test]
fn a_function_of_another_package_with_this_name_is_no_end() {
    let call = |of: &str| {
        format!(
            "s3.client().get_object().send().await.map_err(|it| {of}::sdk_error_into_rusoto(it, GetObjectError::from_response))"
        )
    };
    let ours = moved(&call("rusoto_compat::http"), "");
    assert!(ours.contains("error.is_no_such_key()") && !ours.contains("into_rusoto"), "{ours}");
    // One that a fork of Rusoto might have.
    let other = moved(&call("rusoto_core::request"), "");
    assert!(other.contains(&call("rusoto_core::request")) && !other.contains("RUSOTO-MIGRATE"), "{other}");
}

#[test]
fn block_on_is_followed_unless_the_package_has_its_own() {
    let call = "futures::executor::block_on(async { s3.client().get_object().send().await.or_rusoto(GetObjectError::from_response) })";
    let known = moved(call, "");
    assert!(known.contains("error.is_no_such_key()") && !known.contains("or_rusoto"), "{known}");
    let own = "fn block_on<T>(future: impl Future<Output = Result<T, RusotoError<GetObjectError>>>) -> T {}";
    for call in [call, &call.replace("futures::executor::", "")] {
        let stays = moved(call, own);
        assert!(stays.contains(call) && stays.contains("// RUSOTO-MIGRATE(RC050): "), "{stays}");
    }
}
