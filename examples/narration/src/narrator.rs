//! The output of an example: chapters, and lines in columns.

use std::cell::RefCell;

/// The width of quoted texts.
const QUOTE: usize = 104;

/// A column of the lines of [`Narrator::step`].
#[derive(Debug, Clone, Copy)]
pub struct Column {
    title: &'static str,
    width: usize,
    to_the_right: bool,
}

impl Column {
    /// Returns a column with its cells on the left.
    pub const fn text(title: &'static str, width: usize) -> Self {
        Self { title, width, to_the_right: false }
    }

    /// Returns a column with its cells on the right.
    pub const fn number(title: &'static str, width: usize) -> Self {
        Self { title, width, to_the_right: true }
    }

    fn cell(&self, content: &str) -> String {
        let width = self.width;
        if self.to_the_right { format!("{content:>width$}") } else { format!("{content:<width$}") }
    }
}

/// Prints the steps of an example while they happen.
///
/// # Example
/// ```
/// use narration::{Column, Narrator};
///
/// let mut narrator = Narrator::new([Column::text("step", 20), Column::number("STS calls", 9)]);
/// narrator.begin("An AWS on loopback.");
/// narrator.chapter("STS is asked once");
/// narrator.step(["a get", "1"]);
/// ```
#[derive(Debug)]
pub struct Narrator<const N: usize> {
    columns: [Column; N],
    chapter: u32,
    sessions: RefCell<Vec<String>>,
}

impl<const N: usize> Narrator<N> {
    /// Returns a narrator with these columns.
    pub const fn new(columns: [Column; N]) -> Self {
        Self { columns, chapter: 0, sessions: RefCell::new(Vec::new()) }
    }

    /// Prints the setting and the heads of the columns.
    pub fn begin(&self, setting: &str) {
        println!("{setting}\n");
        self.step(self.columns.map(|column| column.title));
    }

    /// Prints the title of the next chapter.
    pub fn chapter(&mut self, text: &str) {
        self.chapter += 1;
        println!("\n{}. {text}", self.chapter);
    }

    /// Prints a heading without a number.
    pub fn heading(&self, text: &str) {
        println!("\n{text}");
    }

    /// Prints a line with one cell for each column.
    pub fn step(&self, cells: [&str; N]) {
        let cells: Vec<String> =
            self.columns.iter().zip(cells).map(|(column, cell)| column.cell(cell)).collect();
        println!("   {}", cells.join(" ").trim_end());
    }

    /// Prints a text, wrapped between its words. Rusoto's errors may contain a whole response, which is left out.
    pub fn quote(&self, text: &str) {
        wrapped(&without_response(text), QUOTE).iter().for_each(|line| println!("   {line}"));
    }

    /// Returns the name of the session with this access key id: `session A` for the first one, then `session B`, and so
    /// on. Access key ids are new in each run and hard to compare.
    pub fn session(&self, access_key_id: &str) -> String {
        if access_key_id.starts_with("AKIA") {
            return "the user's keys".to_owned();
        }
        let mut sessions = self.sessions.borrow_mut();
        let position = sessions.iter().position(|known| known == access_key_id).unwrap_or_else(|| {
            sessions.push(access_key_id.to_owned());
            sessions.len() - 1
        });
        let letter = u8::try_from(position).ok().and_then(|position| b'A'.checked_add(position));
        match letter.filter(u8::is_ascii_uppercase) {
            Some(letter) => format!("session {}", char::from(letter)),
            None => format!("session {}", position + 1),
        }
    }

    /// Prints a text of several lines.
    pub fn block(&self, text: &str) {
        text.lines().for_each(|line| println!("   {line}"));
    }
}

/// Returns the text with `BufferedHttpResponse {…}` in place of each response in Rusoto's debug form.
fn without_response(text: &str) -> String {
    const BEGIN: &str = "BufferedHttpResponse {";
    let Some((before, response)) = text.split_once(BEGIN) else { return text.to_owned() };
    let after = response.rsplit_once('}').map_or("", |(_, after)| after);
    format!("{before}{BEGIN}…}}{after}")
}

/// Returns the lines of a wrapped text. A word that is longer than `width` has a line of its own.
///
/// # Example
/// ```
/// assert_eq!(narration::wrapped("to be or not to be", 8), ["to be or", "not to", "be"]);
/// ```
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Narrator, without_response, wrapped};

    #[test]
    fn a_session_keeps_its_letter() {
        let narrator = Narrator::new([]);
        let names = ["ASIA1", "ASIA2", "ASIA1", "AKIA1"].map(|key| narrator.session(key));
        assert_eq!(names, ["session A", "session B", "session A", "the user's keys"]);
    }

    #[test]
    fn a_response_is_left_out_of_an_error() {
        let text = "it failed: Unknown(BufferedHttpResponse {status: 503, body: \"{}\", headers: {\"a\": \"b\"} }) at last";
        assert_eq!(without_response(text), "it failed: Unknown(BufferedHttpResponse {…}) at last");
        assert_eq!(without_response("it failed"), "it failed");
    }

    #[test]
    fn words_stay_whole_and_in_order() {
        let text = format!("{} {} and a few", "some words ".repeat(30), "w".repeat(50));
        let lines = wrapped(&text, 40);
        let words: Vec<&str> = lines.iter().flat_map(|line| line.split(' ')).collect();
        assert_eq!(words, text.split_whitespace().collect::<Vec<_>>());
        assert!(lines.iter().all(|line| line.len() <= 40 || !line.contains(' ')), "{lines:?}");
    }
}
