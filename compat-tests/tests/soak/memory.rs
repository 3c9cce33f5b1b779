//! The resident memory of this process, where the system says it.

use std::fmt;

/// What may come on top of the first third of a run. Allocators keep what they had, and the server is in this process.
const BOUND_KIB: u64 = 32 * 1024;

#[derive(Debug, Default)]
pub(crate) struct Memory(Vec<u64>);

impl Memory {
    pub(crate) fn sample(&mut self) {
        self.0.extend(resident_kib());
    }

    /// The peak of the first third and that of the last.
    fn ends(&self) -> Option<(u64, u64)> {
        let third = self.0.len() / 3;
        let peak = |samples: &[u64]| samples.iter().copied().max();
        Some((peak(&self.0[..third])?, peak(&self.0[self.0.len() - third..])?))
    }

    pub(crate) fn is_flat(&self) {
        if let Some((first, last)) = self.ends() {
            assert!(last <= first + BOUND_KIB, "memory grew: {self}");
        }
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ends() {
            Some((first, last)) => {
                write!(
                    f,
                    "{first} KiB in the first third, {last} KiB in the last (bound: {BOUND_KIB} KiB more)"
                )
            }
            None => f.write_str("not measured"),
        }
    }
}

fn resident_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
