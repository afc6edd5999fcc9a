//! Text in a page: changes that can be pointed at, signs for what is not seen, escapes for markup.

use std::fmt::Write as _;

use crate::joining::{joins_back, joins_on};
use crate::names::{is_mark, sign};

/// A change between what stands `before` and `behind` it, in the colour of its kind, with what is
/// said of it.
pub(crate) fn marked(
    kind: &str,
    tip: &str,
    [from, to]: [&str; 2],
    [before, behind]: [&str; 2],
) -> String {
    // The letters that meet here, if they do.
    let letters = |text: &str| text.chars().filter(|c| !is_mark(*c)).collect::<Vec<char>>();
    let own = letters(from);
    let left = before.chars().rev().find(|c| !is_mark(*c));
    let right = behind.chars().find(|c| !is_mark(*c));
    let meets =
        |a: Option<char>, b: Option<char>| a.is_some_and(joins_on) && b.is_some_and(joins_back);
    let mut classes = format!("c {kind}");
    if meets(left, own.first().copied().or(right)) {
        classes.push_str(" b");
    }
    if meets(own.last().copied().or(left), right) {
        classes.push_str(" a");
    }
    let mut out = format!(
        "<span class=\"{classes}\" tabindex=\"0\" role=\"note\" aria-label=\"{}\"><del>{}</del>",
        escape(tip),
        visible(from, true),
    );
    if !to.is_empty() {
        let _ = write!(out, "<ins>{}</ins>", visible(to, true));
    }
    out + "</span>"
}

/// A text with a sign for each character that is not seen; a mark that comes first stands on a
/// dotted circle, if it `stands` alone.
pub(crate) fn visible(text: &str, stands: bool) -> String {
    let mut out = String::new();
    for (i, c) in text.chars().enumerate() {
        if stands && i == 0 && is_mark(c) {
            out.push_str("<span class=\"o\">\u{25CC}</span>");
        }
        match sign(c) {
            // Of controls, a page may hold the tab only.
            Some(sign) => {
                let inside = if c.is_control() && c != '\t' { String::new() } else { c.into() };
                let _ = write!(out, "<span class=\"k\" data-sign=\"{sign}\">{inside}</span>");
            }
            None => out.push_str(&escape(c.encode_utf8(&mut [0; 4]))),
        }
    }
    out
}

/// A text as it may stand in a page, in an attribute too.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}
