//! What an example prints: chapters, and lines in columns.

/// Longer texts are cut: an answer of STS is quoted whole in its error.
const REMARK: usize = 160;
/// Where quotes are wrapped.
const QUOTE: usize = 104;

/// A column of the lines that [`Narrator::step`] prints.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    title: &'static str,
    width: usize,
    to_the_right: bool,
}

impl Column {
    /// Its cells stand on the left.
    pub const fn text(title: &'static str, width: usize) -> Self {
        Self { title, width, to_the_right: false }
    }

    /// Its cells stand on the right.
    pub const fn number(title: &'static str, width: usize) -> Self {
        Self { title, width, to_the_right: true }
    }

    fn cell(&self, content: &str) -> String {
        let width = self.width;
        if self.to_the_right { format!("{content:>width$}") } else { format!("{content:<width$}") }
    }
}

/// Prints the story as it happens.
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
}

impl<const N: usize> Narrator<N> {
    /// A narrator whose lines have these columns.
    pub const fn new(columns: [Column; N]) -> Self {
        Self { columns, chapter: 0 }
    }

    /// Says where the story plays, and heads the columns.
    pub fn begin(&self, setting: &str) {
        println!("{setting}\n");
        self.step(self.columns.map(|column| column.title));
    }

    /// Begins the next chapter.
    pub fn chapter(&mut self, text: &str) {
        self.chapter += 1;
        println!("\n{}. {text}", self.chapter);
    }

    /// A heading without a number.
    pub fn heading(&self, text: &str) {
        println!("\n{text}");
    }

    /// A line, one cell a column.
    pub fn step(&self, cells: [&str; N]) {
        let cells: Vec<String> =
            self.columns.iter().zip(cells).map(|(column, cell)| column.cell(cell)).collect();
        println!("   {}", cells.join(" ").trim_end());
    }

    /// The beginning of a text that may be long.
    pub fn remark(&self, text: &str) {
        let shown: String = text.chars().take(REMARK).collect();
        println!("   {shown}{}", if shown.len() < text.len() { " …" } else { "" });
    }

    /// A text of one line, wrapped between its words.
    pub fn quote(&self, text: &str) {
        self.block(&wrapped(text));
    }

    /// A text of several lines.
    pub fn block(&self, text: &str) {
        text.lines().for_each(|line| println!("   {line}"));
    }
}

fn wrapped(text: &str) -> String {
    let mut wrapped = String::new();
    let mut room = QUOTE;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if wrapped.is_empty() || length >= room {
            wrapped.push_str(if wrapped.is_empty() { "" } else { "\n" });
            room = QUOTE.saturating_sub(length);
        } else {
            wrapped.push(' ');
            room -= length + 1;
        }
        wrapped.push_str(word);
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::{QUOTE, wrapped};

    #[test]
    fn a_quote_keeps_its_words_and_no_line_is_longer_than_its_words_make_it() {
        let long = "w".repeat(QUOTE + 1);
        let text = format!("{} {long} {}", "some words ".repeat(30), "and a few".repeat(3));
        let quote = wrapped(&text);
        assert_eq!(quote.split_whitespace().collect::<Vec<_>>(), text.split_whitespace().collect::<Vec<_>>());
        assert!(quote.lines().all(|line| line == long || line.chars().count() <= QUOTE), "{quote}");
        assert!(quote.lines().count() == 6, "{quote}");
    }
}
