//! The answer of `invoke`, whose body is what the function returned.

use super::*;

use bytes::Bytes;
use rusoto_lambda::{InvocationRequest, InvocationResponse, Lambda, LambdaClient};

async fn invoke(client: &(dyn Lambda + Send + Sync)) -> Result<InvocationResponse, String> {
    let request = InvocationRequest {
        function_name: "arn:aws:lambda:eu-west-1:1:function:f:live".to_owned(),
        client_context: Some("e30=".to_owned()),
        invocation_type: Some("RequestResponse".to_owned()),
        log_type: Some("Tail".to_owned()),
        payload: Some(Bytes::from_static(b"{\"n\": 1}")),
        ..Default::default()
    };
    client.invoke(request).await.map_err(|error| format!("{error:?}"))
}

#[tokio::test]
async fn an_answer_is_the_same() {
    for (headers, body, expected) in [
        ("X-Amz-Executed-Version: 7\r\nX-Amz-Log-Result: YQ==\r\n", "{\"n\": 2}", Some("{\"n\": 2}")),
        (
            "X-Amz-Function-Error: Unhandled\r\n",
            "{\"errorMessage\": \"\u{fc}\"}",
            Some("{\"errorMessage\": \"\u{fc}\"}"),
        ),
        ("", "null", Some("null")),
        ("", "", Some("")),
    ] {
        let server = Recorder::start(move |_| Reply::with_headers(200, headers, body));
        let old = LambdaClient::new_with(http(), keys(), region(&server.url()));
        let new = facade::Lambda::from_config(&config(&server.url()));
        let (old, new) = (invoke(&old).await, invoke(&new).await);
        assert_eq!(new, old, "{headers}{body}");
        let payload = new.unwrap().payload.unwrap();
        assert_eq!(Some(std::str::from_utf8(&payload).unwrap()), expected);
        let sent: Vec<_> = server.take().iter().map(|it| Canonical::of(it)).collect();
        let mut pair: [Canonical; 2] = sent.try_into().unwrap();
        without_known("lambda", "invoke", &mut pair);
        assert_eq!(pair[0], pair[1]);
    }
}
