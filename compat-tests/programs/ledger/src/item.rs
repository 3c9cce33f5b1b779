//! Bookings as items of a table.

use dynamo::AttributeValue;
use std::collections::HashMap;

use crate::Booking;

pub type Item = HashMap<String, AttributeValue>;

#[macro_export]
macro_rules! attributes {
    ($($name:expr => $value:expr),* $(,)?) => {{
        let mut map = ::std::collections::HashMap::new();
        $( map.insert($name.to_string(), $value); )*
        map
    }};
}

pub fn text(value: &str) -> AttributeValue {
    AttributeValue { s: Some(value.to_string()), ..Default::default() }
}

pub fn number(value: impl ToString) -> AttributeValue {
    AttributeValue { n: Some(value.to_string()), ..AttributeValue::default() }
}

pub fn key(account: &str, sequence: u64) -> Item {
    attributes! { "account" => text(account), "sequence" => number(sequence) }
}

impl From<&Booking> for Item {
    fn from(booking: &Booking) -> Item {
        let mut item = key(&booking.account, booking.sequence);
        item.insert("cents".into(), number(booking.cents));
        if let Some(note) = &booking.note {
            item.insert("note".into(), text(note));
        }
        item
    }
}

/// Returns `None` if a field is missing or of another type.
pub fn booking(item: &Item) -> Option<Booking> {
    Some(Booking {
        account: item.get("account")?.s.clone()?,
        sequence: item.get("sequence")?.n.as_ref()?.parse().ok()?,
        cents: item.get("cents").and_then(|value| value.n.as_deref()).and_then(|n| n.parse().ok())?,
        note: item.get("note").and_then(|value| value.s.clone()),
    })
}
