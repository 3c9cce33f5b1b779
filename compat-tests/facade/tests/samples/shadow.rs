//! Drawn answers in a shadow: two copies are equal, and one changed value is found with its path.

use facade_tests::Log;
use rusoto_compat_facade::{Rollout, Shadow};
use serde_json::Value;

/// Values that are drawn for each answer, so that only their presence is compared.
const OPAQUE: [&str; 4] = ["clienttoken", "nextmarker", "nextsharditerator", "nexttoken"];

/// Compares two copies of each drawn answer, and each with one in which one value is another.
macro_rules! shadows {
    ($service:ident, $client:ty) => {
        let mut found = 0;
        for operation in $service::OPERATIONS {
            for seed in 0..crate::SEEDS / 4 {
                let compare = async |old: &str, new: &str| {
                    let rollout = crate::shadow::rollout();
                    let [old, new] = [old, new].map(|it| {
                        let fake = facade_tests::Fake::of(
                            crate::status::status(stringify!($service), operation),
                            it,
                        );
                        <$client>::new_with(fake, facade_tests::keys(), rusoto_core::Region::UsEast1)
                    });
                    let routed = rusoto_compat_facade::Routed::new(old, new, &rollout);
                    let log = facade_tests::Log::listen();
                    $service::call(&routed, operation, &mut Any::new(seed)).await;
                    crate::shadow::came(&rollout, &log).await
                };
                if crate::NOT_DRAWN.contains(operation) {
                    continue;
                }
                let answer = $service::answer(operation, &mut Any::new(seed));
                let Some(same) = compare(&answer, &answer).await else { break };
                assert_eq!(same, "equal", "{operation}, seed {seed}, for {answer}");
                let Some((changed, path)) = crate::shadow::changed(&answer, seed as usize) else { continue };
                let came = compare(&answer, &changed).await.expect("a shadow");
                // A text that is base64 is none any more.
                if came != "(result)" {
                    assert_eq!(came, path, "{operation}, seed {seed}, for {changed}");
                    found += 1;
                }
            }
        }
        assert!(found >= 10, "{found}");
    };
}

pub(crate) use shadows;

pub(crate) fn rollout() -> Rollout {
    let rollout = Rollout::builder().shadow(Shadow::new()).build().unwrap();
    rollout.set("* = old\nshadow * = 100%").unwrap();
    rollout
}

/// Returns `equal` or the path of what differs, unless the operation has no shadow.
pub(crate) async fn came(rollout: &Rollout, log: &Log) -> Option<String> {
    // The clock stands still, so this lets the shadow end.
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    let usage = rollout.usage();
    let shadow = usage.rows().iter().find(|row| row.old.calls > 0)?.shadow?;
    let lines = log.lines();
    match (shadow.equal, shadow.different, &lines[..]) {
        (1, 0, []) => Some("equal".to_owned()),
        (0, 1, [line]) => {
            let path =
                line.split_once("do not answer the same: ")?.1.split_once(": ")?.1.split_once(": old ")?.0;
            Some(plain(path))
        }
        _ => panic!("{shadow}: {lines:?}"),
    }
}

/// Returns an answer in which one value is another, and where this is.
pub(crate) fn changed(answer: &str, at: usize) -> Option<(String, String)> {
    let mut json: Value = serde_json::from_str(answer).unwrap();
    let count = count(&json);
    let path = change(&mut json, &mut at.checked_rem(count)?)?;
    let path = plain(path.trim_start_matches('.'));
    let is_opaque = path.rsplit('.').next().is_some_and(|it| OPAQUE.contains(&it));
    Some((json.to_string(), if is_opaque { "equal".to_owned() } else { path }))
}

/// Some paths have the names of Rusoto's fields, and some those of the service.
fn plain(path: &str) -> String {
    path.replace('_', "").to_ascii_lowercase()
}

fn count(json: &Value) -> usize {
    match json {
        Value::Object(fields) => fields.values().map(count).sum(),
        Value::Array(values) => values.iter().map(count).sum(),
        Value::Null => 0,
        _ => 1,
    }
}

fn change(json: &mut Value, at: &mut usize) -> Option<String> {
    match json {
        Value::Object(fields) => fields.iter_mut().find_map(|(name, value)| {
            // `Any` draws keys of maps in small letters, and all fields begin with a capital.
            let is_key = name.chars().all(|c| c.is_ascii_lowercase());
            let step = if is_key { "*" } else { name };
            Some(format!(".{step}{}", change(value, at)?))
        }),
        Value::Array(values) => values.iter_mut().find_map(|value| Some(format!("[]{}", change(value, at)?))),
        Value::Null => None,
        value if *at == 0 => {
            *at = usize::MAX;
            *value = match &*value {
                Value::Bool(flag) => (!*flag).into(),
                Value::Number(number) => match number.as_i64() {
                    Some(number) => (number + 1).into(),
                    None => (number.as_f64()? + 1.0).into(),
                },
                other => format!("{}x", other.as_str()?).into(),
            };
            Some(String::new())
        }
        _ => {
            *at -= 1;
            None
        }
    }
}
