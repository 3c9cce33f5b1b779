//! What the dispatchers of others are given, and how often.

use crate::sides::{Case, Keys, Payload, get, same};
use test_servers::RawServer;

#[tokio::test]
async fn a_mock_gets_each_request_once_and_signed() {
    for (keys, is_signed) in
        [(Keys::Static, true), (Keys::Session, true), (Keys::Anonymous, false), (Keys::NotSigning, false)]
    {
        let payload = Payload::Bytes(b"some bytes");
        let case = Case { method: "PUT", keys, payload, ..get("http://localhost") };
        let (seen, error) = same!(noted::mock(&case));
        assert_eq!(seen.len(), 1, "{keys:?}");
        assert_eq!(seen[0].contains("\nauthorization: AWS4-HMAC-SHA256 "), is_signed, "{}", seen[0]);
        assert!(seen[0].contains("\ncontent-length: 10\n"), "{}", seen[0]);
        assert_eq!(error, "Dispatch(HttpDispatchError { message: \"a mock's answer\" })");
    }
}

#[tokio::test]
async fn a_mock_gets_nothing_without_credentials() {
    let (seen, error) = same!(noted::mock(&Case { keys: Keys::Fails, ..get("http://localhost") }));
    assert_eq!(seen, [""; 0]);
    assert_eq!(error, "Credentials(CredentialsError { message: \"no keys today\" })");
}

#[tokio::test]
async fn a_wrapper_gets_each_request_once_and_its_header_arrives() {
    let server = RawServer::start(|connection| {
        while let Some(request) = connection.read_request() {
            let traced = request.head.contains("x-trace: 1");
            connection.answer("503 Slow Down", if traced { "traced" } else { "" });
        }
    });
    let (calls, answer) = same!(noted::wrapper(&get(server.url())));
    assert_eq!((calls, server.requests()), (1, 2), "the server has one request of each side");
    assert_eq!(answer.unwrap().body, Ok("traced".to_owned()));
}
