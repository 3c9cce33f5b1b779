//! Connections that ended with their runtime.

use super::*;

const TEXT: &str = "Error during dispatch: the Tokio runtime that drove the connection ended before the answer came, so the \
     service may have done the request: keep one runtime for all clients that share connections, or run such tests one at a \
     time: dispatch task is gone (host s3.example)";

fn get() -> HttpRequest {
    let mut http = request();
    http.set_method("GET").unwrap();
    http
}

#[tokio::test]
async fn a_get_goes_out_again_once() {
    let fake = Fake::new([Answer::Ended, FINE]);
    let outcome = fake.engine(None).send(get(), rotating()).await;
    assert_eq!(text_of(outcome).await, Ok((200, "fine".to_owned())));

    let fake = Fake::new([Answer::Ended, Answer::Ended]);
    let outcome = fake.engine(None).send(get(), rotating()).await;
    assert_eq!(text_of(outcome).await.unwrap_err(), TEXT);
}

#[tokio::test]
async fn a_put_does_not_with_and_without_retries() {
    for attempts in [None, Some(3)] {
        let fake = Fake::new([Answer::Ended]);
        let outcome = fake.engine(attempts).send(request(), rotating()).await;
        assert_eq!(text_of(outcome).await.unwrap_err(), TEXT);
        assert_eq!(fake.attempts(), 1);
    }
}

/// As in the pool: the connection has answered before.
#[tokio::test]
async fn a_put_on_a_connection_of_the_pool_does_not_either() {
    let fake = Fake::new([FINE, Answer::Ended]);
    let engine = fake.engine(None);
    engine.send(request(), rotating()).await.unwrap();
    assert_eq!(text_of(engine.send(request(), rotating()).await).await.unwrap_err(), TEXT);
}
