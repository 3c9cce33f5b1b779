//! The function as it is deployed, in environments on this machine.

#[path = "../local/environment.rs"]
mod environment;
#[path = "../local/runtime_api.rs"]
mod runtime_api;
#[path = "../local/story.rs"]
mod story;

use std::path::Path;

/// `cargo test -p lambda-example -- --nocapture` shows the figures.
#[tokio::test]
async fn the_role_is_assumed_once_per_environment_however_many_invocations_run() {
    let took = story::tell(Path::new(env!("CARGO_BIN_EXE_lambda-example"))).await.unwrap();
    println!("{took}");
}
