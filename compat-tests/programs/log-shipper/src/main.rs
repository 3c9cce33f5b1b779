use std::path::PathBuf;

use log_shipper::{client, Backoff, Shipper, Store};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let store = Store {
        client: client()?,
        bucket: std::env::var("LOG_BUCKET")?,
        host: std::env::var("HOSTNAME").unwrap_or_else(|_| "localhost".to_string()),
    };
    let shipper = Shipper::new(store, Backoff::default());
    shipper.check().await?;
    for path in std::env::args_os().skip(1).map(PathBuf::from) {
        let shipped = shipper.ship(&path).await?;
        println!("{} -> {} ({} parts)", path.display(), shipped.key, shipped.parts);
    }
    Ok(())
}
