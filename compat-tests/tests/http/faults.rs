//! What a server or the network can do, with ours and with Rusoto's own client.

use crate::clients::{Became, becomes, get, hangs, rusotos_own, shared};
use rusoto_compat::http::SharedHttpDispatcher;
use std::time::Duration;
use test_servers::RawServer;

const SHORT: Duration = Duration::from_millis(100);

fn with_read_timeout() -> SharedHttpDispatcher {
    let builder = SharedHttpDispatcher::builder().read_timeout(SHORT);
    builder.from_http_client(crate::clients::sdk_http()).unwrap()
}

#[tokio::test]
async fn closed_between_requests() {
    let server = RawServer::start(|connection| {
        if connection.read_request().is_some() {
            connection.answer("200 OK", "fine");
        }
    });
    let (ours, theirs) = (shared(), rusotos_own());
    for round in 1..=3 {
        assert_eq!(becomes(&ours, get(server.url())).await, Became::ok("fine"));
        assert_eq!(becomes(&theirs, get(server.url())).await, Became::ok("fine"));
        while server.closed() < 2 * round {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        // For the clients to take note.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!((server.connections(), server.requests()), (6, 6));
}

/// rusoto#1686: the text that people match on.
#[tokio::test]
async fn closed_before_the_response() {
    let server = RawServer::start(|connection| drop(connection.read_request()));
    let ours = becomes(&shared(), get(server.url())).await;
    assert_eq!(
        ours.error(),
        format!(
            "Error during dispatch: other: client error (SendRequest): connection closed before message \
             completed (host {})",
            server.host()
        )
    );
    let theirs = becomes(&rusotos_own(), get(server.url())).await;
    assert_eq!(theirs.error(), "Error during dispatch: connection closed before message completed");
}

#[tokio::test]
async fn closed_in_the_middle_of_the_head() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\ncontent-le");
    });
    let ours = becomes(&shared(), get(server.url())).await.error();
    assert!(ours.contains("connection closed before message completed"), "{ours}");
    assert!(ours.contains(&server.host()), "{ours}");
    let theirs = becomes(&rusotos_own(), get(server.url())).await;
    assert_eq!(theirs.error(), "Error during dispatch: connection closed before message completed");
}

#[tokio::test]
async fn closed_in_the_middle_of_the_body() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nten bytes.");
    });
    for became in
        [becomes(&shared(), get(server.url())).await, becomes(&rusotos_own(), get(server.url())).await]
    {
        let Became::BodyError(text) = became else { panic!("{became:?}") };
        assert!(text.starts_with("Error obtaining chunk: "), "{text}");
        assert!(text.ends_with("end of file before message length reached"), "{text}");
    }
}

#[tokio::test]
async fn an_answer_that_is_no_http() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.send("SSH-2.0-OpenSSH_9.7\r\n\r\n");
    });
    let ours = becomes(&shared(), get(server.url())).await.error();
    assert!(ours.contains("invalid HTTP version parsed"), "{ours}");
    assert!(ours.contains(&server.host()), "{ours}");
    let theirs = becomes(&rusotos_own(), get(server.url())).await.error();
    assert_eq!(theirs, "Error during dispatch: invalid HTTP version parsed");
}

/// A peer that took the request and is gone without a word: a crashed machine, a firewall.
#[tokio::test]
async fn half_open() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.hang();
    });
    let ours = becomes(&with_read_timeout(), get(server.url())).await.error();
    assert!(ours.starts_with("Error during dispatch: timeout: "), "{ours}");
    assert!(ours.contains("HTTP read timeout occurred after 100ms"), "{ours}");
    assert!(ours.contains(&server.host()), "{ours}");

    let attempt = SharedHttpDispatcher::builder().attempt_timeout(SHORT);
    let attempt = attempt.from_http_client(crate::clients::sdk_http()).unwrap();
    let ours = becomes(&attempt, get(server.url())).await.error();
    assert!(ours.contains("no response within the attempt timeout of 100ms"), "{ours}");

    // As documented: without a timeout, nothing ends it.
    assert!(hangs(&shared(), get(server.url())).await);
    assert!(hangs(&rusotos_own(), get(server.url())).await);
}

#[tokio::test]
async fn rusotos_timeout_argument_ends_it_in_both() {
    use rusoto_core::DispatchSignedRequest;
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.hang();
    });
    for outcome in [
        shared().dispatch(get(server.url()), Some(SHORT)).await,
        rusotos_own().dispatch(get(server.url()), Some(SHORT)).await,
    ] {
        assert_eq!(outcome.err().unwrap().to_string(), "Timeout while dispatching request");
    }
}

#[tokio::test]
async fn slow_headers() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\n");
        while connection.send("x-slow: 1\r\n") {
            std::thread::sleep(Duration::from_millis(20));
        }
    });
    let ours = becomes(&with_read_timeout(), get(server.url())).await.error();
    assert!(ours.contains("HTTP read timeout occurred after 100ms"), "{ours}");
}

#[tokio::test]
async fn a_body_that_stalls() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nten bytes.");
        connection.hang();
    });
    let ours = becomes(&with_read_timeout(), get(server.url())).await;
    let expected = "Error obtaining chunk: none came within the read timeout of 100ms";
    assert_eq!(ours, Became::BodyError(expected.to_owned()));
    assert!(hangs(&shared(), get(server.url())).await);
    assert!(hangs(&rusotos_own(), get(server.url())).await);
}

/// Slow is not stalled: each piece comes within the read timeout, the whole does not.
#[tokio::test]
async fn a_body_that_is_slow() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n");
        for _ in 0..15 {
            connection.send("x");
            std::thread::sleep(Duration::from_millis(30));
        }
    });
    let longer = SharedHttpDispatcher::builder().read_timeout(4 * SHORT);
    let longer = longer.from_http_client(crate::clients::sdk_http()).unwrap();
    assert_eq!(becomes(&longer, get(server.url())).await, Became::ok("xxxxxxxxxxxxxxx"));
    assert_eq!(becomes(&rusotos_own(), get(server.url())).await, Became::ok("xxxxxxxxxxxxxxx"));
}

#[tokio::test]
async fn chunked_without_a_length() {
    let server = RawServer::start(|connection| {
        while connection.read_request().is_some() {
            connection.send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n");
            connection.send("5\r\nhello\r\n6\r\n world\r\n0\r\nx-sum: 1\r\n\r\n");
        }
    });
    let (ours, theirs) = (shared(), rusotos_own());
    for _ in 0..2 {
        assert_eq!(becomes(&ours, get(server.url())).await, Became::ok("hello world"));
        assert_eq!(becomes(&theirs, get(server.url())).await, Became::ok("hello world"));
    }
    assert_eq!(server.connections(), 2, "read to its end, each connection is used again");
    let response = crate::clients::head(&ours, get(server.url())).await.unwrap();
    assert_eq!(format!("{:?}", response.body), "<ByteStream size_hint=None>");
}

/// The end of the connection is the end of the body, as in HTTP/1.0.
#[tokio::test]
async fn neither_chunked_nor_a_length() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nhello");
    });
    assert_eq!(becomes(&shared(), get(server.url())).await, Became::ok("hello"));
    assert_eq!(becomes(&rusotos_own(), get(server.url())).await, Became::ok("hello"));
}
