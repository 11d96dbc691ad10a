//! Character references, as serialisation writes them.

/// Hands out `text` with its character references resolved: those that serialisation writes, `&apos;` and numeric ones.
pub(super) fn decode(text: &str, mut emit: impl FnMut(&str)) {
    const NAMED: [(&str, &str); 6] = [
        ("&amp;", "&"),
        ("&nbsp;", "\u{a0}"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
    ];
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, reference) = rest.split_at(at);
        emit(before);
        rest = if let Some((name, value)) = NAMED.iter().find(|(name, _)| reference.starts_with(name)) {
            emit(value);
            &reference[name.len()..]
        } else if let Some((c, length)) = numeric(reference) {
            emit(c.encode_utf8(&mut [0; 4]));
            &reference[length..]
        } else {
            emit("&");
            &reference[1..]
        };
    }
    emit(rest);
}

/// The character of a numeric reference at the beginning of `text`, and the reference's length.
fn numeric(text: &str) -> Option<(char, usize)> {
    const LONGEST: usize = 12;
    let digits = text.strip_prefix("&#")?;
    let (digits, radix, before) =
        digits.strip_prefix(['x', 'X']).map_or((digits, 10, 2), |digits| (digits, 16, 3));
    let length = digits.bytes().take(LONGEST).position(|b| b == b';')?;
    let number = u32::from_str_radix(&digits[..length], radix).ok()?;
    let c = char::from_u32(number).filter(|&c| c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER);
    Some((c, before + length + 1))
}
