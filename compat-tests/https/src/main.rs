//! What does the chain do with an https URL? `.ci/run` asks with each choice of features:
//!
//! ```sh
//! cargo run -p https --features default-https-client
//! ```
//!
//! The program runs itself with the URL of a listener in its environment, and looks at what arrives there. Nobody trusts the
//! listener; that the client begins with TLS is enough.

use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat::chain::ContainerProvider;
use std::error::Error;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::process::Command;

const URL: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
/// The first byte of a handshake.
const HANDSHAKE: u8 = 22;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::var_os(URL).is_some() {
        return ask().await;
    }
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("https://{}/", listener.local_addr()?);
    let mut asking = Command::new(std::env::current_exe()?);
    let asking = asking.env_clear().env(URL, url).kill_on_drop(true).output();
    tokio::pin!(asking);
    let arrives = async { listener.accept().await?.0.read_u8().await };
    tokio::select! {
        first = arrives => println!("{}", if first? == HANDSHAKE { "begins with TLS" } else { "sends in the clear" }),
        ended = &mut asking => print!("{}", String::from_utf8_lossy(&ended?.stdout)),
    }
    Ok(())
}

async fn ask() -> Result<(), Box<dyn Error>> {
    let Err(error) = ContainerProvider::new().provide_credentials().await else {
        return Err("there were credentials".into());
    };
    let first: Option<&(dyn Error + 'static)> = Some(&error);
    let causes: Vec<_> =
        std::iter::successors(first, |&error| error.source()).map(ToString::to_string).collect();
    println!("{}", causes.join(": "));
    Ok(())
}
