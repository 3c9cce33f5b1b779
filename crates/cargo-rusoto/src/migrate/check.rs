//! Asks `cargo check` whether a workspace compiles, and reads what it says.

use std::ops::Range;
use std::path::{Path, PathBuf};

use cargo_metadata::Message;
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel, DiagnosticSpan};

use crate::Error;
use crate::workspace::cargo::Cargo;

/// How many characters of a message are shown.
const SHOWN: usize = 200;

/// How a workspace is checked.
#[derive(Debug)]
pub(super) struct Check {
    pub(super) root: PathBuf,
    pub(super) features: Vec<String>,
    pub(super) all_features: bool,
}

/// What the compiler said.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) errors: Vec<Fault>,
    pub(super) unused: Vec<Unused>,
}

/// An error of the compiler.
#[derive(Debug)]
pub(super) struct Fault {
    /// Its place and first line.
    pub(super) text: String,
    /// Whether it is a warning about an import, which the program takes for an error.
    pub(super) is_unused: bool,
    /// The files in which it is.
    pub(super) files: Vec<PathBuf>,
    /// Other files that it names.
    pub(super) named: Vec<PathBuf>,
    /// The first file of the crate.
    pub(super) root: PathBuf,
}

/// Imports without a use.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unused {
    pub(super) file: PathBuf,
    pub(super) text: String,
    /// The bytes of the names, or of the path if it is alone.
    pub(super) names: Vec<Range<usize>>,
}

/// Whether a workspace compiles.
#[derive(Debug)]
pub(super) enum Answer {
    Compiles(Said),
    Broken(Said),
    /// Cargo did not come to compile it: what it said.
    Cannot(String),
}

impl Check {
    /// Compiles all targets of the workspace, as Cargo is configured.
    pub(super) fn run(&self) -> Result<Answer, Error> {
        let mut arguments: Vec<String> =
            ["check", "--workspace", "--all-targets", "--keep-going", "--message-format=json"]
                .map(str::to_owned)
                .into();
        if self.all_features {
            arguments.push("--all-features".to_owned());
        }
        arguments.extend(self.features.iter().map(|names| format!("--features={names}")));
        let output = Cargo { offline: false }.output(&self.root, arguments)?;
        let said = self.read(&output.stdout);
        Ok(if output.status.success() {
            Answer::Compiles(said)
        } else if said.errors.is_empty() {
            Answer::Cannot(String::from_utf8_lossy(&output.stderr).trim_end().to_owned())
        } else {
            Answer::Broken(said)
        })
    }

    fn read(&self, stdout: &[u8]) -> Said {
        let mut said = Said::default();
        for message in Message::parse_stream(stdout) {
            let Ok(Message::CompilerMessage(message)) = message else { continue };
            let (root, message) = (message.target.src_path, message.message);
            let is_unused = message.code.as_ref().is_some_and(|code| code.code == "unused_imports");
            said.unused.extend(is_unused.then(|| self.unused(&message)).flatten());
            // An error without a place only counts the others.
            if matches!(message.level, DiagnosticLevel::Error | DiagnosticLevel::Ice)
                && !(message.spans.is_empty() && message.message.starts_with("aborting due to"))
            {
                said.errors.push(Fault { is_unused, ..self.fault(&message, root.as_std_path()) });
            }
        }
        said
    }

    fn fault(&self, message: &Diagnostic, root: &Path) -> Fault {
        let mut files = Vec::new();
        let mut named = Vec::new();
        let children = message.children.iter().flat_map(|child| &child.spans);
        for span in &message.spans {
            if span.is_primary { &mut files } else { &mut named }.push(self.file(span));
        }
        named.extend(children.map(|span| self.file(span)));
        Fault { text: line(message), is_unused: false, files, named, root: root.to_owned() }
    }

    fn unused(&self, message: &Diagnostic) -> Option<Unused> {
        let file = self.file(message.spans.first()?);
        let spans = message.spans.iter().filter(|span| span.is_primary && span.expansion.is_none());
        let range = |span: &DiagnosticSpan| {
            Some(usize::try_from(span.byte_start).ok()?..usize::try_from(span.byte_end).ok()?)
        };
        Some(Unused { file, text: message.message.clone(), names: spans.filter_map(range).collect() })
    }

    /// Returns the file of a place: of the call, if it is in a macro.
    fn file(&self, span: &DiagnosticSpan) -> PathBuf {
        let mut span = span;
        while let Some(expansion) = &span.expansion {
            span = &expansion.span;
        }
        let path = self.root.join(&span.file_name);
        path.canonicalize().unwrap_or(path)
    }
}

/// Returns the place of a message and its first line, bounded.
fn line(message: &Diagnostic) -> String {
    let place = message.spans.iter().find(|span| span.is_primary);
    let place = place.map(|span| format!("{}:{}:{} ", span.file_name, span.line_start, span.column_start));
    let code = message.code.as_ref().filter(|code| code.code.starts_with('E'));
    let code = code.map(|code| format!("[{}]", code.code)).unwrap_or_default();
    let text = message.message.lines().next().unwrap_or_default();
    let text = format!("{}error{code}: {text}", place.unwrap_or_default());
    let plain = text.chars().map(|one| if one.is_control() { ' ' } else { one });
    let mut shown: String = plain.clone().take(SHOWN).collect();
    if plain.count() > SHOWN {
        shown.push('…');
    }
    shown
}
