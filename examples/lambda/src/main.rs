//! The function as it is deployed. README.md explains how.

#[tokio::main]
async fn main() -> Result<(), lambda_runtime::Error> {
    lambda_example::run().await
}
