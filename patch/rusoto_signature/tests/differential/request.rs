//! Random requests: all that can be seen of them.

use crate::plan::{Credentials, Plan, Step};
use crate::setting;
use chrono::Utc;
use futures_util::FutureExt;
use hyper_0_14::body::{Body, HttpBody, to_bytes};

/// What can be seen of a request, each with a name.
type Seen = Vec<(String, String)>;

/// A function that runs a plan with one of the two crates. Their types have the same names and no trait in common.
macro_rules! side {
    ($name:ident, $signature:ident, $credential:ident, $debug:expr) => {
        fn $name(plan: &Plan) -> Seen {
            use $credential::AwsCredentials;
            use $signature::{ByteStream, Region, SignedRequest};

            let credentials =
                |of: &Credentials| AwsCredentials::new(&of.key, &of.secret, of.token.clone(), None);
            let region = match &plan.endpoint {
                Some(endpoint) => Region::Custom { name: plan.region.clone(), endpoint: endpoint.clone() },
                None => plan.region.parse().unwrap(),
            };
            let mut request = SignedRequest::new(&plan.method, &plan.service, &region, &plan.path);
            let mut seen = Seen::new();
            let mut tokens = Vec::new();
            for (number, step) in plan.steps.iter().enumerate() {
                match step {
                    Step::AddHeader(name, value) => request.add_header(name, value),
                    Step::AddOptionalHeader(name, value) => request.add_optional_header(name, *value),
                    Step::RemoveHeader(name) => request.remove_header(name),
                    Step::Headers(name, values) => {
                        request.headers.insert(name.clone(), values.clone());
                    }
                    Step::ContentType(value) => request.set_content_type(value.clone()),
                    // The original would add a second value. That is mended, and a test in `src` has it.
                    Step::ContentMd5
                        if request.headers.keys().any(|n| n.eq_ignore_ascii_case("content-md5")) => {}
                    Step::ContentMd5 => request.maybe_set_content_md5_header(),
                    Step::AddParam(name, value) => request.add_param(name, value),
                    Step::ParamWithoutValue(name) => {
                        request.params.insert(name.clone(), None);
                    }
                    Step::SetParams(params) => request.set_params(params.iter().cloned().collect()),
                    Step::Hostname(hostname) => request.set_hostname(hostname.clone()),
                    Step::EndpointPrefix(prefix) => request.set_endpoint_prefix(prefix.clone()),
                    Step::Scheme(scheme) => request.scheme = scheme.clone(),
                    Step::Path(path) => request.path = path.clone(),
                    Step::Bytes(bytes) => request.set_payload(bytes.clone()),
                    Step::Stream(chunks, size) => {
                        let stream =
                            futures_util::stream::iter(chunks.clone().into_iter().map(|c| Ok(c.into())));
                        request.set_payload_stream(match size {
                            Some(size) => ByteStream::new_with_size(stream, *size),
                            None => ByteStream::new(stream),
                        });
                    }
                    Step::Vec(bytes) => request.set_payload_stream(bytes.clone().into()),
                    Step::Complement => request.complement(),
                    Step::Sign(of) => {
                        tokens.extend(of.token.clone());
                        request.sign(&credentials(of));
                    }
                    Step::Presign(of, expiry, hashed) => {
                        tokens.extend(of.token.clone());
                        let url = request.generate_presigned_url(&credentials(of), expiry, *hashed);
                        seen.push((format!("URL of step {number}"), url));
                    }
                }
                if matches!(step, Step::Complement | Step::Sign(_) | Step::Presign(..))
                    || number + 1 == plan.steps.len()
                {
                    let debug = format!("{request:?}");
                    seen.push((format!("Debug after step {number}"), $debug(debug, &tokens)));
                    seen.push((format!("headers after step {number}"), format!("{:?}", request.headers())));
                    seen.push((
                        format!("query after step {number}"),
                        request.canonical_query_string().to_owned(),
                    ));
                    seen.push((format!("path after step {number}"), request.canonical_uri().to_owned()));
                }
            }
            let parts = [
                request.method().to_owned(),
                request.path().to_owned(),
                request.canonical_path(),
                request.scheme(),
                request.hostname(),
                request.region_for_service(),
                format!("{:?}, {:#?}", request.region, request.payload),
            ];
            seen.push(("parts".to_owned(), parts.join("\n")));
            seen.push(("HTTP request".to_owned(), sent(request.try_into())));
            seen
        }
    };
}
side!(of_the_original, original, original_credential, without_tokens);
side!(of_ours, rusoto_signature, rusoto_credential, |debug: String, _: &[String]| debug);

/// Both crates' requests become the same type.
fn sent(request: Result<http_0_2::Request<Body>, http_0_2::Error>) -> String {
    match request {
        Err(error) => format!("{error:?}: {error}"),
        Ok(request) => {
            let (parts, body) = request.into_parts();
            let size = body.size_hint();
            let body = to_bytes(body).now_or_never().expect("all bodies are there").unwrap();
            format!("{parts:?}\n{}\n{size:?}\n{body:?}", parts.uri)
        }
    }
}

/// Returns the original's `Debug` as ours is, which hides session tokens.
fn without_tokens(mut debug: String, tokens: &[String]) -> String {
    const HIDDEN: &str = "**********";
    for token in tokens {
        let encoded = rusoto_signature::signature::encode_uri_path(token).replace('/', "%2F");
        for (shown, hidden) in [
            (
                format!("\"x-amz-security-token\": {:?}", [token.as_bytes()]),
                format!("\"x-amz-security-token\": {HIDDEN:?}"),
            ),
            (
                format!("\"X-Amz-Security-Token\": Some({token:?})"),
                format!("\"X-Amz-Security-Token\": {HIDDEN:?}"),
            ),
            (format!("X-Amz-Security-Token={encoded}&"), format!("X-Amz-Security-Token={HIDDEN}&")),
            (format!("X-Amz-Security-Token={encoded}\""), format!("X-Amz-Security-Token={HIDDEN}\"")),
        ] {
            debug = debug.replace(&shown, &hidden);
        }
    }
    debug
}

/// Runs a plan with both, in the same second: both take the time themselves.
fn in_one_second(plan: &Plan) -> (Seen, Seen) {
    loop {
        let second = Utc::now().timestamp();
        let both = (of_the_original(plan), of_ours(plan));
        if Utc::now().timestamp() == second {
            return both;
        }
    }
}

#[test]
fn random_requests_are_signed_as_by_the_original() {
    let (first, requests) =
        (setting("RUSOTO_COMPAT_FIRST_SEED", 0), setting("RUSOTO_COMPAT_REQUESTS", 20_000));
    let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    let presigned: u64 = std::thread::scope(|scope| {
        let run =
            |thread| (first + thread..first + requests).step_by(threads as usize).map(compare).sum::<u64>();
        let runs: Vec<_> = (0..threads).map(|thread| scope.spawn(move || run(thread))).collect();
        runs.into_iter().map(|run| run.join().expect("a request differs: see above")).sum()
    });
    println!("{requests} requests are equal, {presigned} of them with a presigned URL");
    assert!(presigned >= requests / 2);
}

/// Compares the request of a seed. Returns 1 if it has a presigned URL.
fn compare(seed: u64) -> u64 {
    let plan = Plan::new(seed);
    let (theirs, ours) = in_one_second(&plan);
    for (theirs, ours) in theirs.iter().zip(&ours) {
        assert!(
            theirs == ours,
            "seed {seed}: {} differs\noriginal: {}\n    ours: {}\n{plan:#?}\nAgain: RUSOTO_COMPAT_FIRST_SEED={seed} \
             RUSOTO_COMPAT_REQUESTS=1",
            theirs.0,
            theirs.1,
            ours.1,
        );
    }
    assert_eq!(theirs.len(), ours.len());
    u64::from(plan.presigns())
}
