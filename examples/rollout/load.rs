//! The program that moves: it knows Rusoto's trait only.

use futures_util::TryStreamExt;
use narration::{Outcome, ensure};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;

pub(crate) const BUCKET: &str = "rollout";
const TASKS: u64 = 8;

/// How long a step may take. They take a second or two.
const PATIENCE: Duration = Duration::from_secs(60);
const BETWEEN_LOOKS: Duration = Duration::from_millis(10);

/// Tasks that upload and read, until they are stopped.
pub(crate) struct Load {
    tasks: JoinSet<()>,
    done: Arc<Done>,
}

#[derive(Default)]
struct Done {
    /// The number of the next object. Each is uploaded once, so that two reads of it are alike.
    next: AtomicU64,
    uploads: AtomicU64,
    reads: AtomicU64,
    failures: AtomicU64,
    wrong: AtomicU64,
    stop: AtomicBool,
}

/// What the tasks did.
pub(crate) struct Did {
    pub(crate) uploads: u64,
    pub(crate) reads: u64,
    pub(crate) failures: u64,
    pub(crate) wrong: u64,
}

impl Load {
    pub(crate) fn start<C: S3 + Clone + Send + Sync + 'static>(s3: C) -> Self {
        let done = Arc::<Done>::default();
        let mut tasks = JoinSet::new();
        for number in 0..TASKS {
            tasks.spawn(upload(s3.clone(), Arc::clone(&done)));
            tasks.spawn(read(s3.clone(), number, Arc::clone(&done)));
        }
        Self { tasks, done }
    }

    pub(crate) fn failures(&self) -> u64 {
        self.done.failures.load(Ordering::Relaxed)
    }

    /// Waits until that many more uploads and reads were made.
    pub(crate) async fn more(&self, count: u64) -> Outcome<()> {
        let made = || [&self.done.uploads, &self.done.reads].map(|made| made.load(Ordering::Relaxed));
        let [uploads, reads] = made();
        self.until("the load goes on", || {
            let [uploads_now, reads_now] = made();
            uploads_now >= uploads + count && reads_now >= reads + count
        })
        .await
    }

    /// Waits until something holds.
    pub(crate) async fn until(&self, statement: &str, holds: impl Fn() -> bool) -> Outcome<()> {
        let waiting = async {
            while !holds() {
                tokio::time::sleep(BETWEEN_LOOKS).await;
            }
        };
        ensure(tokio::time::timeout(PATIENCE, waiting).await.is_ok(), statement)
    }

    pub(crate) async fn stop(mut self) -> Outcome<Did> {
        self.done.stop.store(true, Ordering::Relaxed);
        while let Some(ended) = self.tasks.join_next().await {
            ended?;
        }
        let Done { uploads, reads, failures, wrong, .. } = &*self.done;
        let [uploads, reads, failures, wrong] =
            [uploads, reads, failures, wrong].map(|number| number.load(Ordering::Relaxed));
        Ok(Did { uploads, reads, failures, wrong })
    }
}

/// What is in the object with this number.
fn content(number: u64) -> String {
    format!("{number} ").repeat(1 + number as usize % 200)
}

async fn upload<C: S3>(s3: C, done: Arc<Done>) {
    while !done.stop.load(Ordering::Relaxed) {
        let number = done.next.fetch_add(1, Ordering::Relaxed);
        let request = PutObjectRequest {
            bucket: BUCKET.to_owned(),
            key: format!("objects/{number}"),
            body: Some(content(number).into_bytes().into()),
            ..Default::default()
        };
        if s3.put_object(request).await.is_err() {
            done.failures.fetch_add(1, Ordering::Relaxed);
        }
        done.uploads.fetch_add(1, Ordering::Relaxed);
    }
}

async fn read<C: S3>(s3: C, task: u64, done: Arc<Done>) {
    for turn in 0_u64.. {
        if done.stop.load(Ordering::Relaxed) {
            return;
        }
        let number = (turn * TASKS + task) % done.next.load(Ordering::Relaxed).max(1);
        let key = format!("objects/{number}");
        let request = GetObjectRequest { bucket: BUCKET.to_owned(), key, ..Default::default() };
        let read = match s3.get_object(request).await {
            Ok(object) => whole(object.body).await.map(Some),
            // The object is being uploaded, or its upload failed.
            Err(rusoto_core::RusotoError::Service(_)) => Ok(None),
            Err(error) => Err(error.into()),
        };
        match read {
            Ok(None) => tokio::task::yield_now().await,
            Ok(Some(read)) if read == content(number).as_bytes() => {}
            Ok(Some(_)) => drop(done.wrong.fetch_add(1, Ordering::Relaxed)),
            Err(_) => drop(done.failures.fetch_add(1, Ordering::Relaxed)),
        }
        done.reads.fetch_add(1, Ordering::Relaxed);
    }
}

async fn whole(body: Option<rusoto_core::ByteStream>) -> Outcome<Vec<u8>> {
    let body = body.ok_or("an object has a body")?;
    Ok(body
        .try_fold(Vec::new(), async |mut all, chunk| {
            all.extend_from_slice(&chunk);
            Ok(all)
        })
        .await?)
}
