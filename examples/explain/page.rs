//! One page that shows a text with its changes: no script, and nothing that is fetched.
//!
//! What stands in the source is in `del`, what becomes of it in `ins`; less the dotted circles, the
//! page without the one is the source and without the other the normalized text. Signs for what is not
//! seen are made by the style sheet, and so are the joiners that keep the letters around a sign in
//! shape: they are no part of the text.

use std::fmt::Write as _;

use huruf::{Change, Counts, Profile, Rule};

use crate::marked::{escape, marked, visible};
use crate::names::describe;
use crate::style::STYLE;

pub(crate) struct Page {
    profile: Profile,
    body: String,
    lines: usize,
    /// Whether a list of lines is open.
    open: bool,
    sections: usize,
}

impl Page {
    pub(crate) fn new(profile: Profile) -> Self {
        Self { profile, body: String::new(), lines: 0, open: false, sections: 0 }
    }

    /// Begins the text of a file, which may have a name.
    pub(crate) fn heading(&mut self, name: &str) {
        self.close();
        self.sections += 1;
        let (id, name) = (self.sections, escape(if name.is_empty() { "text" } else { name }));
        let _ = write!(
            self.body,
            "<section aria-labelledby=\"text-{id}\">\n\
             <h2 id=\"text-{id}\" lang=\"en\" dir=\"ltr\"><bdi>{name}</bdi></h2>\n<ol>\n"
        );
        self.open = true;
    }

    /// Appends a line with its changes.
    pub(crate) fn line<'t>(&mut self, text: &'t str, changes: impl Iterator<Item = Change<'t>>) {
        self.lines += 1;
        self.body.push_str("<li dir=\"auto\">");
        let mut at = 0;
        for change in changes {
            let (before, _) = text.split_at(change.source.start);
            let (_, behind) = text.split_at(change.source.end);
            self.body.push_str(&visible(&before[at..], false));
            self.change(&change, before, behind);
            at = change.source.end;
        }
        self.body.push_str(&visible(&text[at..], false));
        self.body.push_str("</li>\n");
    }

    fn change(&mut self, change: &Change<'_>, before: &str, behind: &str) {
        let Change { from, to, rule, .. } = change;
        let kind = kind(*rule);
        let tip =
            format!("{rule}: {}\n{} \u{2192} {}", rule.description(), describe(from), describe(to));
        self.body.push_str(&marked(kind, &tip, [from, to], [before, behind]));
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.open) {
            self.body.push_str("</ol>\n</section>\n");
        }
    }

    /// The whole page.
    pub(crate) fn finish(mut self, counts: &Counts) -> String {
        self.close();
        let id = self.profile.id();
        let lang = self.profile.language().map_or("ar", |language| language.tag());
        let (changes, lines) = (counts.total(), self.lines);
        let body = self.body;
        let rules = legend(counts);
        format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>What {id} changes</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
             <header lang=\"en\" dir=\"ltr\">\n<h1>What <code>{id}</code> changes</h1>\n\
             <p>{changes} changes in {lines} lines. Point at one, or reach it by the tab key, to read \
             what it is and why.</p>\n\
             <fieldset>\n<legend>Show the text</legend>\n\
             <label><input type=\"radio\" name=\"view\" id=\"view-before\" checked> as it was</label>\n\
             <label><input type=\"radio\" name=\"view\" id=\"view-after\"> as it becomes</label>\n\
             <label><input type=\"radio\" name=\"view\" id=\"view-both\"> both</label>\n\
             </fieldset>\n{rules}</header>\n<main>\n{body}</main>\n</body>\n</html>\n"
        )
    }
}

/// The rules that made changes, what they do, and how often.
fn legend(counts: &Counts) -> String {
    if counts.is_empty() {
        return "<p>Nothing changes: this text is normalized.</p>\n".into();
    }
    let mut out = String::from(
        "<details open>\n<summary>Rules</summary>\n<table>\n<thead><tr><th scope=\"col\">rule</th>\
         <th scope=\"col\">what it does</th><th scope=\"col\">changes</th></tr></thead>\n<tbody>\n",
    );
    for (rule, count) in counts.iter() {
        let (kind, what) = (kind(rule), escape(rule.description()));
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\"><span class=\"rule {kind}\">{rule}</span></th>\
             <td>{what}</td><td>{count}</td></tr>"
        );
    }
    out + "</tbody>\n</table>\n</details>\n"
}

/// How a change is coloured: by what the rule does to the eye.
fn kind(rule: Rule) -> &'static str {
    let name = rule.name();
    match rule {
        Rule::Compose | Rule::Order | Rule::HehZwnjAsAe | Rule::Rest => "join",
        Rule::Zwnj | Rule::Ayah | Rule::Elongation | Rule::CollapseWhiteSpace => "strip",
        Rule::Phrases => "expand",
        _ if name.starts_with("strip-") => "strip",
        _ if name.starts_with("expand-") => "expand",
        _ => "fold",
    }
}
