//! What the example prints: a line per request.

const REMARK: usize = 160;

/// Prints the story as it happens.
#[derive(Debug, Default)]
pub(crate) struct Narrator {
    chapter: u32,
}

impl Narrator {
    pub(crate) fn begin(&self, endpoint: &str) {
        println!(
            "An AWS on {endpoint}; connections are counted there, from the beginning of each chapter.\n"
        );
        line("request", "client", "over HTTP client", "connections");
    }

    pub(crate) fn chapter(&mut self, text: &str) {
        self.chapter += 1;
        println!("\n{}. {text}", self.chapter);
    }

    pub(crate) fn heading(&self, text: &str) {
        println!("\n{text}");
    }

    pub(crate) fn step(&self, request: &str, client: &str, over: &str, connections: u64) {
        line(request, client, over, &connections.to_string());
    }

    /// Prints the beginning of a text that may be long.
    pub(crate) fn remark(&self, text: &str) {
        let shown: String = text.chars().take(REMARK).collect();
        println!("   {shown}{}", if shown.len() < text.len() { " …" } else { "" });
    }

    pub(crate) fn block(&self, text: &str) {
        text.lines().for_each(|line| println!("   {line}"));
    }
}

fn line(request: &str, client: &str, over: &str, connections: &str) {
    println!("   {request:<14} {client:<11} {over:<17} {connections:>11}");
}
