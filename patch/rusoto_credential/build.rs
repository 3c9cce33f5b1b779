//! Does nothing. Cargo demands it of a package with `links`.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}
