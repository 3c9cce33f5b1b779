//! The servers that the program talks to: the AWS behind TLS, and one whose clock is off.

use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use local_aws::LocalAws;
use narration::Outcome;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;
use test_servers::{Authority, HttpServer, Reply, TlsFront};

const HOUR: Duration = Duration::from_secs(3600);

/// The most that a signature may be off, as at AWS.
const TOLERANCE: Duration = Duration::from_secs(15 * 60);

pub(crate) struct Servers {
    folder: TempDir,
    name: TlsFront,
    address: TlsFront,
    ahead: TlsFront,
}

impl Servers {
    pub(crate) async fn start(aws: &LocalAws) -> Outcome<Self> {
        let aws: SocketAddr = aws.endpoint_url().trim_start_matches("http://").parse()?;
        let ahead = HttpServer::start(answer_an_hour_ahead).address();
        let authority = Authority::new()?;
        let folder = tempfile::tempdir()?;
        std::fs::write(folder.path().join("authority.pem"), authority.pem())?;
        let front = async |name, upstream| {
            TlsFront::start("127.0.0.1:0", authority.acceptor(&[name])?, move |_| upstream).await
        };
        Ok(Self {
            name: front("localhost", aws).await?,
            address: front("127.0.0.1", aws).await?,
            ahead: front("localhost", ahead).await?,
            folder,
        })
    }

    /// Returns the path of the authority's certificate.
    pub(crate) fn authority(&self) -> String {
        self.folder.path().join("authority.pem").display().to_string()
    }

    pub(crate) fn by_name(&self) -> String {
        format!("https://localhost:{}", self.name.address().port())
    }

    pub(crate) fn by_address(&self) -> String {
        format!("https://{}", self.address.address())
    }

    pub(crate) fn an_hour_ahead(&self) -> String {
        format!("https://localhost:{}", self.ahead.address().port())
    }
}

/// Answers as S3 does if its clock is an hour ahead. It looks at the time of the signature, and at nothing else.
fn answer_an_hour_ahead(request: &str) -> Reply {
    let now = SystemTimeSource::new().now() + HOUR;
    let date = DateTime::from(now).fmt(Format::HttpDate).unwrap_or_default();
    let headers = format!("date: {date}\r\n");
    match signed_at(&request.to_ascii_lowercase()).map(|time| off(time, now)) {
        Some(off) if off <= TOLERANCE => Reply::with_headers(200, &headers, "meow, meow!"),
        _ => {
            let error = "<Error><Code>RequestTimeTooSkewed</Code><Message>too large</Message></Error>";
            Reply::with_headers(403, &headers, error)
        }
    }
}

/// Returns the time in `x-amz-date: 20261125t224500z`.
fn signed_at(request: &str) -> Option<SystemTime> {
    let (_, rest) = request.split_once("\r\nx-amz-date: ")?;
    let part = |range: std::ops::Range<usize>| rest.get(range);
    let (day, time) = ([part(0..4)?, part(4..6)?, part(6..8)?], [part(9..11)?, part(11..13)?, part(13..15)?]);
    let text = format!("{}T{}Z", day.join("-"), time.join(":"));
    SystemTime::try_from(DateTime::from_str(&text, Format::DateTime).ok()?).ok()
}

fn off(one: SystemTime, other: SystemTime) -> Duration {
    one.duration_since(other).unwrap_or_else(|error| error.duration())
}
