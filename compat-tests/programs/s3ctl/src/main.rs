//! `s3ctl mb|ls|cat|put|rm|cp`: a few commands for buckets, one after the other, without a thread of its own.

mod args;
mod commands;

use std::process::exit;

use tokio::runtime::Builder;

fn main() {
    let args = match args::Args::parse(std::env::args().skip(1)) {
        Ok(args) => args,
        Err(usage) => {
            eprintln!("{}", usage);
            exit(64);
        }
    };
    let mut runtime = Builder::new_current_thread().enable_all().build().expect("no runtime");
    if let Err(err) = commands::run(&mut runtime, args) {
        eprintln!("s3ctl: {}", err);
        exit(1);
    }
}
