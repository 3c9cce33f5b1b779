//! The peak memory of this process.

use std::fmt;

/// The memory at one moment, for a comparison with the later peak.
///
/// It is read from `/proc`, which only Linux has. On other systems it is unknown, and `Display` says so.
pub(crate) struct Memory {
    /// In bytes.
    then: Option<u64>,
}

impl Memory {
    pub(crate) fn now() -> Self {
        Self { then: field("VmRSS:") }
    }

    /// Returns the growth. An earlier peak counts as growth, so the result is never too small.
    pub(crate) fn grown(&self) -> Option<u64> {
        Some(field("VmHWM:")?.saturating_sub(self.then?))
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.grown() {
            Some(bytes) => write!(f, "+{:.1} MiB", bytes as f64 / crate::MIB as f64),
            None => f.write_str("not known on this system"),
        }
    }
}

/// Reads a line such as `VmHWM:     12345 kB`.
fn field(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}
