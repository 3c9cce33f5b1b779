//! `Debug` and `Display`, on which programs match too.

use bytes::Bytes;
use http_0_2::{HeaderMap, StatusCode};

/// The same expressions over both crates.
macro_rules! shapes {
    ($core:ident) => {{
        use $core::credential::CredentialsError;
        use $core::request::{BufferedHttpResponse, HttpDispatchError};
        use $core::{Client, RusotoError};

        let response = |body: &'static [u8]| {
            let mut headers = HeaderMap::<String>::default();
            headers.insert("x-amzn-requestid", "an id".to_owned());
            BufferedHttpResponse { status: StatusCode::NOT_FOUND, body: Bytes::from_static(body), headers }
        };
        let dispatch = || HttpDispatchError::new("Error during dispatch: x".to_owned());
        let xml = $core::proto::xml::util::XmlParseError::new("not XML");
        let json = serde_json::from_str::<u8>("{").unwrap_err();
        let errors: Vec<RusotoError<std::fmt::Error>> = vec![
            RusotoError::Service(std::fmt::Error),
            dispatch().into(),
            CredentialsError::new("no keys").into(),
            RusotoError::Validation("too long".to_owned()),
            xml.into(),
            json.into(),
            RusotoError::Unknown(response(b"a \"body\"\n")),
            RusotoError::Unknown(response(b"\xff")),
            RusotoError::Unknown(BufferedHttpResponse { headers: HeaderMap::default(), ..response(b"") }),
            RusotoError::Blocking,
            std::io::Error::other("disk").into(),
        ];
        let mut shapes: Vec<String> = vec![
            format!("{:?}", response(b"text")),
            format!("{:#?}", response(b"text")),
            format!("{:?}", response(b"\xff")),
            response(b"\xff").body_as_str().to_owned(),
            format!("{:?} {:#?} {}", dispatch(), dispatch(), dispatch()),
            format!("{:>40}|", dispatch()),
            format!("{}", HttpDispatchError::from(std::io::Error::other("disk"))),
        ];
        for error in &errors {
            let source = std::error::Error::source(error).map(ToString::to_string);
            shapes.push(format!("{error:?} {error:#?} {error} {source:?} {}", errors[0] == *error));
        }
        let refusing = $core::HttpClient::from_connector(hyper_0_14::client::HttpConnector::new());
        let region = $core::Region::Custom { name: "x".to_owned(), endpoint: "http://".to_owned() };
        let request = $core::signature::SignedRequest::new("GET", "s3", &region, "/");
        let error = Client::new_not_signing(refusing).sign_and_dispatch(request).await.err().unwrap();
        shapes.push(format!("{error:?} {error:#?}"));
        shapes.push(format!("{:?}", RusotoError::<()>::from(error)));
        shapes
    }};
}

#[tokio::test]
async fn every_type_shows_itself_as_before() {
    let (old, new) = (shapes!(original_core), shapes!(rusoto_core));
    assert_eq!(new, old);
    assert_eq!(
        new[0],
        "BufferedHttpResponse {status: 404, body: \"text\", headers: {\"x-amzn-requestid\": \"an id\"} }"
    );
}
