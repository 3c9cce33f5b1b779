//! The commands of `docs/migrate/take-stock.md`, run over code in every form that they have to find.

#![cfg(unix)]

use std::process::Command;

use compat_tests::marked;

/// Each line that ends in `//~ word` has to be found by the command whose comment begins with that word; each that ends
/// in `//~ nothing` by none.
const PROGRAM: &str = r##"
use rusoto_core::credential::{AwsCredentials, ProvideAwsCredentials}; //~ nothing

fn clients(region: Region) {
    let a = S3Client::new(region.clone()); //~ Clients
    let b = rusoto_sqs::SqsClient::new_with(http(), provider(), region.clone()); //~ Clients
    let c = DynamoDbClient::new_with_client(client(), region.clone()); //~ Clients
    let d = <$T>::new_with(http(), provider(), region.clone()); //~ Clients
    let e = <$T>::new(region.clone()); //~ Clients
    let f = <StsClient>::new(region.clone()); //~ Clients
    let g = Self::new_with(http(), provider(), region.clone()); //~ Clients
    let h = T::new_with(http(), provider(), region.clone()); //~ Clients
    let i = Client::new_not_signing(http()); //~ Clients
    let l = regions().map(S3Client::new); //~ Clients
    let m = Client::new_with_encoding(provider(), http(), encoding()); //~ Clients
    let n = SqsClient::new_with //~ Clients
        (http(), provider(), region.clone());
    let j = Vec::<u8>::new(); //~ nothing
    let o = SharedCredentials::new_without(region.clone()); //~ nothing
    let k = String::new(); //~ nothing
}

impl ProvideAwsCredentials for Plain { //~ Where
}
impl rusoto_credential::ProvideAwsCredentials for Path { //~ Where
}
impl<P: ProvideAwsCredentials + Send + Sync> ProvideAwsCredentials for Logged<P> { //~ Where
}
impl<'a, const N: usize> rusoto_core::credential::ProvideAwsCredentials for Many<'a, N> { //~ Where
}
impl<P> ProvideAwsCredentials //~ Where
    for Broken<P>
where
    P: Send,
{
}
type Any = Box<dyn ProvideAwsCredentials + Send + Sync>; //~ Where
type Other = Arc<dyn rusoto_credential::ProvideAwsCredentials>; //~ Where
fn chain() -> ChainProvider { ChainProvider::new() } //~ Where
fn role() { StsAssumeRoleSessionCredentialsProvider::new() } //~ Where
fn web() { WebIdentityProvider::from_k8s_env() } //~ Where

fn regions(name: &str, port: &str) -> Result<Region, ParseRegionError> {
    let a = Region::Custom { name, endpoint }; //~ Regions
    let b = Region::default(); //~ Regions
    let c = <Region>::default(); //~ Regions
    let d: Region = Default::default(); //~ Regions
    let e = Region::from_str(name)?; //~ Regions
    let f = name.parse::<Region>()?; //~ Regions
    let k = names.iter().flat_map(|name| <Region as FromStr>::from_str(name)); //~ Regions
    let l = name.and_then(rusoto_core::Region::from_str); //~ Regions
    let m = std::env::var("WHERE")?
        .parse()?; //~ Regions
    let g = name.parse::<rusoto_core::Region>()?; //~ Regions
    let h: Region = name.parse()?; //~ Regions
    let i = Settings { place: name.parse::<_>()? }; //~ Regions
    let j: Option<Region> = None;
    let region = j.unwrap_or_default(); //~ Regions
    let request = GetObjectRequest { bucket, ..Default::default() }; //~ nothing
    name.parse() //~ Regions
}

fn errors(error: RusotoError<GetObjectError>) {
    match error {
        RusotoError::Service(GetObjectError::NoSuchKey(_)) => {} //~ Errors
        RusotoError::Unknown(response) => {} //~ Errors
        _ => {}
    }
}

fn again() { retry(backoff, || call()); } //~ Retry
"##;

/// The comment above a command, and the command.
fn commands() -> Vec<(String, String)> {
    let block = marked::page("docs/migrate/take-stock.md")
        .split_once("## Without the tool\n\n```sh\n")
        .unwrap()
        .1
        .split_once("```")
        .unwrap()
        .0;
    let mut commands = Vec::new();
    let mut comment = String::new();
    for line in block.lines() {
        match line.strip_prefix("# ") {
            Some(text) => comment.push_str(text),
            None if line.is_empty() => comment.clear(),
            None => commands.push((comment.clone(), line.to_owned())),
        }
    }
    commands
}

/// What a command prints in a folder that has this program and nothing else.
fn found_by(command: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("a folder")).unwrap();
    let without_marks = PROGRAM.lines().map(|line| line.split(" //~ ").next().unwrap_or(line));
    let text = without_marks.collect::<Vec<_>>().join("\n");
    std::fs::write(folder.path().join("a folder/program.rs"), text).unwrap();
    let output = Command::new("sh").args(["-c", command]).current_dir(folder.path()).output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_greps_find_every_form() {
    let commands: Vec<_> =
        commands().into_iter().filter(|(_, command)| command.starts_with("grep")).collect();
    assert_eq!(commands.len(), 5, "{commands:?}");
    for (comment, command) in commands {
        let word = comment.split([' ', ':']).next().unwrap();
        let found = found_by(&command);
        let marked = |mark: &str| {
            let marked =
                (1..).zip(PROGRAM.lines()).filter(|(_, line)| line.ends_with(&format!(" //~ {mark}")));
            marked.map(|(number, line)| (format!("program.rs:{number}:"), line)).collect::<Vec<_>>()
        };
        assert!(!marked(word).is_empty(), "nothing is to be found by {comment}");
        for (place, line) in marked(word) {
            assert!(found.contains(&place), "{comment}\n\nmisses\n{line}\n\nfinds\n{found}");
        }
        for (place, line) in marked("nothing") {
            assert!(!found.contains(&place), "{comment}\n\nfinds\n{line}");
        }
    }
}
