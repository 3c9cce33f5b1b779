//! The MFA device of the user. It has one code at a time, and each code can be used once.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::keys::ACCOUNT;

const CODES: u32 = 1_000_000;
// It has no common factor with CODES, so all codes are used before one occurs again.
const STEP: u32 = 387_421;

/// A device that shows the same code until it has been used.
#[derive(Debug)]
pub(crate) struct Device {
    serial: String,
    current: AtomicU32,
}

impl Device {
    pub(crate) fn new() -> Self {
        Self {
            serial: format!("arn:aws:iam::{ACCOUNT}:mfa/local"),
            current: AtomicU32::new(fastrand::u32(..CODES)),
        }
    }

    pub(crate) fn serial(&self) -> &str {
        &self.serial
    }

    pub(crate) fn code(&self) -> String {
        format!("{:06}", self.current.load(Ordering::SeqCst))
    }

    /// Returns whether this is the current code of this device, and if so, uses it up.
    pub(crate) fn accept(&self, serial: &str, code: &str) -> bool {
        let Ok(number) = code.parse::<u32>() else {
            return false;
        };
        let next = (number % CODES + STEP) % CODES;
        serial == self.serial
            && code.len() == 6
            && self.current.compare_exchange(number, next, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_good_once() {
        let device = Device::new();
        let code = device.code();
        assert_eq!(code.len(), 6);
        assert!(!device.accept("arn:aws:iam::000000000000:mfa/other", &code));
        assert!(device.accept(device.serial(), &code));
        assert!(!device.accept(device.serial(), &code));
        assert!(device.accept(device.serial(), &device.code()));
    }

    #[test]
    fn what_is_no_code_is_refused() {
        let device = Device::new();
        for code in ["", "abcdef", "-1", "+12345", "99999999999", "1000000"] {
            assert!(!device.accept(device.serial(), code), "{code}");
        }
    }
}
