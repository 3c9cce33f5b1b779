//! Settings of the HTTP client.

use std::time::Duration;

/// Settings of an [`HttpClient`](super::HttpClient).
pub struct HttpConfig {
    pub(super) read_buf_size: Option<usize>,
    pub(crate) pool_idle_timeout: Option<Duration>,
}

impl HttpConfig {
    /// Returns settings that change nothing.
    pub fn new() -> HttpConfig {
        Self { read_buf_size: None, pool_idle_timeout: None }
    }

    /// Sets the size of the buffer into which responses are read, in bytes.
    ///
    /// It has an effect on [`from_connector_with_config`](super::HttpClient::from_connector_with_config) only: the
    /// SDK's HTTP client chooses the size of its buffers by itself.
    pub fn read_buf_size(&mut self, sz: usize) {
        self.read_buf_size = Some(sz);
    }

    /// Sets how long a connection without requests is kept. A service that closes it earlier, as S3 may, can cause the
    /// error `connection closed before message completed`.
    ///
    /// `None` leaves it to the HTTP client.
    pub fn pool_idle_timeout<D>(&mut self, timeout: D)
    where
        D: Into<Option<Duration>>,
    {
        self.pool_idle_timeout = timeout.into();
    }
}

impl Default for HttpConfig {
    fn default() -> HttpConfig {
        Self::new()
    }
}
