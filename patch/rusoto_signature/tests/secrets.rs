//! No secret key and no session token is in the `Debug` of a request, signed or presigned, in any form.

use rusoto_credential::AwsCredentials;
use rusoto_signature::{Region, SignedRequest};
use std::time::Duration;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const TOKEN: &str = "FwoGZXIvYXdzEXAMPLETOKEN//////////wEaDExAMPLE==";

#[test]
fn no_secret_is_shown() {
    let credentials = AwsCredentials::new("AKID", SECRET, Some(TOKEN.to_owned()), None);
    let request = || SignedRequest::new("GET", "s3", &Region::UsEast1, "/");
    let (mut signed, mut presigned, mut upper_case) = (request(), request(), request());
    signed.sign(&credentials);
    presigned.generate_presigned_url(&credentials, &Duration::from_secs(60), false);
    upper_case.headers.insert("X-Amz-Security-Token".to_owned(), vec![TOKEN.as_bytes().to_vec()]);
    for request in [signed, presigned, upper_case] {
        let shown = [format!("{request:?}"), format!("{request:#?}").replace([' ', '\n'], "")];
        for shown in shown {
            for secret in [SECRET, TOKEN] {
                let bytes = format!("{:?}", secret.as_bytes());
                let numbers = bytes.trim_matches(['[', ']']);
                for form in [secret, "FwoGZXIvYXdzEXAMPLE", numbers, &numbers.replace(' ', "")] {
                    assert!(!shown.contains(form), "{shown}");
                }
            }
            assert!(shown.contains("**********"), "{shown}");
        }
    }
}
