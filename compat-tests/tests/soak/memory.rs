//! The resident memory of this process, where the system says it.

use std::fmt;

/// What may come on top of the first third of a run. The server is in this process, and allocators keep what they had:
/// 0.5 to 1.6 MiB were seen, on an idle machine and on a busy one, in five seconds and in a minute. In a minute it is
/// 200 to 400 bytes for each request of the other two thirds.
const BOUND_KIB: u64 = 4 * 1024;

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
        match self.ends() {
            Some((first, last)) => assert!(last <= first + BOUND_KIB, "memory grew: {self}"),
            None if cfg!(target_os = "linux") => panic!("memory was not measured"),
            None => {}
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_below_the_bound_is_flat() {
        Memory(vec![100, 90, 5000, 100 + BOUND_KIB, 0, 0]).is_flat();
    }

    #[test]
    #[should_panic(expected = "memory grew: 100 KiB in the first third, 4197 KiB in the last")]
    fn what_grows_beyond_it_is_not() {
        Memory(vec![100, 90, 0, 0, 0, 101 + BOUND_KIB]).is_flat();
    }

    #[test]
    #[cfg(target_os = "linux")]
    #[should_panic(expected = "memory was not measured")]
    fn nothing_measured_is_nothing_proved() {
        Memory::default().is_flat();
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn linux_says_it() {
        assert!(resident_kib().is_some_and(|kib| kib > 0));
    }
}
