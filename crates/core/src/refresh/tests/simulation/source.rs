//! A source with a random result for each load.

use super::budget;
use super::executor::Executor;
use super::reference::What;
use super::terms::{HOUR, MILLISECOND, MINUTE, SECOND};
use crate::refresh::Loaded;
use fastrand::Rng;
use std::error::Error;
use std::future::pending;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicU8, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The state of the source.
#[derive(Debug, Clone, Copy)]
#[repr(u8)]
pub(super) enum Mood {
    Well,
    ShortLived,
    Failing,
    Hanging,
    Mixed,
}

/// Returns the number of the load as its value or its error.
#[derive(Clone)]
pub(super) struct Source {
    executor: Arc<Executor>,
    mood: Arc<AtomicU8>,
    rng: Arc<Mutex<Rng>>,
}

enum Answer {
    Lives(Duration),
    ForEver,
    Stale(Duration),
    Error,
    Panic,
    Hang,
    /// Like `Hang`, and uses up Tokio's budget.
    UseUp,
}

impl Source {
    pub(super) fn new(executor: &Arc<Executor>, mood: &Arc<AtomicU8>, rng: Rng) -> Self {
        Self { executor: Arc::clone(executor), mood: Arc::clone(mood), rng: Arc::new(Mutex::new(rng)) }
    }

    pub(super) async fn ask(self) -> Result<Loaded<usize>, Box<dyn Error + Send + Sync>> {
        let Some(What::Load(id)) = Executor::polled() else {
            panic!("the source is asked outside of a load");
        };
        let (takes, answer) = self.draw();
        if !takes.is_zero() {
            self.executor.sleep(takes).await;
        }
        let time = self.executor.time();
        let expires_at = match answer {
            Answer::Lives(lives) => Some(time.clock + lives),
            Answer::ForEver => None,
            Answer::Stale(ago) => Some(time.clock - ago),
            Answer::Hang => pending().await,
            Answer::UseUp => budget::use_up().await,
            Answer::Error => {
                self.executor.reference().load_ended(id, Err(()), time);
                return Err(id.to_string().into());
            }
            Answer::Panic => {
                self.executor.reference().load_ended(id, Err(()), time);
                // `panic!` would call the panic hook, but nothing is wrong.
                resume_unwind(Box::new("a literal"));
            }
        };
        self.executor.reference().load_ended(id, Ok(expires_at), time);
        Ok(Loaded { value: id, expires_at })
    }

    fn draw(&self) -> (Duration, Answer) {
        let mut rng = self.rng.lock().unwrap();
        let takes = match rng.u8(..8) {
            0..3 => Duration::ZERO,
            3..6 => MILLISECOND * rng.u32(1..500),
            6 => SECOND * rng.u32(1..5),
            _ => SECOND * rng.u32(1..40),
        };
        let mood = self.mood.load(SeqCst);
        if mood == Mood::Well as u8 {
            return (takes.min(SECOND), Answer::Lives(HOUR));
        }
        let kind = match mood {
            mood if mood == Mood::ShortLived as u8 => rng.u8(4..10),
            mood if mood == Mood::Failing as u8 => rng.u8(10..14),
            mood if mood == Mood::Hanging as u8 => rng.u8(14..16),
            _ => rng.u8(..16),
        };
        let answer = match kind {
            0..2 => Answer::Lives(HOUR * rng.u32(1..13)),
            2 => Answer::Lives(MINUTE * rng.u32(1..60)),
            3 => Answer::ForEver,
            4 | 5 => Answer::Lives(SECOND * rng.u32(1..100)),
            6 | 7 => Answer::Lives(MILLISECOND * rng.u32(1..500)),
            8 => Answer::Lives(Duration::ZERO),
            9 => Answer::Stale(MILLISECOND * rng.u32(1..60_000)),
            10..13 => Answer::Error,
            13 => Answer::Panic,
            14 => Answer::Hang,
            _ => Answer::UseUp,
        };
        (takes, answer)
    }
}
