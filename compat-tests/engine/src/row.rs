//! A row of the table of faults.

use std::fmt::Write;

use crate::{DROP_IN, ORIGINAL, Side};

/// A fault, and what each side does about it.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The fault, as the reader of the table knows it. It is the name of the test as well.
    pub fault: &'static str,
    /// Variables of the environment in which both sides run. `$HOME` stands for an empty folder, and `$PROXY` for a proxy
    /// that refuses everybody.
    pub env: &'static [(&'static str, &'static str)],
    /// What the original does.
    pub original: &'static str,
    /// What the drop-in does.
    pub drop_in: Does,
    /// Causes the fault and returns what was seen.
    pub run: fn(&dyn Side) -> String,
}

/// What the drop-in does.
#[derive(Clone, Copy, Debug)]
pub enum Does {
    /// What the original does.
    Same,
    /// Something else, on purpose.
    Otherwise {
        /// What it does.
        does: &'static str,
        /// The reason, for the reader of the table.
        why: &'static str,
    },
}

impl Does {
    fn text(self, original: &'static str) -> &'static str {
        match self {
            Self::Same => original,
            Self::Otherwise { does, .. } => does,
        }
    }
}

impl Row {
    /// Runs the row on both sides.
    ///
    /// # Errors
    /// The text of what a side does and should not do.
    pub fn check(&self) -> Result<(), String> {
        let mut wrong = String::new();
        let sides: [(&dyn Side, &str); 2] =
            [(ORIGINAL, self.original), (DROP_IN, self.drop_in.text(self.original))];
        for (side, expected) in sides {
            let seen = (self.run)(side);
            if seen != expected {
                let _ = write!(wrong, "\n{}\n  does:   {seen}\n  should: {expected}\n", side.name());
            }
        }
        match wrong.as_str() {
            "" => Ok(()),
            _ => Err(wrong),
        }
    }
}

/// Returns the rows as a table in Markdown.
pub fn markdown(rows: &[Row]) -> String {
    let mut text = String::from("| fault | original | drop-in | why |\n|---|---|---|---|\n");
    let cell = |text: &str| text.replace('|', "\\|");
    for Row { fault, env, original, drop_in, .. } in rows {
        let env: String = env.iter().map(|(name, value)| format!(", `{name}={value}`")).collect();
        let (does, why) = match drop_in {
            Does::Same => ("the same".to_owned(), ""),
            Does::Otherwise { does, why } => (cell(does), *why),
        };
        let _ = writeln!(text, "| {}{env} | {} | {does} | {} |", cell(fault), cell(original), cell(why));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(side: &dyn Side) -> String {
        side.name().to_owned()
    }

    const ROW: Row = Row {
        fault: "a|b",
        env: &[("A", "1")],
        original: "original",
        drop_in: Does::Otherwise { does: "drop-in", why: "better" },
        run: name,
    };

    #[test]
    fn each_side_has_its_expectation() {
        assert_eq!(ROW.check(), Ok(()));
        let wrong = Row { drop_in: Does::Same, ..ROW }.check().unwrap_err();
        assert_eq!(wrong, "\ndrop-in\n  does:   drop-in\n  should: original\n");
    }

    #[test]
    fn the_table_has_a_line_a_row() {
        let table = markdown(&[ROW, Row { drop_in: Does::Same, env: &[], ..ROW }]);
        let rows: Vec<_> = table.lines().skip(2).collect();
        assert_eq!(
            rows,
            ["| a\\|b, `A=1` | original | drop-in | better |", "| a\\|b | original | the same |  |"]
        );
    }
}
