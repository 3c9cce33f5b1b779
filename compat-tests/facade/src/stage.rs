//! A ministack, and a server in front of it that records what is sent.

use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_types::sdk_config::SdkConfig;
use compat_tests::servers::{Server, ministack};
use rusoto_core::Region;
use rusoto_credential::StaticProvider;
use test_servers::Reply;

use crate::Recorder;

/// A ministack with nothing in it. It stops when this is dropped.
#[derive(Debug)]
pub struct Stage {
    server: Server,
    /// What the clients talk to.
    pub recorder: Recorder,
}

impl Stage {
    /// Starts both servers.
    pub async fn start(executable: &Path) -> Self {
        let server = ministack::start(executable).await.expect("ministack was asked for");
        let authority = server.authority().to_owned();
        let recorder = Recorder::start(move |request| {
            forward(&authority, request).unwrap_or_else(|error| Reply::status(502, error.to_string()))
        });
        Self { server, recorder }
    }

    /// Returns the region, for Rusoto.
    pub fn region(&self) -> Region {
        crate::region(&self.recorder.url())
    }

    /// Returns a key that the server knows.
    pub fn keys(&self) -> StaticProvider {
        let key = self.server.long_term.clone();
        StaticProvider::new_minimal(key.access_key_id, key.secret_access_key)
    }

    /// Returns the configuration, for the SDK.
    pub fn config(&self) -> SdkConfig {
        let key = &self.server.long_term;
        let key = Credentials::new(&key.access_key_id, &key.secret_access_key, None, None, "long-term key");
        let config = crate::config(&self.recorder.url()).into_builder();
        config.credentials_provider(SharedCredentialsProvider::new(key)).build()
    }

    /// Returns the addresses of both servers, which answers repeat.
    pub fn authorities(&self) -> [String; 2] {
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
