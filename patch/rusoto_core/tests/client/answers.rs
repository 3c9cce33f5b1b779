//! Responses.

use crate::sides::{Case, drop_in, get, same};
use test_servers::RawServer;

fn server(answer: &'static [u8]) -> RawServer {
    RawServer::start(move |connection| {
        if connection.read_request().is_some() {
            connection.send(answer);
        }
    })
}

#[tokio::test]
async fn an_answer_is_handed_out_as_before() {
    let answers: [&[u8]; 6] = [
        b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\nETag: \"abc\"\r\nx-many: 1\r\nX-Many: 2\r\n\r\nbody",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\nuntil the end",
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 301 Moved Permanently\r\ncontent-length: 0\r\n\r\n",
        b"HTTP/1.1 599 Odd\r\ncontent-length: 0\r\n\r\n",
    ];
    for bytes in answers {
        let server = server(bytes);
        same!(signed::send(&get(server.url()))).unwrap();
        same!(signed::send(&Case { method: "HEAD", ..get(server.url()) })).unwrap();
        same!(signed::buffer(&get(server.url()))).unwrap();
    }
}

#[tokio::test]
async fn header_values_of_any_bytes_are_handed_out_where_the_original_panics() {
    let server = server(
        b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nx-utf8: gr\xc3\xb6\xc3\x9fe\r\nx-raw: gr\xf6\xdfe\r\n\r\n",
    );
    let answer = drop_in::signed::send(&get(server.url())).await.unwrap();
    let values: Vec<_> = answer.headers.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(values, ["0", "größe", "gr\u{fffd}\u{fffd}e"]);
}
