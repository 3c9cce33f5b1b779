//! Response headers that are not what one expects.

use crate::clients::{Became, becomes, get, head, rusotos_own, shared};
use test_servers::RawServer;

fn answering_with(headers: Vec<u8>) -> RawServer {
    RawServer::start(move |connection| {
        while connection.read_request().is_some() {
            let start = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n";
            connection.send([start, &headers[..], b"\r\nbody"].concat());
        }
    })
}

#[tokio::test]
async fn values_in_utf_8_and_in_raw_bytes() {
    for (sent, expected) in
        [("größe".as_bytes(), "größe"), (b"gr\xf6\xdfe", "gr\u{fffd}\u{fffd}e"), (b"tab\there", "tab\there")]
    {
        let server = answering_with([b"x-amz-meta-name: ", sent, b"\r\n"].concat());
        let response = head(&shared(), get(server.url())).await.unwrap();
        assert_eq!(response.headers["x-amz-meta-name"], expected);
        assert_eq!(becomes(&shared(), get(server.url())).await, Became::ok("body"));

        let theirs = becomes(&rusotos_own(), get(server.url())).await;
        if sent.is_ascii() {
            assert_eq!(theirs, Became::ok("body"));
        } else {
            assert!(matches!(&theirs, Became::Panic(text) if text.contains("ToStrError")), "{theirs:?}");
        }
    }
}

/// hyper takes a hundred headers in either version. Nothing of the response is handed out, but the error says why.
#[tokio::test]
async fn a_thousand() {
    let many = |n: usize| (0..n).flat_map(|i| format!("x-many-{i}: {i}\r\n").into_bytes()).collect();
    let server = answering_with(many(90));
    assert_eq!(head(&shared(), get(server.url())).await.unwrap().headers.len(), 91);

    let server = answering_with(many(1000));
    let ours = becomes(&shared(), get(server.url())).await.error();
    assert!(ours.contains("message head is too large"), "{ours}");
    assert!(ours.contains(&server.host()), "{ours}");
    let theirs = becomes(&rusotos_own(), get(server.url())).await.error();
    assert_eq!(theirs, "Error during dispatch: message head is too large");
}

#[tokio::test]
async fn several_of_one_name_and_empty_ones() {
    let server = answering_with(b"x-many: 1\r\nX-Many: 2\r\nx-empty:\r\n".to_vec());
    for response in [
        head(&shared(), get(server.url())).await.unwrap(),
        head(&rusotos_own(), get(server.url())).await.unwrap(),
    ] {
        assert_eq!(response.headers["x-empty"], "");
        assert!(response.headers.get_all("x-many").iter().any(|value| value == "1"));
    }
    let ours = head(&shared(), get(server.url())).await.unwrap();
    assert_eq!(ours.headers.get_all("x-many").iter().collect::<Vec<_>>(), ["1", "2"]);
}
