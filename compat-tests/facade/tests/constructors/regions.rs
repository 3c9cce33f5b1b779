//! Regions that the SDK has no counterpart for.

use rusoto_core::Region;
use rusoto_core::request::HttpDispatchError;

use super::*;

#[tokio::test]
async fn a_region_that_does_not_convert_is_the_error_of_each_call() {
    let at =
        |name: &str, endpoint: &str| Region::Custom { name: name.to_owned(), endpoint: endpoint.to_owned() };
    let server = Recorder::start(|_| test_servers::Reply::ok(""));
    for (region, text) in [
        (
            at("here", "ftp://minio"),
            "error building request: the endpoint \"ftp://minio\" of region \"here\" cannot be used: ",
        ),
        (at("", &server.url()), "error building request: the region has an empty name, "),
    ] {
        let s3 = facade::S3::new_with(http(), keys(), region);
        for _ in 0..2 {
            let error = s3.get_object(get()).await.map(|_| ()).unwrap_err();
            let RusotoError::HttpDispatch(error) = error else { panic!("{error:?}") };
            assert!(error.to_string().starts_with(text), "{error}");
            assert_ne!(error, HttpDispatchError::new(text.to_owned()), "the text says what to do");
        }
    }
    assert_eq!(server.take().len(), 0);
}
