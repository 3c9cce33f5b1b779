//! What the example prints: a line per step.

use std::time::Duration;

const REMARK: usize = 160;

/// Prints the story as it happens.
#[derive(Debug, Default)]
pub(crate) struct Narrator {
    chapter: u32,
}

impl Narrator {
    pub(crate) fn begin(&self, setting: &str) {
        println!("{setting}\n");
        line("step", "client", "signed by", "STS calls", "time");
    }

    pub(crate) fn chapter(&mut self, text: &str) {
        self.chapter += 1;
        println!("\n{}. {text}", self.chapter);
    }

    pub(crate) fn step(&self, step: &str, client: &str, signer: &str, sts_calls: u64, time: Duration) {
        let time = time.as_secs();
        let time = format!("{:02}:{:02}", time / 60, time % 60);
        line(step, client, signer, &sts_calls.to_string(), &time);
    }

    /// Prints the beginning of a text that may be long: an answer of STS is quoted whole in its error.
    pub(crate) fn remark(&self, text: &str) {
        let shown: String = text.chars().take(REMARK).collect();
        println!("   {shown}{}", if shown.len() < text.len() { " …" } else { "" });
    }
}

fn line(step: &str, client: &str, signer: &str, sts_calls: &str, time: &str) {
    println!("   {step:<30} {client:<11} {signer:<21} {sts_calls:>9}  {time:>6}");
}
