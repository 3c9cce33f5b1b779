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
        wrapped(text, QUOTE).iter().for_each(|line| println!("   {line}"));
    }

    /// A text of several lines.
    pub fn block(&self, text: &str) {
        text.lines().for_each(|line| println!("   {line}"));
    }
}

/// A text in lines of at most this many characters, longer words on lines of their own.
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
    use super::wrapped;

    #[test]
    fn words_stay_whole_and_in_order() {
        let text = format!("{} {} and a few", "some words ".repeat(30), "w".repeat(50));
        let lines = wrapped(&text, 40);
        let words: Vec<&str> = lines.iter().flat_map(|line| line.split(' ')).collect();
        assert_eq!(words, text.split_whitespace().collect::<Vec<_>>());
        assert!(lines.iter().all(|line| line.len() <= 40 || !line.contains(' ')), "{lines:?}");
    }
}
