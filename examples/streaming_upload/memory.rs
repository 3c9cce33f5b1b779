//! How much memory this process has had at most.

use std::fmt;

/// What it had at one moment; compared with the peak from then on.
///
/// Read from `/proc`, which Linux has. Elsewhere it is not known, and `Display` says so.
pub(crate) struct Memory {
    /// In bytes.
    then: Option<u64>,
}

impl Memory {
    pub(crate) fn now() -> Self {
        Self { then: field("VmRSS:") }
    }

    /// An earlier peak counts as growth as well: never too little.
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

/// `VmHWM:     12345 kB`
fn field(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}
