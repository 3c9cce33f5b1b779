//! The order of the sources in a profile, processes, and the parts that use aws-config.

use super::files::Home;
use super::server::{Server, ok, redirect_to};
use super::sleeps::{LIMIT, Sleeps};
use super::{Class, SECRET, keys, refusal, says};
use crate::chain::ProfileProvider;
use std::fs;
use std::path::Path;
use std::time::Duration;

const KEYS: &str = "aws_access_key_id = KEYS\naws_secret_access_key = s\n";

/// Returns a command that prints credentials with this key.
fn process(key: &str) -> String {
    let document =
        format!(r#"{{"Version":1,"AccessKeyId":"{key}","SecretAccessKey":"{SECRET}","SessionToken":"t"}}"#);
    format!("credential_process = echo '{document}'\n")
}

fn script(text: &str) -> Home {
    let home = Home::new("", "");
    let path = home.path("script");
    fs::write(&path, text).unwrap();
    fs::write(home.path("config"), format!("[default]\ncredential_process = sh '{}'\n", path.display()))
        .unwrap();
    home
}

async fn key_of(provider: ProfileProvider) -> String {
    keys(provider).await.access_key_id().to_owned()
}

#[tokio::test]
async fn what_rusoto_knew_goes_first_as_it_did_there() {
    let sso = "sso_start_url = x\nsso_region = x\nsso_account_id = x\nsso_role_name = x\n";
    let (process, keys_) = (process("PROCESS"), KEYS);
    let cases = [
        (
            "a process in the config file before keys",
            format!("[default]\n{keys_}"),
            format!("[default]\n{process}"),
            "PROCESS",
        ),
        (
            "keys in the credentials file before a process there",
            format!("[default]\n{keys_}{process}"),
            String::new(),
            "KEYS",
        ),
        ("keys before SSO", format!("[default]\n{keys_}"), format!("[default]\n{sso}"), "KEYS"),
        ("a process before SSO", String::new(), format!("[default]\n{sso}{process}"), "PROCESS"),
        (
            "keys before a role without a source",
            format!("[default]\n{keys_}role_arn = x\n"),
            String::new(),
            "KEYS",
        ),
        (
            "a section of the config file without its prefix",
            String::new(),
            format!("[default]\n{process}"),
            "PROCESS",
        ),
        ("a process in the credentials file", format!("[default]\n{process}"), String::new(), "PROCESS"),
        ("keys in the config file", String::new(), format!("[default]\n{keys_}"), "KEYS"),
    ];
    for (rule, credentials, config, expected) in cases {
        assert_eq!(key_of(Home::new(credentials, config).provider()).await, expected, "{rule}");
    }
}

#[tokio::test]
async fn the_process_of_another_profile_is_nobodys() {
    let home = Home::new(format!("[dev]\n{KEYS}"), format!("[default]\n{}", process("PROCESS")));
    assert_eq!(key_of(home.profile("dev")).await, "KEYS");
    assert_eq!(key_of(home.provider()).await, "PROCESS");
}

#[tokio::test]
async fn a_process_runs_although_the_credentials_file_cannot_be_read() {
    let home = Home::new("", format!("[default]\n{}", process("PROCESS")));
    std::os::unix::fs::symlink(home.path("credentials"), home.path("credentials")).unwrap();
    assert_eq!(key_of(home.provider()).await, "PROCESS");
}

#[tokio::test]
async fn a_process_is_split_as_a_shell_would_and_run_without_one() {
    let home = Home::new("", "");
    let output = home.path("a b.json");
    fs::write(
        &output,
        r#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s","Expiration":"2030-01-01T00:00:00Z"}"#,
    )
    .unwrap();
    let config = format!(
        "[default]\ncredential_process = cat \"{}\" # comment\naws_account_id = 42\n",
        output.display()
    );
    fs::write(home.path("config"), config).unwrap();
    let credentials = keys(home.provider()).await;
    assert!(credentials.expiry().is_some());
    assert_eq!(credentials.account_id().unwrap().as_str(), "42");

    let piped = Home::new("", "[default]\ncredential_process = echo {} | cat\n");
    says(&refusal(piped.provider()).await.1, &["is not JSON"]);
}

#[tokio::test]
async fn a_process_that_fails_is_named_with_what_it_said_on_stderr_and_not_on_stdout() {
    let printed = format!("echo '{{\"AccessKeyId\":\"{SECRET}\"'\n");
    let cases = [
        (
            format!("{printed}echo 'no\nsession' >&2; exit 3"),
            "exit status: 3, and said on stderr: no session",
        ),
        (format!("{printed}echo SessionToken={SECRET} >&2; exit 2"), "on stderr: SessionToken=***"),
        (format!("{printed}exit 1"), "exit status: 1, and said on stderr: nothing"),
        (format!("{printed}kill -9 $$"), "signal: 9"),
        (format!("{printed}yes complaint | head -c 3000000 >&2; exit 1"), "complaint complaint"),
        (printed.clone(), "printed what is not JSON"),
        (String::new(), "printed what is empty"),
        ("echo '[]'".to_owned(), "not an object"),
        (
            format!("echo '{{\"Version\":2,\"AccessKeyId\":\"{SECRET}\"}}'"),
            "has `Version` 2, and only 1 is known",
        ),
        (format!("echo '{{\"AccessKeyId\":\"{SECRET}\"}}'"), "has no `Version`"),
        (format!("yes {SECRET} | head -c 3000000"), "printed more than 64 KiB"),
        (format!("yes {SECRET}"), "printed more than 64 KiB"),
    ];
    for (text, problem) in cases {
        let (class, said) = refusal(script(&text).provider()).await;
        assert_eq!(class, Class::Failed, "{said}");
        says(&said, &["`credential_process` of profile `default`", "\"sh\"", problem]);
        assert!(said.len() < 1500, "{}", said.len());
    }
}

#[tokio::test]
async fn a_command_that_is_none_is_named() {
    for (command, class, problem) in [
        ("/nonexistent --secret x", Class::Failed, "\"/nonexistent\" cannot be started: No such file"),
        ("'open", Class::Misconfigured, "is no command: is a quote left open?"),
        ("# only a comment", Class::Misconfigured, "is no command"),
    ] {
        let home = Home::new("", format!("[default]\ncredential_process = {command}\n"));
        let (found, said) = refusal(home.provider()).await;
        assert_eq!(found, class);
        says(&said, &["`credential_process` of profile `default`", problem]);
        assert!(!said.contains("--secret"), "arguments may be secret: {said}");
    }
}

#[tokio::test]
async fn a_process_that_hangs_is_ended_with_the_timeout() {
    let home = script("echo $$ > \"$(dirname \"$0\")/pid\"\nexec sleep 1000");
    let sleeps = Sleeps::default();
    let mut provider = home.provider().with_context(home.context().with_sleep_impl(sleeps.clone()));
    provider.set_timeout(LIMIT);
    let pid = home.path("pid");
    let started = async {
        while fs::read_to_string(&pid).unwrap_or_default().is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        sleeps.end_limit();
    };
    let ((class, said), ()) = tokio::join!(refusal(provider), started);
    assert_eq!(class, Class::Failed);
    says(
        &said,
        &["`credential_process` of profile `default`, \"sh\", gave no answer within 77s", "set_timeout"],
    );
    let process = Path::new("/proc").join(fs::read_to_string(pid).unwrap().trim());
    // Tokio reaps a killed process some time later.
    for _ in 0..500 {
        if !process.exists() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    panic!("the process is still there");
}

const ASSUMED: &str = "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials>\
    <AccessKeyId>ASSUMED</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>\
    <Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>";

/// Returns an STS that gets the requests for every host.
fn with_sts(home: &Home, profile: &str) -> (ProfileProvider, Server) {
    let server = Server::start(|_| ok(ASSUMED));
    let context = home.context().with_http_client(redirect_to(&server)).with_sleep_impl(Sleeps::default());
    (home.profile(profile).with_context(context), server)
}

#[tokio::test]
async fn a_role_is_assumed_with_the_keys_of_its_source() {
    let role = "role_arn = arn:aws:iam::000000000000:role/local\n";
    let by_process = format!("[profile a]\n{role}source_profile = b\n[profile b]\n{}", process("PROCESS"));
    let cases = [
        (format!("[profile a]\n{role}source_profile = b\n[profile b]\n{KEYS}"), "KEYS"),
        (format!("[profile a]\n{role}source_profile = a\n{KEYS}"), "KEYS"),
        (format!("[profile a]\n{role}source_profile = my b\n[profile my b]\n{KEYS}"), "KEYS"),
        (format!("[profile a]\n{role}source_profile = \"b\"\n[b]\n{KEYS}junk\n"), "KEYS"),
        (by_process, "PROCESS"),
    ];
    for (config, signer) in cases {
        // The keys of the profile itself are not used. This is one of the intended differences.
        let home = Home::new("", config);
        let (provider, server) = with_sts(&home, "a");
        assert_eq!(key_of(provider).await, "ASSUMED");
        let [request] = &server.requests()[..] else { panic!() };
        says(request, &["x-was-for: https://sts.us-east-1.amazonaws.com/", &signer.to_lowercase()]);
    }
}

#[tokio::test]
async fn a_secret_that_goes_on_in_the_next_line_is_not_signed_with() {
    let config = format!("[default]\nrole_arn = x\nsource_profile = b\n[b]\n{KEYS}  more\n");
    let home = Home::new("", &config);
    let (provider, server) = with_sts(&home, "default");
    says(&refusal(provider).await.1, &["profile `b` has a secret access key with a line break"]);
    assert!(server.requests().is_empty());
    let (class, said) = refusal(home.profile("b")).await;
    assert_eq!(class, Class::Misconfigured);
    says(&said, &["profile `b` has a secret access key with a line break"]);
}

#[tokio::test]
async fn the_region_of_a_role_is_by_rusotos_order() {
    let config = format!("[default]\nregion = EU-west-1\nrole_arn = x\nsource_profile = b\n[b]\n{KEYS}");
    let home = Home::new("", config);
    let (provider, server) = with_sts(&home, "default");
    keys(provider).await;
    says(&server.requests()[0], &["sts.eu-west-1.amazonaws.com"]);
    let home = home.with("AWS_REGION", "eu-west-2");
    keys(with_sts(&home, "default").0).await;
    let home = home.with("AWS_DEFAULT_REGION", "eu-west-3");
    let (provider, server) = with_sts(&home, "default");
    keys(provider).await;
    says(&server.requests()[0], &["sts.eu-west-3.amazonaws.com"]);
}

#[tokio::test]
async fn what_does_not_fit_together_is_named_with_both_files() {
    let role = "role_arn = arn:aws:iam::000000000000:role/local\n";
    let cases = [
        (format!("[default]\n{role}source_profile = nobody\n"), Class::Misconfigured, "nobody"),
        (
            format!("[default]\n{role}source_profile = b\n[b]\n{role}source_profile = default\n"),
            Class::Misconfigured,
            "in a loop: `default`, `b`, `default`",
        ),
        (format!("[default]\n{role}credential_source = Nowhere\n"), Class::Misconfigured, "Nowhere"),
        (format!("[default]\n{role}"), Class::Misconfigured, "neither a `source_profile` nor"),
        (
            "[default]\nsso_session = x\nsso_account_id = 1\nsso_role_name = r\n".to_owned(),
            Class::Misconfigured,
            "`x`",
        ),
        (
            format!("[default]\n{role}source_profile = b\n[b]\ncredential_process = /nonexistent\n"),
            Class::Failed,
            "profile `b`: \"/nonexistent\" cannot be started",
        ),
    ];
    for (config, class, problem) in cases {
        let home = Home::new("", config);
        let (found, said) = refusal(with_sts(&home, "default").0).await;
        assert_eq!(found, class, "{said}");
        says(&said, &["profile `default`", home.path("config").to_str().unwrap(), problem]);
    }
}

#[tokio::test]
async fn a_sts_that_stalls_ends_with_the_timeout() {
    let config = format!("[default]\nrole_arn = x\nsource_profile = b\n[b]\n{KEYS}");
    let home = Home::new("", config);
    let sleeps = Sleeps::default();
    let ends = sleeps.clone();
    let server = Server::start(move |_| {
        ends.end_limit();
        super::server::Reply::stall("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n<Assume")
    });
    let context = home.context().with_http_client(redirect_to(&server)).with_sleep_impl(sleeps);
    let mut provider = home.provider().with_context(context);
    provider.set_timeout(LIMIT);
    let (class, said) = refusal(provider).await;
    assert_eq!(class, Class::Failed);
    says(&said, &["profile `default`", "gave no answer within 77s"]);
}

#[tokio::test]
async fn half_an_answer_of_sts_is_an_error_without_its_secret() {
    let config = format!("[default]\nrole_arn = x\nsource_profile = b\n[b]\n{KEYS}");
    let answer = ASSUMED.replace(">s<", &format!(">{SECRET}<"));
    let home = Home::new("", config);
    // In the middle of the key's name, the secret, the token, and the time.
    for end in ["SSUMED<", "SECRET</S", "t</SessionToken>", "-01-01T"] {
        let half = answer[..answer.find(end).unwrap()].to_owned();
        let server = Server::start(move |_| ok(half.clone()));
        let context =
            home.context().with_http_client(redirect_to(&server)).with_sleep_impl(Sleeps::default());
        let (class, said) = refusal(home.provider().with_context(context)).await;
        assert_eq!(class, Class::Failed);
        says(&said, &["profile `default`"]);
    }
}
