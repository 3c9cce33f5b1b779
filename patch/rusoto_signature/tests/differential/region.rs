//! Regions: names, texts, JSON, and the default.

use crate::plan::REGIONS;
use crate::text;
use fastrand::Rng;
use original::region as theirs;
use rusoto_signature::region as ours;
use serde_json::{from_str, to_string};
use std::collections::hash_map::DefaultHasher;
use std::error::Error;
use std::hash::{Hash, Hasher};
use std::process::Command;

/// All that a region, or the error in its place, shows.
macro_rules! shown {
    ($result:expr) => {
        match $result {
            Ok(region) => {
                let mut hasher = DefaultHasher::new();
                region.hash(&mut hasher);
                format!("{region:?} {} {} {:x}", region.name(), to_string(&region).unwrap(), hasher.finish())
            }
            Err(error) => format!("{error:?} {error}"),
        }
    };
}

fn is_read_alike(name: &str) {
    assert_eq!(shown!(name.parse::<ours::Region>()), shown!(name.parse::<theirs::Region>()), "{name:?}");
    let (our_error, their_error) = (ours::ParseRegionError::new(name), theirs::ParseRegionError::new(name));
    assert_eq!(format!("{our_error:?} {our_error}"), format!("{their_error:?} {their_error}"));
}

fn json_is_read_alike(json: &str) {
    assert_eq!(shown!(from_str::<ours::Region>(json)), shown!(from_str::<theirs::Region>(json)), "{json}");
}

#[test]
fn every_name_and_alias_is_read_and_shown_as_by_the_original() {
    for name in REGIONS {
        assert!(name.parse::<ours::Region>().is_ok(), "{name}");
        let alias = name.replace('-', "");
        for name in [*name, &alias, &name.to_uppercase(), &alias.to_uppercase(), &name.replacen('-', "", 1)] {
            is_read_alike(name);
            json_is_read_alike(&to_string(&(name, None::<&str>)).unwrap());
        }
        for garbage in [
            format!(" {name}"),
            format!("{name} "),
            format!("{name}a"),
            format!("-{alias}"),
            format!("{name}-"),
        ] {
            is_read_alike(&garbage);
        }
    }
}

#[test]
fn garbage_is_refused_as_by_the_original() {
    let rng = &mut Rng::with_seed(2);
    for name in [
        "",
        "-",
        "foo",
        "eu-central-2",
        "il-central-1",
        "İ",
        "\u{212a}",
        "us_east_1",
        "ẞ",
        "custom",
        "Custom",
    ] {
        is_read_alike(name);
    }
    for _ in 0..5_000 {
        let name = text::any(rng, 4);
        is_read_alike(&name);
        for json in [
            to_string(&name).unwrap(),
            to_string(&[&name]).unwrap(),
            to_string(&(&name, None::<&str>)).unwrap(),
            to_string(&(&name, &name)).unwrap(),
            to_string(&(&name, 7)).unwrap(),
            to_string(&(&name, &name, &name)).unwrap(),
        ] {
            json_is_read_alike(&json);
        }
    }
    for json in [
        "[]",
        "{}",
        "null",
        "7",
        "[null,null]",
        "[\"us-east-1\"]",
        "[7]",
        "[\"us-east-1\",null,null]",
        "[",
        "",
    ] {
        json_is_read_alike(json);
    }
}

#[test]
fn regions_are_equal_when_name_and_endpoint_are() {
    let custom =
        |endpoint: &str| ours::Region::Custom { name: "us-east-1".to_owned(), endpoint: endpoint.to_owned() };
    assert_eq!(custom("a").clone(), custom("a"));
    assert_ne!(custom("a"), custom("b"));
    assert_ne!(custom("a"), ours::Region::UsEast1);
}

/// Prints both defaults in the environment that it is run in.
#[test]
fn print_default() {
    println!("ours:{:?}\ntheirs:{:?}", ours::Region::default(), theirs::Region::default());
}

/// The environment of this process is not changed, so each case is a process.
#[test]
fn the_default_is_the_originals() -> Result<(), Box<dyn Error>> {
    let home = tempfile::tempdir()?;
    std::fs::create_dir(home.path().join(".aws"))?;
    let write = |name: &str, text: &[u8]| -> Result<String, Box<dyn Error>> {
        let path = home.path().join(name);
        std::fs::write(&path, text)?;
        Ok(path.to_str().ok_or("a path that is no text")?.to_owned())
    };
    let config = write("config", b"[default]\nregion = eu-west-3\n[profile other]\nregion = sa-east-1\n")?;
    let garbage = write("garbage", b"[default]\nregion = nowhere\n")?;
    let binary = write("binary", b"\xff\xfe[\0")?;
    let none = write("none", b"[default]\n")?;
    let missing = home.path().join("missing").to_str().ok_or("a path that is no text")?.to_owned();
    let (config, garbage) = (("AWS_CONFIG_FILE", config.as_str()), ("AWS_CONFIG_FILE", garbage.as_str()));

    for (variables, region) in [
        (vec![], "UsEast1"),
        (vec![("AWS_DEFAULT_REGION", "eu-west-1"), ("AWS_REGION", "eu-west-2")], "EuWest1"),
        (vec![("AWS_REGION", "EUWEST2")], "EuWest2"),
        (vec![("AWS_DEFAULT_REGION", "nowhere"), ("AWS_REGION", "eu-west-2"), config], "UsEast1"),
        (vec![("AWS_DEFAULT_REGION", ""), ("AWS_REGION", "eu-west-2")], "UsEast1"),
        (vec![config], "EuWest3"),
        (vec![config, ("AWS_PROFILE", "other")], "SaEast1"),
        (vec![config, ("AWS_REGION", "il-central-1")], "UsEast1"),
        (vec![garbage], "UsEast1"),
        (vec![("AWS_CONFIG_FILE", &binary)], "UsEast1"),
        (vec![("AWS_CONFIG_FILE", &none)], "UsEast1"),
        (vec![("AWS_CONFIG_FILE", &missing)], "UsEast1"),
    ] {
        let output = Command::new(std::env::current_exe()?)
            .args(["--exact", "region::print_default", "--nocapture"])
            .env_clear()
            .env("HOME", home.path())
            .envs(variables.iter().copied())
            .output()?;
        let output = String::from_utf8(output.stdout)?;
        for side in ["ours:", "theirs:"] {
            assert!(output.contains(&format!("{side}{region}\n")), "{variables:?}: {region}\n{output}");
        }
    }
    Ok(())
}
