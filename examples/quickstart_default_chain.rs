//! Shows the origin of this machine's credentials, for both SDKs.
//!
//! ```text
//! cargo run --example quickstart_default_chain
//! AWS_PROFILE=backup cargo run --example quickstart_default_chain
//! ```

use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat::SharedCredentials;
use rusoto_core::credential::ProvideAwsCredentials;

#[tokio::main]
async fn main() {
    // The environment, profiles, web identity, containers and the instance, in Rusoto's order.
    let shared = SharedCredentials::default_chain();

    // The clients call the same methods. The first call loads the credentials, and the second gets the same ones.
    let for_rusoto = ProvideAwsCredentials::credentials(&shared).await;
    let for_sdk = shared.provide_credentials().await;

    match (for_rusoto, for_sdk) {
        (Ok(rusoto), Ok(sdk)) => {
            println!("Rusoto signs with  {}", rusoto.aws_access_key_id());
            println!("the SDK signs with {}", sdk.access_key_id());
            println!("{}", shared.status());
        }
        // The error names the reason of each member of the chain.
        (Err(error), _) => println!("There are no credentials here.\n{error}"),
        (_, Err(error)) => println!("There are no credentials here.\n{error}"),
    }
}
