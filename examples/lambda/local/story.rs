//! The steps of the example, and their checks.

use crate::environment::Environment;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use futures_util::future::try_join_all;
use lambda_example::Listing;
use lambda_runtime::Diagnostic;
use local_aws::LocalAws;
use narration::{Column, Narrator, Outcome, ensure};
use std::fmt;
use std::path::Path;
use std::time::Duration;

const BUCKET: &str = "in-the-other-account";
/// The number of invocations at the same time in one environment.
const AT_A_TIME: usize = 16;
const COLUMNS: [Column; 4] = [
    Column::text("step", 40),
    Column::number("requests of S3", 14),
    Column::number("AssumeRole", 10),
    Column::number("ms", 8),
];

/// The times of an environment, from the start of its process.
#[derive(Debug)]
pub(crate) struct Took {
    /// The time until it asked for its first invocation.
    init: Duration,
    /// The time of the first invocation, which assumes the role.
    first: Duration,
    /// The time of the second invocation.
    second: Duration,
}

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { init, first, second } = self;
        let cold = millis(*init + *first);
        let [init, first, second] = [init, first, second].map(|took| millis(*took));
        write!(f, "Cold start: {cold} ms, of which {init} ms are the init phase and {first} ms the first ")?;
        write!(f, "invocation with its AssumeRole. The second invocation took {second} ms.")
    }
}

/// Runs the function in environments on this machine.
pub(crate) async fn tell(function: &Path) -> Outcome<Took> {
    let aws = LocalAws::start().await?;
    aws.create_bucket(BUCKET)?;
    let mut story = Story { function, aws, narrator: Narrator::new(COLUMNS) };
    story.narrator.begin(&format!("A Lambda on this machine, and an AWS on {}.", story.aws.endpoint_url()));
    let took = story.one_at_a_time().await?;
    story.many_at_a_time().await?;
    story.a_role_that_may_not_be_assumed().await?;
    Ok(took)
}

struct Story<'a> {
    function: &'a Path,
    aws: LocalAws,
    narrator: Narrator<4>,
}

impl Story<'_> {
    async fn one_at_a_time(&mut self) -> Outcome<Took> {
        self.narrator.chapter("A cold start; each invocation lists the buckets through both clients");
        self.aws.reset_calls();
        let (environment, init) = timed(self.environment(self.aws.role_arn(), 1)).await?;
        self.narrate("init", init);
        ensure(self.aws.all_calls().is_empty(), "nothing is sent in the init phase")?;
        let mut invocations = Vec::new();
        for step in ["first invocation", "second invocation", "third invocation"] {
            let (listing, took) = timed(environment.list_buckets()).await?;
            self.narrate(step, took);
            let listing = answered(listing)?;
            ensure(listing.rusoto == [BUCKET] && listing.sdk == [BUCKET], "both clients see the bucket")?;
            invocations.push(took);
        }
        self.one_session_for(3)?;
        Ok(Took { init, first: invocations[0], second: invocations[1] })
    }

    async fn many_at_a_time(&mut self) -> Outcome<()> {
        self.narrator.chapter(&format!(
            "A new environment, on Lambda Managed Instances: {AT_A_TIME} invocations at a time, from the beginning"
        ));
        self.aws.reset_calls();
        let (environment, init) = timed(self.environment(self.aws.role_arn(), AT_A_TIME)).await?;
        self.narrate("init", init);
        let invocations = (0..AT_A_TIME).map(|_| environment.list_buckets());
        let (listings, took) = timed(try_join_all(invocations)).await?;
        self.narrate(&format!("{AT_A_TIME} first invocations at once"), took);
        for listing in listings {
            let listing = answered(listing)?;
            ensure(listing.rusoto == [BUCKET] && listing.sdk == [BUCKET], "both clients see the bucket")?;
        }
        self.one_session_for(AT_A_TIME)
    }

    async fn a_role_that_may_not_be_assumed(&mut self) -> Outcome<()> {
        self.narrator.chapter("A role that may not be assumed: each invocation fails with the reason");
        self.aws.reset_calls();
        let role = "arn:aws:iam::000000000000:role/of-somebody-else";
        let (environment, init) = timed(self.environment(role, 1)).await?;
        self.narrate("init", init);
        for step in ["first invocation: an error", "second invocation: an error"] {
            let (answer, took) = timed(environment.list_buckets()).await?;
            self.narrate(step, took);
            let Err(error) = answer else {
                return Err("the function answered without a session".into());
            };
            self.narrator.quote(&error.error_message);
            let says_why = error.error_message.contains("not authorized to perform: sts:AssumeRole");
            ensure(says_why, "the error says what is not allowed")?;
        }
        ensure(self.aws.calls("ListBuckets") == 0, "nothing is sent to S3 without a session")
    }

    async fn environment(&self, role: &str, at_a_time: usize) -> Outcome<Environment> {
        Environment::start(self.function, &self.aws, role, at_a_time).await
    }

    fn one_session_for(&self, invocations: usize) -> Outcome<()> {
        let mut signers = self.aws.signers("ListBuckets");
        ensure(signers.len() == 2 * invocations, "each invocation sent one request through each client")?;
        signers.dedup();
        ensure(signers.len() == 1, "all of them were signed with one session")?;
        ensure(self.aws.calls("AssumeRole") == 1, "the role was assumed once")
    }

    fn narrate(&self, step: &str, took: Duration) {
        let requests = self.aws.calls("ListBuckets").to_string();
        let assumed = self.aws.calls("AssumeRole").to_string();
        self.narrator.step([step, &requests, &assumed, &millis(took)]);
    }
}

fn millis(took: Duration) -> String {
    format!("{:.1}", took.as_secs_f64() * 1000.0)
}

fn answered(answer: Result<Listing, Diagnostic>) -> Outcome<Listing> {
    answer.map_err(|error| format!("{}: {}", error.error_type, error.error_message).into())
}

async fn timed<T>(work: impl Future<Output = Outcome<T>>) -> Outcome<(T, Duration)> {
    let clock = SystemTimeSource::new();
    let begun = clock.now();
    let done = work.await?;
    // If the clock was set back in between, nothing was measured.
    Ok((done, clock.now().duration_since(begun).unwrap_or_default()))
}
