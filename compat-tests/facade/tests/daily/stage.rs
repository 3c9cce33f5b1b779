//! A ministack, and a server in front of it that records what is sent.

use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_types::sdk_config::SdkConfig;
use compat_tests::servers::{Server, ministack};
use facade_tests::Recorder;
use rusoto_core::Region;
use rusoto_credential::StaticProvider;
use test_servers::Reply;

pub(crate) struct Stage {
    server: Server,
    pub(crate) recorder: Recorder,
}

impl Stage {
    pub(crate) async fn start(executable: &Path) -> Self {
        let server = ministack::start(executable).await.expect("ministack was asked for");
        let authority = server.authority().to_owned();
        let recorder = Recorder::start(move |request| {
            forward(&authority, request).unwrap_or_else(|error| Reply::status(502, error.to_string()))
        });
        Self { server, recorder }
    }

    /// Returns the region, for Rusoto.
    pub(crate) fn region(&self) -> Region {
        facade_tests::region(&self.recorder.url())
    }

    /// Returns a key that the server knows.
    pub(crate) fn keys(&self) -> StaticProvider {
        let key = self.server.long_term.clone();
        StaticProvider::new_minimal(key.access_key_id, key.secret_access_key)
    }

    /// Returns the configuration, for the SDK.
    pub(crate) fn config(&self) -> SdkConfig {
        let key = &self.server.long_term;
        let key = Credentials::new(&key.access_key_id, &key.secret_access_key, None, None, "long-term key");
        let config = facade_tests::config(&self.recorder.url()).into_builder();
        config.credentials_provider(SharedCredentialsProvider::new(key)).build()
    }

    /// Returns the addresses of both servers, which answers repeat.
    pub(crate) fn authorities(&self) -> [String; 2] {
        [self.server.authority(), self.recorder.url().trim_start_matches("http://")].map(str::to_owned)
    }
}

/// Sends a request on, as it came. The signature is of the first server's address, which `Host` still has.
fn forward(authority: &str, request: &str) -> io::Result<Reply> {
    // One request a connection, so that the answer ends where the connection ends.
    let request = request.replacen("\r\n", "\r\nconnection: close\r\n", 1);
    let mut server = TcpStream::connect(authority)?;
    server.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    Ok(Reply::raw(answer))
}
