//! Asks STS for the identity through each SDK.

mod answer;
mod checks;
mod remedies;
mod rusoto;
mod sdk;

pub(super) use answer::Answer;
pub(super) use checks::checks;

use super::credentials::Loaded;
use super::inputs::Inputs;
use futures_util::future::join;

/// The query of `GetCallerIdentity`, as both SDKs send it.
const QUERY: &str = "Action=GetCallerIdentity&Version=2011-06-15";

/// The answers of STS through each SDK.
pub(super) struct Asked {
    rusoto: Outcome,
    sdk: Outcome,
}

enum Outcome {
    NotAsked(&'static str),
    /// The reason with all its causes.
    NoAnswer(String),
    Answered(Answer),
}

pub(super) async fn ask(inputs: &Inputs, loaded: &Loaded) -> Asked {
    let (rusoto, sdk) = join(rusoto::ask(inputs, loaded), sdk::ask(inputs, loaded)).await;
    Asked { rusoto, sdk }
}

impl Asked {
    pub(super) fn answers(&self) -> impl Iterator<Item = &Answer> {
        [&self.rusoto, &self.sdk].into_iter().filter_map(Outcome::answer)
    }
}

impl Outcome {
    fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Answered(answer) => Some(answer),
            Self::NotAsked(_) | Self::NoAnswer(_) => None,
        }
    }
}
