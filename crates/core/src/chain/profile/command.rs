//! Splits the command line of a `credential_process` into words.

/// Splits a line by the rules of this platform, as the AWS CLI does. Returns `None` if quotation marks are not closed.
pub(super) fn words(line: &str) -> Option<Vec<String>> {
    if cfg!(windows) { by_windows(line) } else { shlex::split(line) }
}

/// Splits a line by the rules of Windows programs. A backslash is a plain character, except before a double quote:
/// there, two backslashes stand for one, and a quote after an odd one is a plain quote. Two quotes within quotes are
/// one quote. Rusoto split by the rules of a POSIX shell, which removes the backslashes of `C:\tools\helper.exe`.
fn by_windows(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    let mut backslashes = 0;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            backslashes += 1;
            continue;
        }
        let before_quote = letter == '"';
        let (kept, escaped) = match before_quote {
            true => (backslashes / 2, backslashes % 2 == 1),
            false => (backslashes, false),
        };
        push(&mut word, '\\', kept);
        backslashes = 0;
        match letter {
            '"' if escaped => push(&mut word, '"', 1),
            '"' if quoted && letters.next_if_eq(&'"').is_some() => push(&mut word, '"', 1),
            '"' => {
                quoted = !quoted;
                // Empty quotes are a word.
                push(&mut word, '"', 0);
            }
            letter if letter.is_whitespace() && !quoted => words.extend(word.take()),
            letter => push(&mut word, letter, 1),
        }
    }
    push(&mut word, '\\', backslashes);
    words.extend(word);
    (!quoted).then_some(words)
}

fn push(word: &mut Option<String>, letter: char, count: usize) {
    // Without a letter or a quote there is no word yet.
    if count > 0 || letter == '"' {
        word.get_or_insert_default().extend(std::iter::repeat_n(letter, count));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_command_on_windows_keeps_its_backslashes() {
        let cases: [(&str, &[&str]); 16] = [
            (r"C:\tools\helper.exe --profile dev", &[r"C:\tools\helper.exe", "--profile", "dev"]),
            (r#""C:\Program Files\helper.exe" x"#, &[r"C:\Program Files\helper.exe", "x"]),
            (r#"C:/"Program Files"/helper.exe"#, &["C:/Program Files/helper.exe"]),
            (r"\\server\share\x.exe", &[r"\\server\share\x.exe"]),
            (r#""C:\folder\\" next"#, &[r"C:\folder\", "next"]),
            (r#"say \"hi\""#, &["say", r#""hi""#]),
            (r#"a\\\"b"#, &[r#"a\"b"#]),
            (r#"a\\"b c" d"#, &[r"a\b c", "d"]),
            (r#""a""b""#, &[r#"a"b"#]),
            (r#"x "" y"#, &["x", "", "y"]),
            (r"it's 'one two'", &["it's", "'one", "two'"]),
            (r"a # b", &["a", "#", "b"]),
            (r"trailing\", &[r"trailing\"]),
            ("one\ntwo\tthree ", &["one", "two", "three"]),
            ("  ", &[]),
            ("", &[]),
        ];
        for (line, expected) in cases {
            let expected = expected.iter().map(|word| (*word).to_owned());
            assert_eq!(by_windows(line), Some(expected.collect()), "{line}");
        }
        for open in [r#""open"#, r#"a "b\""#] {
            assert_eq!(by_windows(open), None, "{open}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_command_elsewhere_is_split_as_a_shell_would() {
        assert_eq!(words("a 'b c'\n--d=\\ e # f"), shlex::split("a 'b c' '--d= e'"));
        assert_eq!(words("'open"), None);
    }

    proptest! {
        #[test]
        fn words_that_are_quoted_come_back(words in prop::collection::vec("[a-z\\\\\" #']{0,8}", 0..5)) {
            let line: Vec<String> = words.iter().map(|word| quoted(word)).collect();
            prop_assert_eq!(by_windows(&line.join(" ")), Some(words));
        }
    }

    /// Quotes an argument as a Windows program has to, so that another program reads it unchanged.
    fn quoted(word: &str) -> String {
        let mut text = String::from("\"");
        let mut backslashes = 0;
        for letter in word.chars() {
            match letter {
                '\\' => backslashes += 1,
                '"' => {
                    text.extend(std::iter::repeat_n('\\', backslashes + 1));
                    backslashes = 0;
                }
                _ => backslashes = 0,
            }
            text.push(letter);
        }
        text.extend(std::iter::repeat_n('\\', backslashes));
        text + "\""
    }
}
