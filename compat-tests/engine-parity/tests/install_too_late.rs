//! `engine::install` after a client was made, in a process of its own.

use aws_config::SdkConfig;
use rusoto_compat::engine::{InstallError, install};
use rusoto_core::HttpClient;

#[test]
fn an_installation_that_a_client_would_not_see_is_an_error() {
    let http_client = aws_smithy_http_client::Builder::new().build_http();
    let config = SdkConfig::builder().http_client(http_client).build();
    let _client = HttpClient::new().unwrap();
    assert_eq!(install(&config), Err(InstallError::TooLate));
}
