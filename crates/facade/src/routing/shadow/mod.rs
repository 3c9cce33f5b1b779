//! Shadows: the other side of a call runs beside the one that serves it, and what both return is compared.
//!
//! - `run`: starts a shadow, waits for both sides, and asks them once more if they differ;
//! - `settings`: `Shadow`, what a program says about its shadows;
//! - `counts`: how shadows ended; `report`: says once what differs; `known`: why some differences are no surprise;
//! - `outcome`: what a side returned, and whether two sides returned the same;
//! - `compare`: where two trees differ; `canonical`: takes out what may differ;
//! - `tree`: an answer as a tree of its fields; `serializer` makes one;
//! - `answer`: how an answer is taken apart; `body`: the checksum of one that streams.

mod answer;
mod body;
mod canonical;
mod compare;
mod counts;
mod known;
mod outcome;
mod report;
mod run;
mod serializer;
mod settings;
#[cfg(test)]
mod tests;
mod tree;

pub use answer::{Fields, Parts};
pub(crate) use counts::ShadowCounts;
pub use counts::ShadowUse;
pub(crate) use run::{Call, Shadows};
pub use settings::Shadow;
pub use tree::Tree;
