//! The command line.

use clap::Parser;

/// Asks the default chain for credentials in one environment after the other, and prints which member answered and why
/// the others did not. Without arguments everything happens on this machine, with environments made for it.
#[derive(Debug, Parser)]
#[command(name = "default_chain")]
pub(crate) struct Arguments {
    /// Ask it in your own environment, which is left as it is: where do my credentials come from?
    #[arg(long)]
    pub(crate) here: bool,
}
