//! A server with sessions of two seconds, three sources on it, and the order in which everything fails.

use crate::Outcome;
use crate::client::{BUCKET, CONTENT, Client, KEY, dispatcher, region};
use crate::season::Season;
use crate::stand::Stand;
use local_aws::{Endpoint, Fault, LocalAws, StartError};
use rusoto_compat::chain::{ContainerProvider, InstanceMetadataProvider};
use rusoto_credential::StaticProvider;
use rusoto_s3::{PutObjectRequest, S3};
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};
use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::Instant;

const SESSION: Duration = Duration::from_secs(2);
const WORKERS_OF_A_STAND: usize = 2;
/// For a fault to be met, and for everything to work again.
const BOUND: Duration = Duration::from_secs(60);

/// Long enough to fail in more than one way within the time of one fault.
const LONG: Duration = Duration::from_secs(20);

const FAULTS: u32 = 9;

fn faults() -> [Fault; FAULTS as usize] {
    [
        Fault::Delay(Duration::from_millis(100)),
        Fault::HangBeforeResponse,
        Fault::HangInBody,
        Fault::Status(500),
        Fault::Status(403),
        Fault::MalformedBody,
        Fault::ConnectionReset,
        Fault::Throttle,
        Fault::Error { status: 400, code: "RegionDisabledException".into() },
    ]
}

pub(crate) struct Stage {
    aws: Arc<LocalAws>,
    stands: [Arc<Stand>; 3],
    season: Arc<Season>,
    stop: Arc<AtomicBool>,
}

impl Stage {
    pub(crate) async fn new(container_port: u16) -> Result<Self, StartError> {
        let aws = LocalAws::builder()
            .min_session(Duration::from_secs(1))
            .imds_session(SESSION)
            .ecs_session(SESSION)
            .imds_v2_only(true)
            .container_port(container_port)
            .start()
            .await?;
        let aws = Arc::new(aws);
        let mut imds = InstanceMetadataProvider::new();
        let address = aws.imds_addr();
        imds.set_ip_addr_with_port(&address.ip().to_string(), &address.port().to_string());
        let stands = [
            Stand::new(&aws, "STS", (Endpoint::Sts, "AssumeRole"), |shared| {
                shared.from_rusoto(assume_role(&aws))
            }),
            Stand::new(&aws, "container", (Endpoint::Ecs, "ecs:credentials"), |shared| {
                shared.from_sdk(ContainerProvider::new())
            }),
            Stand::new(&aws, "IMDS", (Endpoint::Imds, "imds:credentials"), |shared| shared.from_sdk(imds)),
        ];
        Ok(Self { aws, stands, season: Arc::default(), stop: Arc::default() })
    }

    pub(crate) fn container_token(&self) -> &str {
        self.aws.container_token()
    }

    pub(crate) async fn put_object(&self) -> Outcome {
        self.aws.create_bucket(BUCKET)?;
        let put = PutObjectRequest {
            bucket: BUCKET.to_owned(),
            key: KEY.to_owned(),
            body: Some(CONTENT.as_bytes().to_vec().into()),
            ..Default::default()
        };
        let s3 = rusoto_s3::S3Client::new_with(dispatcher(), root(&self.aws), region(&self.aws));
        s3.put_object(put).await?;
        Ok(())
    }

    /// Each asks through both worlds, one after the other, until it is stopped.
    pub(crate) fn workers(&self) -> Vec<JoinHandle<()>> {
        let stands = self.stands.iter().flat_map(|stand| std::iter::repeat_n(stand, WORKERS_OF_A_STAND));
        stands
            .map(|stand| {
                let (aws, stand) = (Arc::clone(&self.aws), Arc::clone(stand));
                let (season, stop) = (Arc::clone(&self.season), Arc::clone(&self.stop));
                tokio::spawn(async move {
                    let clients = [Client::rusoto(&aws, &stand), Client::sdk(&aws, &stand).await];
                    while !stop.load(Ordering::SeqCst) {
                        for client in &clients {
                            client.request(&season).await;
                        }
                    }
                })
            })
            .collect()
    }

    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    /// Turns on every fault, of the sources and of S3, with a rest after each. What takes longer, as no fault ends
    /// before it was met, makes the rests shorter.
    pub(crate) async fn every_fault(&self, time: Duration, mut after_each: impl FnMut()) {
        // An outage of the sources, a rest, one of S3, and another rest. With a minute, the first is longer than a
        // session.
        let shares = [3, 1, 1, 1];
        let share = time / (FAULTS * shares.iter().sum::<u32>());
        let mut until = Instant::now();
        for (number, fault) in faults().iter().enumerate() {
            // A load that fails at once is rare: most go on trying until their time is over. There is room for one.
            let both = [Step::First, Step::Last];
            let steps = if time < LONG { &both[number % 2..][..1] } else { &both[..] };
            for (part, shares) in shares.into_iter().enumerate() {
                let time = share * shares;
                match part {
                    0 => self.sources_fail(fault, steps, until, time).await,
                    2 => self.s3_fails(fault, until + time).await,
                    _ => tokio::time::sleep_until(until + time).await,
                }
                until += time;
                // The server's own notes would grow, and they are no part of what is measured.
                self.aws.reset_calls();
                self.aws.forget_sessions(BOUND);
                after_each();
            }
        }
    }

    async fn sources_fail(&self, fault: &Fault, steps: &[Step], began: Instant, time: Duration) {
        for (&step, ends) in steps.iter().zip(1..) {
            for stand in &self.stands {
                let faults = self.aws.faults();
                faults.clear(stand.endpoint);
                match step {
                    Step::First => faults.order(stand.endpoint, fault.clone()),
                    Step::Last => faults.order_for(stand.endpoint, stand.operation, fault.clone()),
                }
            }
            self.sources_meet(fault, step).await;
            tokio::time::sleep_until(began + time * ends / steps.len() as u32).await;
        }
        self.aws.faults().clear_all();
    }

    async fn s3_fails(&self, fault: &Fault, until: Instant) {
        self.season.begins();
        self.aws.faults().order(Endpoint::S3, fault.clone());
        self.is_met(fault, || self.season.was_met()).await;
        tokio::time::sleep_until(until).await;
        self.aws.faults().clear_all();
        self.season.ends();
    }

    /// Asks every source for another session, until each was asked.
    async fn sources_meet(&self, fault: &Fault, step: Step) {
        let before = self.stands.each_ref().map(|stand| self.calls(stand, step));
        let asked = || {
            let mut all = true;
            for (stand, before) in self.stands.iter().zip(before) {
                if self.calls(stand, step) == before {
                    stand.reject();
                    all = false;
                }
            }
            all
        };
        self.is_met(fault, asked).await;
    }

    fn calls(&self, stand: &Stand, step: Step) -> u64 {
        let first = ["imds:token", "imds:role"].map(|operation| self.aws.calls(operation));
        let last = self.aws.calls(stand.operation);
        if step == Step::First && stand.endpoint == Endpoint::Imds {
            first.iter().sum::<u64>() + last
        } else {
            last
        }
    }

    /// A fault that nobody meets proves nothing.
    async fn is_met(&self, fault: &Fault, is_met: impl FnMut() -> bool) {
        if until(is_met).await.is_err() {
            // They may say why.
            self.no_violation();
            panic!("nobody met {fault:?}{}", self.figures());
        }
    }

    /// Once the faults are over, so is what they did.
    pub(crate) async fn recovers(&self) {
        for stand in &self.stands {
            let before = stand.tally().answered();
            until(|| {
                let now = stand.tally().answered();
                now.iter().zip(before).all(|(now, before)| *now > before) && stand.has_worked()
            })
            .await
            .unwrap_or_else(|_| {
                self.no_violation();
                panic!("it does not work again after the faults: {stand}")
            });
        }
    }

    pub(crate) fn figures(&self) -> String {
        self.stands.iter().fold(String::new(), |mut text, stand| {
            let _ = write!(text, "\n{stand}");
            text
        })
    }

    pub(crate) fn no_violation(&self) {
        for stand in &self.stands {
            let violations = stand.tally().violations().to_vec();
            assert_eq!(violations, [""; 0], "{stand}");
        }
    }
}

/// Where a source fails. The instance metadata service is asked for three things; the others, for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// At whatever it is asked for.
    First,
    /// At the session itself only.
    Last,
}

async fn until(mut is_so: impl FnMut() -> bool) -> Result<(), tokio::time::error::Elapsed> {
    tokio::time::timeout(BOUND, async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await
}

fn root(aws: &LocalAws) -> StaticProvider {
    let keys = aws.root_keys();
    StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone())
}

fn assume_role(aws: &LocalAws) -> StsAssumeRoleSessionCredentialsProvider {
    StsAssumeRoleSessionCredentialsProvider::new(
        StsClient::new_with(dispatcher(), root(aws), region(aws)),
        aws.role_arn().to_owned(),
        "soak".to_owned(),
        None,
        chrono::Duration::from_std(SESSION).ok(),
        None,
        None,
    )
}
