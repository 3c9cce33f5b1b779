use std::time::Duration;

use ledger::{Ledger, Retry};
use rusoto_core::Region;

#[tokio::main]
async fn main() {
    let account = std::env::args().nth(1).expect("an account");
    let retry = Retry { attempts: 4, pause: Duration::from_millis(50) };
    let ledger = Ledger::new(Region::default(), "bookings", retry);
    match ledger.statement(&account).await {
        Ok(bookings) => bookings.iter().for_each(|booking| println!("{:?}", booking)),
        Err(err) => {
            eprintln!("{}", err);
            std::process::exit(1);
        }
    }
}
