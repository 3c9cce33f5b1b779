//! A probe of `compat_tests::sourcing`: asks one subject as its one argument says, and prints what it gave.
//!
//! It is a process of its own because providers read environment variables and a home directory.

mod rusoto_shaped;
mod sdk;

use std::any::Any;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use compat_tests::sourcing::probe::{Answer, Order, Report, Subject};
use tokio::time::{Instant, timeout};

type Asking<'a> = Pin<Box<dyn Future<Output = Answer> + Send + 'a>>;

/// One provider, of either SDK.
trait Source: Send + Sync {
    fn ask(&self) -> Asking<'_>;
}

fn main() -> ExitCode {
    let order = std::env::args().nth(1).unwrap_or_default();
    let order: Order = match serde_json::from_str(&order) {
        Ok(order) => order,
        Err(error) => {
            eprintln!("the first argument is no order: {error}");
            return ExitCode::FAILURE;
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let report = match runtime.map(|runtime| (runtime.block_on(carry_out(order)), runtime)) {
        Ok((report, runtime)) => {
            // A subject may block its thread for ever.
            runtime.shutdown_background();
            report
        }
        Err(error) => {
            eprintln!("no runtime: {error}");
            return ExitCode::FAILURE;
        }
    };
    match serde_json::to_string(&report) {
        Ok(text) => println!("{text}"),
        Err(error) => eprintln!("no report: {error}"),
    }
    ExitCode::SUCCESS
}

async fn carry_out(order: Order) -> Report {
    let options = order.options.clone();
    let bound = Duration::from_millis(order.bound_ms);
    let began = Instant::now();
    // Building counts: a provider may read files there, and panic.
    let source = match within(bound, build(order)).await {
        Ok(Ok(source)) => source,
        Ok(Err(text)) => return report(vec![Answer::Error(text)], began),
        Err(answer) => return report(vec![answer], began),
    };
    if let Some(limit) = options.gives_up_after_ms {
        // That it gets no answer is the point.
        let _ = timeout(Duration::from_millis(limit), source.ask()).await;
    }
    let mut answers = Vec::new();
    for call in 0..options.calls.max(1) {
        if call > 0 {
            tokio::time::sleep(Duration::from_millis(options.pause_ms)).await;
        }
        let callers: Vec<_> = (0..options.callers.max(1))
            .map(|_| {
                let source = Arc::clone(&source);
                tokio::spawn(within(bound, async move { source.ask().await }))
            })
            .collect();
        for caller in callers {
            answers.push(match caller.await {
                Ok(Ok(answer) | Err(answer)) => answer,
                Err(error) => panicked(error),
            });
        }
    }
    report(answers, began)
}

async fn build(order: Order) -> Result<Arc<dyn Source>, String> {
    match order.subject {
        Subject::Rusoto => rusoto_shaped::rusoto::source(&order),
        Subject::Sdk => sdk::source(&order).await,
        Subject::Legacy => rusoto_shaped::legacy::source(&order),
        Subject::Patched => rusoto_shaped::patched::source(&order),
    }
}

/// Runs in a task of its own, so that neither a panic nor a thread that is blocked takes the probe down.
async fn within<T: Send + 'static>(
    bound: Duration,
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T, Answer> {
    match timeout(bound, tokio::spawn(work)).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => Err(panicked(error)),
        Err(_) => Err(Answer::Unanswered),
    }
}

fn panicked(error: tokio::task::JoinError) -> Answer {
    let message = |panic: Box<dyn Any + Send>| match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => panic.downcast_ref::<&str>().map_or("no text", |text| *text).to_owned(),
    };
    Answer::Panics(error.try_into_panic().map_or_else(|error| error.to_string(), message))
}

fn report(answers: Vec<Answer>, began: Instant) -> Report {
    let elapsed_ms = began.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
    Report { answers, elapsed_ms }
}
