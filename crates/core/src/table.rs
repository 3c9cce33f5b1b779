//! A table of text in which each column is as wide as its widest cell.

use std::fmt;

/// A table for a `Display` implementation. It writes one line for each row, without a line break at the end.
#[derive(Debug)]
pub struct Table<const N: usize> {
    rows: Vec<[String; N]>,
}

impl<const N: usize> Table<N> {
    /// Returns a table with only its heading.
    pub fn new(heading: [&str; N]) -> Self {
        Self { rows: vec![heading.map(str::to_owned)] }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: [String; N]) {
        self.rows.push(cells);
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    }
}

impl<const N: usize> fmt::Display for Table<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (line, row) in self.rows.iter().enumerate() {
            if line > 0 {
                f.write_str("\n")?;
            }
            for (column, cell) in row.iter().enumerate() {
                if column + 1 == N {
                    f.write_str(cell)?;
                } else {
                    write!(f, "{cell:width$}  ", width = self.width(column))?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_lines_have_no_spaces_at_their_end() {
        let mut table = Table::new(["a", "größe"]);
        table.row(["längste".into(), "1".into()]);
        table.row(["x".into(), "22".into()]);
        assert_eq!(table.to_string(), "a        größe\nlängste  1\nx        22");
    }
}
