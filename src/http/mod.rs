//! Rusoto clients over the SDK's HTTP client.
