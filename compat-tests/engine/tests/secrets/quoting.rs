//! Servers that quote the request, with its headers, its query and its body.

use test_servers::{RawServer, Request};

/// The path of a request says how it is answered.
pub(crate) const FORMS: &[&str] = &[
    "xml",
    "query-xml",
    "cut-xml",
    "wrong-xml",
    "json",
    "rest-json",
    "cut-json",
    "text",
    "bytes",
    "cut",
    "head",
    "status",
    "headers",
    "latin-1",
    "expired",
    "skewed",
    "slow-down",
    "success",
    "closed",
];

/// Starts a server that answers in each of these forms.
pub(crate) fn server() -> RawServer {
    RawServer::start(|connection| {
        while let Some(request) = connection.read_request() {
            let quoted = quoted(&request);
            let form = FORMS.iter().find(|form| request.sent.contains(&format!("/{form}?")));
            let is_kept = connection.send(answer(form.copied().unwrap_or_default(), &quoted));
            if !is_kept || matches!(form, Some(&("cut" | "head" | "status" | "closed"))) {
                return connection.close();
            }
        }
    })
}

fn quoted(request: &Request) -> String {
    format!("{}{}", request.sent, String::from_utf8_lossy(&request.body))
}

fn answer(form: &str, quoted: &str) -> Vec<u8> {
    let escaped = quoted.replace('&', "&amp;").replace('<', "&lt;");
    let one_line = quoted.replace("\r\n", " ");
    let error = |code: &str| {
        format!(
            "<Error><Code>{code}</Code><Message>{escaped}</Message><StringToSign>{escaped}</StringToSign></Error>"
        )
    };
    let json = format!("{{\"__type\":\"x#AccessDenied\",\"message\":{quoted:?},\"Code\":\"AccessDenied\"}}");
    let refused = |body: &str| with_length("403 Forbidden", "", body.as_bytes());
    match form {
        "xml" => refused(&error("SignatureDoesNotMatch")),
        "query-xml" => {
            refused(&format!("<ErrorResponse>{}<RequestId>1</RequestId></ErrorResponse>", error("No")))
        }
        "cut-xml" => refused(&format!("<Error><Code>No</Code><Message>{escaped}")),
        "wrong-xml" => {
            refused(&format!("<Error><Code><{one_line}></Code><Message>{quoted} & {quoted}</Error>"))
        }
        "json" => refused(&json),
        "rest-json" => {
            with_length("403 Forbidden", &format!("x-amzn-errortype: {one_line}\r\n"), json.as_bytes())
        }
        "cut-json" => refused(&json[..json.len() - 30]),
        "bytes" => with_length("403 Forbidden", "", &[b"\xff", quoted.as_bytes()].concat()),
        "cut" => format!("HTTP/1.1 403 Forbidden\r\ncontent-length: 100000\r\n\r\n{quoted}").into_bytes(),
        "head" => format!("this is not HTTP: {quoted}\r\n\r\n").into_bytes(),
        "status" => format!("HTTP/1.1 999999 {one_line}\r\n\r\n").into_bytes(),
        "headers" => {
            with_length("403 Forbidden", &format!("x-quoted: {one_line}\r\nx-amzn-requestid: 1\r\n"), b"")
        }
        "latin-1" => {
            let head = format!("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nx-quoted: {one_line}");
            [head.as_bytes(), b"\xf6\r\n\r\n"].concat()
        }
        "expired" => refused(&error("ExpiredToken")),
        "skewed" => refused(&error("RequestTimeTooSkewed")),
        "slow-down" => with_length("503 Slow Down", "", error("SlowDown").as_bytes()),
        "success" => with_length("200 OK", "", error("InternalError").as_bytes()),
        "closed" => Vec::new(),
        _ => refused(quoted),
    }
}

fn with_length(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}
