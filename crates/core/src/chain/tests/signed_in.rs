//! The files that `aws sso login` and `aws login` leave in the home directory.

use super::files::Home;
use super::server::{Reply, Server, ok, redirect_to};
use super::sleeps::Sleeps;
use super::{Class, SECRET, keys, refusal, says};
use crate::chain::ProfileProvider;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// The SHA-1 of `s` and of `https://u`, and the SHA-256 of [`LOGIN`].
const SESSION: &str = "sso/cache/a0f1490a20d0211c997b44bc357e1972deab8ae3.json";
const START_URL: &str = "sso/cache/a6a4e888f2f8adaf8b6777eb45b88929e5e949c1.json";
const SIGNED_IN: &str = "0f214941b370b248a385bb813d4b53fdbec75dff3faad5305f6f6179472e7ce1.json";
const LOGIN: &str = "arn:aws:iam::000000000000:user/x";

const ROLE: &str = "sso_account_id = 000000000000\nsso_role_name = reader\n";
const SECTION: &str = "[sso-session s]\nsso_start_url = https://u\nsso_region = eu-west-1\n";

fn newer() -> Home {
    Home::new("", format!("[default]\nsso_session = s\n{ROLE}{SECTION}"))
}

fn older() -> Home {
    Home::new("", format!("[default]\nsso_start_url = https://u\nsso_region = eu-west-1\n{ROLE}"))
}

fn write(home: &Home, name: &str, content: &str) -> PathBuf {
    let path = home.path(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, content).unwrap();
    path
}

fn token(ends: &str) -> String {
    format!(r#"{{"accessToken":"{SECRET}","expiresAt":"{ends}","region":"eu-west-1","ours":[1]}}"#)
}

const ANSWER: &str = r#"{"roleCredentials":{"accessKeyId":"SSO","secretAccessKey":"s","sessionToken":"t","expiration":4102444800000}}"#;

fn ask(home: &Home, server: &Server) -> ProfileProvider {
    let context = home.context().with_http_client(redirect_to(server)).with_sleep_impl(Sleeps::default());
    home.provider().with_context(context)
}

#[tokio::test]
async fn a_token_whose_expiry_is_written_otherwise_than_by_the_newest_cli_is_taken() {
    for ends in [
        "2100-01-01T00:00:00Z",
        "2100-01-01T00:00:00UTC",
        "2100-01-01T00:00:00+0000",
        "2100-01-01T02:00:00+02:00",
    ] {
        for (home, name) in [(newer(), SESSION), (older(), START_URL)] {
            let server = Server::start(|_| ok(ANSWER));
            write(&home, name, &token(ends));
            let credentials = keys(ask(&home, &server)).await;
            assert_eq!(
                (credentials.access_key_id(), credentials.session_token()),
                ("SSO", Some("t")),
                "{ends}"
            );
            assert!(credentials.expiry().is_some());
            assert_eq!(credentials.account_id().map(|id| id.as_str()), Some("000000000000"));
            let [request] = &server.requests()[..] else { panic!("one request") };
            says(
                request,
                &["portal.sso.eu-west-1.amazonaws.com", &SECRET.to_lowercase(), "role_name=reader"],
            );
        }
    }
}

#[tokio::test]
async fn a_role_is_built_upon_an_sso_profile_with_such_a_token() {
    let config = format!(
        "[default]\nrole_arn = arn:aws:iam::000000000000:role/x\nsource_profile = b\n[profile b]\nsso_session = s\n{ROLE}{SECTION}"
    );
    let home = Home::new("", config);
    write(&home, SESSION, &token("2100-01-01T00:00:00UTC"));
    let server = Server::start(|head| match head.contains("federation/credentials") {
        true => ok(ANSWER),
        false => {
            Reply::status(403, "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>")
        }
    });
    says(&refusal(ask(&home, &server)).await.1, &["AccessDenied"]);
    let [_, assume] = &server.requests()[..] else { panic!("two requests") };
    says(assume, &["sts.", "credential=sso/"]);
}

#[tokio::test]
async fn an_expiry_that_nobody_reads_is_shown_with_its_file_and_nobody_is_sent_to_sign_in() {
    for (content, problem) in [
        (token("soon"), "has the `expiresAt` \"soon\", which is no date"),
        (token(""), "has the `expiresAt` \"\", which is no date"),
        (r#"{"expiresAt":"2100-01-01T00:00:00Z"}"#.to_owned(), "has no `accessToken`"),
        (token("2100-01-01T00:00:00Z").replace(SECRET, "a\\nb"), "a character that no HTTP header can have"),
        ("{".to_owned(), "is not JSON"),
    ] {
        let home = newer();
        let path = write(&home, SESSION, &content);
        let server = Server::start(|_| ok(ANSWER));
        let (class, said) = refusal(ask(&home, &server)).await;
        assert_eq!(class, Class::Failed, "{said}");
        says(&said, &["profile `default`", path.to_str().unwrap(), problem]);
        assert!(!said.contains("aws sso login"), "{said}");
        assert!(server.requests().is_empty());
    }
}

#[tokio::test]
async fn the_hint_at_a_session_that_is_over_stands_only_where_it_can_be() {
    let refused = |status, code: &str| {
        let body = format!(r#"{{"__type":"com.amazonaws.switchboard.portal#{code}","message":"no"}}"#);
        move |_: &str| Reply::status(status, body.clone())
    };
    let valid = token("2100-01-01T00:00:00Z");
    let hint = "(is the session of `aws sso login` over?)";
    for (file, server, is_over) in [
        (None, Server::start(|_| ok(ANSWER)), true),
        (Some(token("2000-01-01T00:00:00Z")), Server::start(|_| ok(ANSWER)), true),
        (Some(valid.clone()), Server::start(refused(401, "UnauthorizedException")), true),
        (Some(valid.clone()), Server::start(refused(403, "ForbiddenException")), false),
        (Some(valid.clone()), Server::start(refused(404, "ResourceNotFoundException")), false),
        (Some(valid.clone()), Server::start(refused(400, "InvalidRequestException")), false),
        (Some(valid), Server::start(|_| ok("{}")), false),
    ] {
        let home = newer();
        let path = home.path(SESSION);
        if let Some(file) = &file {
            write(&home, SESSION, file);
        }
        let (class, said) = refusal(ask(&home, &server)).await;
        assert_eq!((class, said.contains(hint)), (Class::Failed, is_over), "{said}");
        if file.is_none() {
            says(&said, &[path.to_str().unwrap(), "No such file"]);
        }
    }
}

#[tokio::test]
async fn a_role_of_sso_is_asked_in_its_own_region_whatever_region_is_set() {
    for name in ["minio_1", "a b", "cn-north-1"] {
        let server = Server::start(|_| ok(ANSWER));
        for in_code in [false, true] {
            let home = newer().with("AWS_REGION", if in_code { "" } else { name });
            write(&home, SESSION, &token("2100-01-01T00:00:00Z"));
            let mut context =
                home.context().with_http_client(redirect_to(&server)).with_sleep_impl(Sleeps::default());
            if in_code {
                context = context.with_region(aws_types::region::Region::new(name));
            }
            assert_eq!(keys(home.provider().with_context(context)).await.access_key_id(), "SSO", "{name}");
        }
        for request in server.requests() {
            says(&request, &["portal.sso.eu-west-1.amazonaws.com"]);
        }
    }
}

const RENEWABLE: &str = r#""refreshToken":"old","clientId":"c","clientSecret":"x","registrationExpiresAt":"2100-01-01T00:00:00UTC""#;

#[tokio::test]
async fn a_token_that_ends_is_renewed_and_its_file_keeps_what_is_not_ours() {
    let home = newer();
    let ended = token("2000-01-01T00:00:00UTC").replace("\"ours\"", &format!("{RENEWABLE},\"ours\""));
    let path = write(&home, SESSION, &ended);
    let server = Server::start(|head| match head.starts_with("POST /token") {
        true => {
            ok(r#"{"accessToken":"renewed","refreshToken":"newer","expiresIn":28800,"tokenType":"Bearer"}"#)
        }
        false => ok(ANSWER),
    });
    assert_eq!(keys(ask(&home, &server)).await.access_key_id(), "SSO");
    let [renewal, request] = &server.requests()[..] else { panic!("two requests") };
    says(renewal, &["oidc.eu-west-1.amazonaws.com"]);
    says(request, &["x-amz-sso_bearer_token: renewed"]);
    let saved: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!((&saved["accessToken"], &saved["refreshToken"]), (&"renewed".into(), &"newer".into()));
    assert_eq!((&saved["clientId"], &saved["ours"][0]), (&"c".into(), &1.into()));
    assert!(saved["expiresAt"].as_str().is_some_and(|ends| ends.ends_with('Z') && ends.starts_with("20")));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    assert_eq!(keys(ask(&home, &server)).await.access_key_id(), "SSO");
    assert_eq!(server.requests().len(), 3, "it is not renewed again");
}

#[tokio::test]
async fn a_renewal_that_fails_is_the_cause_of_the_error_or_none_at_all() {
    let refuse = |head: &str| match head.starts_with("POST /token") {
        true => Reply::status(400, r#"{"__type":"InvalidGrantException","error":"invalid_grant"}"#),
        false => ok(ANSWER),
    };
    let home = newer();
    let soon = crate::expiry::write(SystemTimeSource::new().now() + Duration::from_secs(120));
    let renewable = |ends: &str| token(ends).replace("\"ours\"", &format!("{RENEWABLE},\"ours\""));
    write(&home, SESSION, &renewable(&soon));
    assert_eq!(keys(ask(&home, &Server::start(refuse))).await.access_key_id(), "SSO", "it is still valid");
    write(&home, SESSION, &renewable("2000-01-01T00:00:00Z"));
    let (_, said) = refusal(ask(&home, &Server::start(refuse))).await;
    says(
        &said,
        &["has expired (is the session of `aws sso login` over?)", "could not be renewed", "InvalidGrant"],
    );
}

/// Returns a service that renews, while another process writes `theirs` into the file.
fn overtaken(path: &std::path::Path, theirs: String, status: u16) -> Server {
    let path = path.to_owned();
    Server::start(move |head| match head.starts_with("POST /token") {
        true => {
            fs::write(&path, &theirs).unwrap();
            let answer = r#"{"accessToken":"renewed","refreshToken":"newer","expiresIn":28800,"__type":"InvalidGrantException"}"#;
            if status == 200 { ok(answer) } else { Reply::status(status, answer) }
        }
        false => ok(ANSWER),
    })
}

fn renewable(ends: &str) -> String {
    token(ends).replace("\"ours\"", &format!("{RENEWABLE},\"ours\""))
}

#[tokio::test]
async fn a_renewal_that_is_refused_because_another_process_has_renewed_takes_what_that_one_has() {
    let home = newer();
    let path = write(&home, SESSION, &renewable("2000-01-01T00:00:00Z"));
    let theirs = token("2100-01-01T00:00:00Z").replace(SECRET, "theirs");
    let server = overtaken(&path, theirs, 400);
    assert_eq!(keys(ask(&home, &server)).await.access_key_id(), "SSO");
    says(server.requests().last().unwrap(), &["x-amz-sso_bearer_token: theirs"]);
}

#[tokio::test]
async fn what_another_process_has_renewed_meanwhile_is_not_written_over() {
    let home = newer();
    let path = write(&home, SESSION, &renewable("2000-01-01T00:00:00Z"));
    let theirs = renewable("2100-01-01T00:00:00Z").replace("\"old\"", "\"theirs\"");
    let server = overtaken(&path, theirs.clone(), 200);
    assert_eq!(keys(ask(&home, &server)).await.access_key_id(), "SSO");
    says(server.requests().last().unwrap(), &["x-amz-sso_bearer_token: renewed"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
}

/// The clock and the file are at the end of the platform's time.
#[tokio::test]
async fn a_clock_at_the_end_of_time_is_no_panic() {
    let mut end = std::time::SystemTime::UNIX_EPOCH;
    for power in (0..64).rev() {
        end = end.checked_add(Duration::from_secs(1 << power)).unwrap_or(end);
    }
    for (home, name) in [(newer(), SESSION), (older(), START_URL)] {
        write(&home, name, &renewable("2100-01-01T00:00:00Z"));
        let server = Server::start(|_| Reply::status(400, ""));
        let context = home
            .context()
            .with_http_client(redirect_to(&server))
            .with_sleep_impl(Sleeps::default())
            .with_time_source(aws_smithy_async::time::StaticTimeSource::new(end));
        says(&refusal(home.provider().with_context(context)).await.1, &["has expired"]);
    }
}

#[tokio::test]
async fn a_sign_in_of_aws_login_that_is_missing_or_unreadable_is_named_and_hinted_at_only_where_it_can_be_over()
 {
    let config = format!("[default]\nlogin_session = {LOGIN}\n");
    let keys = r#""accessKeyId":"A","secretAccessKey":"s""#;
    for (content, problem, is_over) in [
        (None, "nobody has signed in (is the session of `aws login` over?)", true),
        (Some("{".to_owned()), "is not JSON", false),
        (Some("{}".to_owned()), "has no `accessToken`", false),
        (Some(format!(r#"{{"accessToken":{{{keys}}}}}"#)), "has no `expiresAt`", false),
        (
            Some(format!(r#"{{"accessToken":{{{keys},"expiresAt":"soon"}}}}"#)),
            "has the `expiresAt` \"soon\"",
            false,
        ),
    ] {
        for elsewhere in [false, true] {
            let mut home = Home::new("", &config);
            let mut path = home.path("login/cache").join(SIGNED_IN);
            if elsewhere {
                path = home.folder.path().join(SIGNED_IN);
                home = home.with("AWS_LOGIN_CACHE_DIRECTORY", path.parent().unwrap());
            }
            if let Some(content) = &content {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, content).unwrap();
            }
            let (class, said) = refusal(ask(&home, &Server::start(|_| ok("")))).await;
            assert_eq!((class, said.contains("aws login")), (Class::Failed, is_over), "{said}");
            says(&said, &["profile `default`", path.to_str().unwrap(), problem]);
        }
    }
}

fn signed_in(token: &str) -> Home {
    let home = Home::new("", format!("[default]\nlogin_session = {LOGIN}\n"));
    write(&home, &format!("login/cache/{SIGNED_IN}"), &format!(r#"{{"accessToken":{{{token}}}}}"#));
    home
}

const LOGIN_KEYS: &str = r#""accessKeyId":"LOGIN","secretAccessKey":"s","sessionToken":"t","accountId":"000000000000","expiresAt":"2100-01-01T00:00:00Z""#;

/// Only a renewal needs them.
#[tokio::test]
async fn a_sign_in_that_is_good_for_long_asks_nobody_and_needs_no_endpoint_and_no_region() {
    for (name, value) in [
        ("AWS_ENDPOINT_URL", ""),
        ("AWS_ENDPOINT_URL_SIGNIN", " "),
        ("AWS_ENDPOINT_URL", "nonsense"),
        ("AWS_REGION", "a b"),
        ("AWS_LOGIN_CACHE_DIRECTORY", ""),
        ("AWS_LOGIN_CACHE_DIRECTORY", "~/.aws/login/cache"),
    ] {
        let home = signed_in(LOGIN_KEYS).with(name, value);
        let server = Server::start(|_| ok(""));
        let credentials = keys(ask(&home, &server)).await;
        assert_eq!(
            (credentials.access_key_id(), credentials.session_token()),
            ("LOGIN", Some("t")),
            "{name}"
        );
        assert_eq!(credentials.account_id().map(|id| id.as_str()), Some("000000000000"));
        assert!(credentials.expiry().is_some());
        assert!(server.requests().is_empty());
    }
}

/// The SDK's signer panicked here.
#[tokio::test]
async fn keys_of_a_sign_in_that_cannot_be_signed_with_are_an_error() {
    for (from, to, problem) in [
        ("\"LOGIN\"", "\"LO\\nGIN\"", "characters that no HTTP header can have"),
        ("\"t\"", "\"t\\u0000\"", "characters that no HTTP header can have"),
        ("\"LOGIN\"", "\"\"", "has no `accessKeyId`"),
        ("\"s\"", "null", "has no `secretAccessKey`"),
        ("\"t\"", "\"\"", "has no `sessionToken`"),
        ("\"s\"", "1", "a `secretAccessKey` that is not a text"),
    ] {
        let home = signed_in(&LOGIN_KEYS.replace(from, to));
        let (class, said) = refusal(ask(&home, &Server::start(|_| ok("")))).await;
        assert_eq!(class, Class::Failed, "{said}");
        says(&said, &["profile `default`", SIGNED_IN, problem]);
    }
}

#[tokio::test]
async fn a_renewal_of_a_sign_in_that_the_sdk_would_do_elsewhere_is_refused() {
    let ended = LOGIN_KEYS.replace("2100", "2000");
    for (name, value) in [
        ("AWS_ENDPOINT_URL", ""),
        ("AWS_ENDPOINT_URL_SIGNIN", ""),
        ("AWS_LOGIN_CACHE_DIRECTORY", ""),
        ("AWS_LOGIN_CACHE_DIRECTORY", "~/.aws/login/cache"),
    ] {
        let home = signed_in(&ended).with(name, value);
        let (class, said) = refusal(ask(&home, &Server::start(|_| ok("")))).await;
        assert_eq!(class, Class::Misconfigured, "{said}");
        says(&said, &["has to be renewed", name, "unset it"]);
    }
}
