//! The command line.

use clap::Parser;

/// Lets a Rusoto client and an AWS SDK client work with the role of a Kubernetes service account, whose token file
/// rotates. Everything happens on this machine.
#[derive(Debug, Parser)]
#[command(name = "web_identity")]
pub(crate) struct Arguments {
    /// Be the program in the pod; the example starts itself with this.
    #[arg(long, hide = true)]
    pub(crate) pod: bool,
}
