//! Counting an operation allocates nothing. Here and not beside the other tests of usage, because a log allocates.

use rusoto_compat::usage::OperationCounts;
use rusoto_core::Region;
use rusoto_core::signature::SignedRequest;

fn requests() -> Vec<SignedRequest> {
    let new = |method, service, path| SignedRequest::new(method, service, &Region::EuWest1, path);
    let mut form = new("POST", "sts", "/");
    form.set_content_type("application/x-www-form-urlencoded".to_owned());
    form.set_payload(Some("Action=GetCallerIdentity&Version=2011-06-15"));
    let mut json = new("POST", "dynamodb", "/");
    json.add_header("x-amz-target", "DynamoDB_20120810.GetItem");
    let mut list = new("GET", "s3", "/photos");
    list.add_param("list-type", "2");
    vec![
        form,
        json,
        list,
        new("GET", "s3", "/photos/me.jpg"),
        new("POST", "lambda", "/2015-03-31/functions/mine/invocations"),
    ]
}

#[test]
fn an_operation_that_was_seen_before_is_counted_without_an_allocation() {
    let counts = OperationCounts::new();
    for request in requests() {
        counts.count(&request);
        let again = allocation_counter::measure(|| drop(counts.count(&request)));
        assert_eq!(again.count_total, 0, "{} {}", request.service, request.path);
    }
    assert_eq!(counts.usage().calls(), 10);
}

#[test]
fn neither_is_one_that_found_no_room() {
    let counts = OperationCounts::new();
    let named = |name: String| {
        let mut request = SignedRequest::new("POST", "dynamodb", &Region::EuWest1, "/");
        request.add_header("x-amz-target", &name);
        request
    };
    for number in 0..300 {
        counts.count(&named(format!("T.Operation{number}")));
    }
    let late = named("T.Late".to_owned());
    assert_eq!(allocation_counter::measure(|| drop(counts.count(&late))).count_total, 0);
    let usage = counts.usage();
    assert_eq!((usage.rows().len(), usage.calls()), (257, 301));
}
