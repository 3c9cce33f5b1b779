//! A process of its own for what reads the environment: tests share theirs, and must not change it.

use std::fs;
use std::process::Command;

use local_aws::Keys;

/// Where both programs look for keys.
const FILE: &str = "AWS_SHARED_CREDENTIALS_FILE";

/// Runs the test named `name` again in a process whose environment has nothing but a place for the credentials file.
/// Returns whether this is that process.
pub(crate) fn in_a_process_of_its_own(name: &str) -> bool {
    const CHILD: &str = "MOVED_PROGRAM_RUNS";
    if std::env::var_os(CHILD).is_some() {
        return true;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env_clear()
        .env(CHILD, "yes")
        .env(FILE, folder.path().join("credentials"))
        .env("AWS_CONFIG_FILE", folder.path().join("config"))
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "{name} was not run: {said}");
    false
}

/// Writes the credentials file of this process.
pub(crate) fn write_keys(keys: &Keys) {
    let file = std::env::var_os(FILE).expect("the process has a place for the credentials file");
    let text = format!(
        "[default]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
        keys.access_key_id, keys.secret_access_key
    );
    fs::write(file, text).unwrap();
}
