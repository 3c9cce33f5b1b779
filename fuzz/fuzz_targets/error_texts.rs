#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::error_texts::error_texts(data));
