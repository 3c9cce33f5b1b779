//! Clocks that are off.

use super::*;

#[tokio::test]
async fn a_clock_that_is_off_is_corrected_once() {
    let fake = Fake::new([SKEWED, FINE]);
    let outcome = fake.engine(None).send(request(), rotating()).await;
    assert_eq!(text_of(outcome).await, Ok((200, "fine".to_owned())));
    assert_eq!(fake.offsets(), [0, 3600]);

    let fake = Fake::new([SKEWED, SKEWED]);
    let (status, _) = text_of(fake.engine(None).send(request(), rotating()).await).await.unwrap();
    assert_eq!((status, fake.attempts()), (403, 2));
}

#[tokio::test]
async fn each_code_of_a_wrong_time_counts() {
    for code in crate::engine::codes::SKEWED_CLOCK {
        let body = format!("<Error><Code>{code}</Code></Error>").leak();
        let fake = Fake::new([Answer::Response(403, ONE_HOUR_AHEAD, body), FINE]);
        let outcome = fake.engine(None).send(request(), rotating()).await;
        assert_eq!(text_of(outcome).await, Ok((200, "fine".to_owned())), "{code}");
    }
}

#[tokio::test]
async fn a_corrected_clock_stays_corrected_for_its_host_only() {
    let fake = Fake::new([SKEWED, FINE, FINE, FINE]);
    let engine = fake.engine(None);
    for host in ["s3.example", "s3.example", "sqs.example"] {
        engine.send(request_to(host), rotating()).await.unwrap();
    }
    assert_eq!(fake.offsets(), [0, 3600, 3600, 0]);
}

#[tokio::test]
async fn a_wrong_date_spoils_no_signature_that_was_fine() {
    let dated = |status, body| Answer::Response(status, ONE_HOUR_AHEAD, body);
    let fake = Fake::new([
        dated(200, ""),
        dated(404, ""),
        dated(403, "<Error><Code>AccessDenied</Code></Error>"),
        FINE,
    ]);
    let engine = fake.engine(None);
    for _ in 0..4 {
        engine.send(request(), rotating()).await.unwrap();
    }
    assert_eq!(fake.offsets(), [0; 4]);
}

#[tokio::test]
async fn a_clock_that_is_right_again_is_followed() {
    let right: &[(&str, &str)] = &[("date", "Sun, 30 Aug 2015 12:36:00 GMT")];
    let body = "<Error><Code>RequestTimeTooSkewed</Code></Error>";
    let fake = Fake::new([SKEWED, FINE, Answer::Response(403, right, body), FINE]);
    let engine = fake.engine(None);
    for _ in 0..2 {
        assert_eq!(text_of(engine.send(request(), rotating()).await).await.unwrap().0, 200);
    }
    assert_eq!(fake.offsets(), [0, 3600, 3600, 0]);
}

/// The second request finds the clock corrected already. It has to be signed again all the same.
#[tokio::test]
async fn requests_that_are_refused_at_the_same_time_are_all_signed_again() {
    let fake = Fake::new([Answer::Later(&SKEWED), Answer::Later(&SKEWED), FINE, FINE]);
    let engine = fake.engine(None);
    let (one, other) = tokio::join!(engine.send(request(), rotating()), engine.send(request(), rotating()));
    assert_eq!((text_of(one).await.unwrap().0, text_of(other).await.unwrap().0), (200, 200));
    assert_eq!(fake.offsets(), [0, 0, 3600, 3600]);
}

#[tokio::test]
async fn a_signature_is_refused_for_good_if_the_clocks_agree() {
    for (date, attempts) in [
        ("Sun, 30 Aug 2015 12:39:59 GMT", 1),
        ("Sun, 30 Aug 2015 12:32:01 GMT", 1),
        ("Sun, 30 Aug 2015 12:32:00 GMT", 2),
        ("tomorrow", 1),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 2),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 2),
    ] {
        let headers = &*vec![("date", date)].leak();
        let refused = || Answer::Response(403, headers, "<Error><Code>SignatureDoesNotMatch</Code></Error>");
        let fake = Fake::new([refused(), refused()]);
        let outcome = fake.engine(None).send(request(), rotating()).await;
        assert_eq!((text_of(outcome).await.unwrap().0, fake.attempts()), (403, attempts), "{date}");
    }
}

#[tokio::test]
async fn what_the_engine_did_not_sign_it_does_not_send_again_for_its_time() {
    let fake = Fake::new([SKEWED]);
    let outcome = fake.engine(None).send(request(), None).await;
    assert_eq!(text_of(outcome).await.unwrap().0, 403);
}
