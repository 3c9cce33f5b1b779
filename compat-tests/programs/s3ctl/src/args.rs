use rusoto_core::Region;
use rusoto_credential::{ChainProvider, EnvironmentProvider, ProfileProvider, StaticProvider};
use rusoto_s3::S3Client;

const USAGE: &str =
    "s3ctl [--profile NAME | --key ID:SECRET | --env] [--region NAME] COMMAND BUCKET[/KEY] [FILE]";

/// Where to get the keys.
enum Keys {
    Chain,
    Environment,
    Profile(String),
    Static(String, String),
}

pub struct Args {
    keys: Keys,
    region: Option<String>,
    pub command: String,
    pub bucket: String,
    pub key: Option<String>,
    pub file: Option<String>,
}

impl Args {
    pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Args, String> {
        let (mut keys, mut region) = (Keys::Chain, None);
        let command = loop {
            let word = args.next().ok_or(USAGE)?;
            match word.as_str() {
                "--env" => keys = Keys::Environment,
                "--profile" => keys = Keys::Profile(args.next().ok_or(USAGE)?),
                "--region" => region = args.next(),
                "--key" => {
                    let pair = args.next().ok_or(USAGE)?;
                    let at = pair.find(':').ok_or("--key takes ID:SECRET")?;
                    keys = Keys::Static(pair[..at].to_string(), pair[at + 1..].to_string());
                }
                _ => break word,
            }
        };
        let place = args.next().ok_or(USAGE)?;
        let (bucket, key) = match place.find('/') {
            Some(at) => (place[..at].to_string(), Some(place[at + 1..].to_string())),
            None => (place, None),
        };
        Ok(Args { keys, region, command, bucket, key, file: args.next() })
    }

    fn region(&self) -> Result<Region, String> {
        if let Ok(endpoint) = std::env::var("S3_ENDPOINT") {
            let name = self.region.clone().unwrap_or_else(|| "us-east-1".to_string());
            return Ok(Region::Custom { name, endpoint });
        }
        match &self.region {
            Some(name) => name.parse::<Region>().map_err(|err| err.to_string()),
            None => Ok(Region::UsEast1),
        }
    }

    /// The client that all commands use.
    pub fn client(&self) -> Result<S3Client, String> {
        let region = self.region()?;
        let http = || rusoto_core::HttpClient::new().map_err(|err| err.to_string());
        Ok(match &self.keys {
            Keys::Chain => S3Client::new_with(http()?, ChainProvider::new(), region),
            Keys::Environment => S3Client::new_with(http()?, EnvironmentProvider::default(), region),
            Keys::Profile(name) => {
                let mut provider = ProfileProvider::new().map_err(|err| err.to_string())?;
                provider.set_profile(name);
                S3Client::new_with(http()?, provider, region)
            }
            Keys::Static(id, secret) => {
                let provider = StaticProvider::new(id.clone(), secret.clone(), None, None);
                S3Client::new_with(http()?, provider, region)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Args, String> {
        Args::parse(line.split(' ').map(str::to_string))
    }

    #[test]
    fn a_place_is_a_bucket_and_a_key() {
        let args = parse("--env --region eu-west-1 cat logs/a/b.txt").unwrap();
        assert_eq!((&*args.bucket, args.key.as_deref()), ("logs", Some("a/b.txt")));
        assert_eq!(args.region.as_deref(), Some("eu-west-1"));
        assert!(parse("ls").is_err());
        assert!(parse("--key nothing ls logs").is_err());
    }
}
