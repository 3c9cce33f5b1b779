//! One input of bytes, cut into what a target needs. Text, so that a corpus can be read and written by hand.

const SEPARATOR: &[u8] = b"\n----\n";

/// The parts between lines of `----`; those that are not there are empty.
pub(crate) fn parts<const N: usize>(mut data: &[u8]) -> [&[u8]; N] {
    let mut parts = [&data[..0]; N];
    for (index, part) in parts.iter_mut().enumerate() {
        let end = data.windows(SEPARATOR.len()).position(|window| window == SEPARATOR);
        match end {
            Some(end) if index + 1 < N => {
                (*part, data) = (&data[..end], &data[end + SEPARATOR.len()..]);
            }
            _ => (*part, data) = (data, &[]),
        }
    }
    parts
}

/// The same as texts.
pub(crate) fn texts<const N: usize>(data: &[u8]) -> [String; N] {
    parts(data).map(|part| String::from_utf8_lossy(part).into_owned())
}

/// A first line with an HTTP status, and what follows it. Without such a line all is the body of a 200.
pub(crate) fn status_and_body(data: &[u8]) -> (u16, &[u8]) {
    let first_line = data.iter().position(|&byte| byte == b'\n').map(|end| data.split_at(end));
    let status = first_line.and_then(|(line, rest)| {
        let status = std::str::from_utf8(line).ok()?.trim().parse().ok()?;
        (200..600).contains(&status).then_some((status, &rest[1..]))
    });
    status.unwrap_or((200, data))
}
