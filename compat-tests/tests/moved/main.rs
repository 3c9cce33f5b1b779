//! A program of 2021 before and after its move, which was made by the guide alone.
//!
//! `before.rs` is on Rusoto, `after.rs` on the AWS SDK. Both live through the same day of the archive. Each answer has to
//! be the same, and each request that reaches a server.

#[allow(unreachable_pub, reason = "it is written as the library of its program")]
mod after;
#[allow(unreachable_pub, reason = "it is written as the library of its program")]
mod before;
mod process;
#[allow(unreachable_pub, reason = "it is written as the library of its program")]
mod settings;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, UNIX_EPOCH};

use local_aws::{Endpoint, Fault, LocalAws};
use process::in_a_process_of_its_own;
use serde_json::Value;
use settings::Settings;
use table::Table;
use tempfile::TempDir;

/// The servers of one day, and what they saw.
struct Day {
    aws: LocalAws,
    files: TempDir,
    table: Table,
    settings: Settings,
}

impl Day {
    async fn begin(with_role: bool) -> Self {
        let files = tempfile::tempdir().unwrap();
        let aws = LocalAws::builder().root_dir(files.path()).bucket("photos").start().await.unwrap();
        process::write_keys(aws.root_keys());
        let table = Table::start();
        let settings = Settings {
            region: aws.region().to_owned(),
            endpoint: Some(aws.endpoint_url()),
            dynamodb_endpoint: Some(table.endpoint.clone()),
            role_arn: with_role.then(|| aws.role_arn().to_owned()),
            bucket: "photos".to_owned(),
            table: "titles".to_owned(),
            // No test waits in real time.
            retry_pause: Duration::ZERO,
        };
        Self { aws, files, table, settings }
    }

    /// The next `times` requests for `operation` get this status.
    fn fail(&self, operation: &str, status: u16, times: u32) {
        self.aws.faults().order_for(Endpoint::S3, operation, Fault::Status(status).times(times));
    }

    /// S3 knows whole seconds only; the files behind this one know more.
    fn round_times(&self) {
        let mut folders = vec![self.files.path().join("photos")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let at = UNIX_EPOCH + Duration::from_secs(1_635_934_530);
                    fs::File::options().append(true).open(path).unwrap().set_modified(at).unwrap();
                }
            }
        }
    }

    /// The calls of S3 since the last time this was asked. All of them are signed.
    fn calls(&self) -> BTreeMap<String, u64> {
        self.assert_signed();
        let mut calls = self.aws.all_calls();
        calls.remove("AssumeRole");
        self.aws.reset_calls();
        calls
    }

    /// Every request since the last time was signed, by the keys that the program was given.
    fn assert_signed(&self) {
        let root = &self.aws.root_keys().access_key_id;
        let by_right_keys = |signer: &String| (signer != root) == self.settings.role_arn.is_some();
        for (operation, calls) in self.aws.all_calls() {
            let signers = self.aws.signers(&operation);
            assert_eq!(signers.len() as u64, calls, "{operation} was sent unsigned");
            // The keys of the file ask for the role.
            assert!(
                operation == "AssumeRole" || signers.iter().all(by_right_keys),
                "{operation}: {signers:?}"
            );
        }
        for signer in self.table.signers.lock().unwrap().iter() {
            assert!(signer.as_ref().is_some_and(by_right_keys), "the table was asked by {signer:?}");
        }
    }

    fn asked_of_the_table(&self) -> Vec<(String, Value)> {
        self.table.requests.lock().unwrap().clone()
    }
}

fn calls<const N: usize>(expected: [(&str, u64); N]) -> BTreeMap<String, u64> {
    expected.map(|(operation, calls)| (operation.to_owned(), calls)).into()
}

fn content_type(answer: &str) -> &str {
    let name = "\r\ncontent-type: ";
    let begin = answer.to_ascii_lowercase().find(name).expect("a content type") + name.len();
    answer[begin..].split("\r\n").next().unwrap()
}

/// The answer to a link, for somebody without keys.
fn fetched(link: &str) -> String {
    let (host, path) = link.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut connection = TcpStream::connect(host).unwrap();
    write!(connection, "GET /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    answer
}

/// A day in the life of an archive, written once for both programs: their types have nothing in common but the names of
/// their methods.
macro_rules! lives_through_the_same_day {
    ($program:ident) => {
        mod $program {
            use super::*;

            async fn photos_come_and_go(day: &Day, archive: &crate::$program::Archive) {
                for key in ["2021/a.jpg", "2021/b.jpg", "2021/c.jpg"] {
                    archive.store(key, b"a photo".to_vec()).await.unwrap();
                }
                assert_eq!(archive.load("2021/a.jpg").await.unwrap().unwrap(), b"a photo");
                assert_eq!(archive.load("2021/z.jpg").await.unwrap(), None);
                assert_eq!(archive.size("2021/a.jpg").await.unwrap(), Some(7));
                assert_eq!(archive.size("2021/z.jpg").await.unwrap(), None);
                assert_eq!(
                    day.calls(),
                    calls([("GetObject", 2), ("HeadObject", 2), ("PutObject", 3)])
                );

                archive.copy("2021/a.jpg", "2022/a copy.jpg").await.unwrap();
                day.round_times();
                let photos = archive.list("202").await.unwrap();
                let keys: Vec<_> = photos.iter().map(|photo| photo.key.as_str()).collect();
                assert_eq!(keys, ["2021/a.jpg", "2021/b.jpg", "2021/c.jpg", "2022/a copy.jpg"]);
                for photo in &photos {
                    assert_eq!(photo.size, 7);
                    // The archive's pages show it as it is.
                    assert_eq!(photo.stored_at, "2021-11-03T10:15:30.000Z");
                }
                assert_eq!(day.calls(), calls([("CopyObject", 1), ("ListObjectsV2", 2)]));

                archive.remove("2021/a.jpg").await.unwrap();
                archive.remove("2021/a.jpg").await.unwrap();
                assert_eq!(archive.remove_all(&["2021/b.jpg", "2021/c.jpg"]).await.unwrap(), 2);
                assert_eq!(archive.list("202").await.unwrap().len(), 1);
                assert_eq!(
                    day.calls(),
                    calls([("DeleteObject", 2), ("DeleteObjects", 1), ("ListObjectsV2", 1)])
                );
            }

            async fn a_long_film_goes_in_parts(day: &Day, archive: &crate::$program::Archive) {
                let parts = vec![vec![b'a'; 5 << 20], vec![b'b'; 3]];
                archive.store_in_parts("film.mp4", parts.clone()).await.unwrap();
                assert_eq!(archive.size("film.mp4").await.unwrap(), Some((5 << 20) + 3));
                day.calls();
                let film = fetched(&archive.link("film.mp4", Duration::from_secs(60)).await.unwrap());
                assert_eq!(content_type(&film), "application/octet-stream");
                day.calls();

                day.fail("UploadPart", 503, 1);
                archive.store_in_parts("film 2.mp4", parts).await.unwrap_err();
                assert_eq!(archive.size("film 2.mp4").await.unwrap(), None);
                assert_eq!(
                    day.calls(),
                    calls([
                        ("AbortMultipartUpload", 1),
                        ("CreateMultipartUpload", 1),
                        ("HeadObject", 1),
                        ("UploadPart", 1),
                    ])
                );
            }

            async fn three_attempts_and_no_more(day: &Day, archive: &crate::$program::Archive) {
                day.fail("PutObject", 503, 2);
                archive.store("d.jpg", b"a photo".to_vec()).await.unwrap();
                assert_eq!(day.calls(), calls([("PutObject", 3)]));
                day.fail("GetObject", 500, 3);
                archive.load("d.jpg").await.unwrap_err();
                assert_eq!(day.calls(), calls([("GetObject", 3)]));
                day.fail("HeadObject", 503, 1);
                assert_eq!(archive.size("d.jpg").await.unwrap(), Some(7));
                assert_eq!(day.calls(), calls([("HeadObject", 2)]));
                day.fail("ListObjectsV2", 503, 2);
                assert_eq!(archive.list("d.").await.unwrap().len(), 1);
                assert_eq!(day.calls(), calls([("ListObjectsV2", 3)]));
                // Calls without the wrapper are tried once, and so are those that the service refuses.
                day.fail("CopyObject", 503, 1);
                archive.copy("d.jpg", "e.jpg").await.unwrap_err();
                day.fail("PutObject", 400, 1);
                archive.store("f.jpg", b"a photo".to_vec()).await.unwrap_err();
                assert_eq!(day.calls(), calls([("CopyObject", 1), ("PutObject", 1)]));
            }

            async fn links_work_for_everybody(archive: &crate::$program::Archive) {
                archive.store("g h+i.jpg", b"a photo".to_vec()).await.unwrap();
                for key in ["d.jpg", "g h+i.jpg"] {
                    let link = archive.link(key, Duration::from_secs(60)).await.unwrap();
                    assert!(link.contains("X-Amz-Expires=60"), "{link}");
                    let answer = fetched(&link);
                    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("a photo"), "{answer}");
                    assert_eq!(content_type(&answer), "image/jpeg");
                }
            }

            async fn titles_are_given_once(day: &Day, archive: &crate::$program::Archive) {
                assert_eq!(archive.title("d.jpg").await.unwrap(), None);
                assert!(archive.set_title("d.jpg", "Sea", 5).await.unwrap());
                assert!(!archive.set_title("d.jpg", "Mountains", 4).await.unwrap());
                assert_eq!(archive.title("d.jpg").await.unwrap(), Some(("Sea".to_owned(), 5)));
                let get = serde_json::json!({ "TableName": "titles", "Key": { "key": { "S": "d.jpg" } } });
                let put = |title: &str, stars: &str| {
                    serde_json::json!({
                        "TableName": "titles",
                        "ConditionExpression": "attribute_not_exists(title)",
                        "Item": { "key": { "S": "d.jpg" }, "title": { "S": title }, "stars": { "N": stars } },
                    })
                };
                let expected = [
                    ("GetItem".to_owned(), get.clone()),
                    ("PutItem".to_owned(), put("Sea", "5")),
                    ("PutItem".to_owned(), put("Mountains", "4")),
                    ("GetItem".to_owned(), get),
                ];
                assert_eq!(day.asked_of_the_table(), expected);
            }

            async fn whole_day(with_role: bool) {
                let day = Day::begin(with_role).await;
                let archive = crate::$program::Archive::connect(day.settings.clone()).unwrap();
                photos_come_and_go(&day, &archive).await;
                a_long_film_goes_in_parts(&day, &archive).await;
                three_attempts_and_no_more(&day, &archive).await;
                links_work_for_everybody(&archive).await;
                titles_are_given_once(&day, &archive).await;
                archive.load("d.jpg").await.unwrap();
                day.assert_signed();
            }

            /// The loop of three attempts is for calls, not for the keys behind them.
            async fn a_refused_role_is_asked_for_once() {
                let day = Day::begin(true).await;
                let archive = crate::$program::Archive::connect(day.settings.clone()).unwrap();
                day.aws.faults().order_for(Endpoint::Sts, "AssumeRole", Fault::Status(403).times(9));
                archive.store("a.jpg", b"a photo".to_vec()).await.unwrap_err();
                assert_eq!(day.aws.all_calls(), calls([("AssumeRole", 1)]));
            }

            #[tokio::test]
            async fn with_keys_from_the_default_chain() {
                if in_a_process_of_its_own(concat!("day::", stringify!($program), "::with_keys_from_the_default_chain")) {
                    whole_day(false).await;
                }
            }

            #[tokio::test]
            async fn with_a_role_that_is_refused() {
                if in_a_process_of_its_own(concat!("day::", stringify!($program), "::with_a_role_that_is_refused")) {
                    a_refused_role_is_asked_for_once().await;
                }
            }

            #[tokio::test]
            async fn with_a_role() {
                if in_a_process_of_its_own(concat!("day::", stringify!($program), "::with_a_role")) {
                    whole_day(true).await;
                }
            }
        }
    };
}

mod day {
    use super::*;

    lives_through_the_same_day!(before);
    lives_through_the_same_day!(after);
}
