#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::documents::process_output(data));
