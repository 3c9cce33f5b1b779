//! The output: tables as in the guide, then the targets.

/// Collects the targets, which are printed at the end.
#[derive(Default)]
pub(crate) struct Report {
    targets: Vec<String>,
}

impl Report {
    pub(crate) fn line(&self, text: &str) {
        println!("{text}");
    }

    /// `value` must be `limit` or less.
    pub(crate) fn target(&mut self, what: &str, value: f64, limit: f64) {
        self.push(what, value, "≤", limit, value <= limit);
    }

    /// `value` must be `limit` or more.
    pub(crate) fn at_least(&mut self, what: &str, value: f64, limit: f64) {
        self.push(what, value, "≥", limit, value >= limit);
    }

    fn push(&mut self, what: &str, value: f64, sign: &str, limit: f64, met: bool) {
        let met = if met { "met" } else { "NOT MET" };
        self.targets.push(format!("| {what} | {sign} {limit} | {value:.2} | {met} |"));
    }

    pub(crate) fn print_targets(&self) {
        println!("\n| target | must be | is | |\n|---|---|---|---|");
        for target in &self.targets {
            println!("{target}");
        }
    }
}
