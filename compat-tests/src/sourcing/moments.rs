//! Moments in the files of a case: `{{in 1h}}`, `{{in 15s}}`, `{{2m ago}}`, as RFC 3339 to the second.

use chrono::{DateTime, Duration, SecondsFormat, Utc};

use super::Played;

/// Returns the text with its moments filled in.
pub fn fill_in(text: &str, now: DateTime<Utc>) -> Played<String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (moment, after) = after.split_once("}}").ok_or("`{{` without `}}`")?;
        filled.push_str(before);
        filled.push_str(&at(moment, now)?.to_rfc3339_opts(SecondsFormat::Secs, true));
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Reads `in 1h`, `2m ago`, or RFC 3339.
pub fn at(moment: &str, now: DateTime<Utc>) -> Played<DateTime<Utc>> {
    if let Some(ahead) = moment.strip_prefix("in ") {
        return Ok(now + duration(ahead)?);
    }
    if let Some(back) = moment.strip_suffix(" ago") {
        return Ok(now - duration(back)?);
    }
    moment.parse().map_err(|error| format!("`{moment}` is no moment: {error}"))
}

fn duration(text: &str) -> Played<Duration> {
    let wrong = || format!("`{text}` is no duration such as 15s, 2m or 1h");
    let (number, unit) = text.split_at(text.len().checked_sub(1).ok_or_else(wrong)?);
    let number: i32 = number.parse().map_err(|_| wrong())?;
    match unit {
        "s" => Ok(Duration::seconds(number.into())),
        "m" => Ok(Duration::minutes(number.into())),
        "h" => Ok(Duration::hours(number.into())),
        _ => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_filled_in_and_nothing_else_is() {
        let now = "2026-01-02T03:04:05Z".parse().unwrap();
        let filled = fill_in(r#"{"a": "{{in 1h}}", "b": "{{15s ago}}", "c": {"d": 1}}"#, now);
        let expected = r#"{"a": "2026-01-02T04:04:05Z", "b": "2026-01-02T03:03:50Z", "c": {"d": 1}}"#;
        assert_eq!(filled.as_deref(), Ok(expected));
        for wrong in ["{{in}}", "{{in 1d}}", "{{in h}}", "{{in 1h", "{{soon}}"] {
            assert!(fill_in(wrong, now).is_err(), "{wrong}");
        }
    }
}
