//! Whether an engine's answer is what one thinks it is, found out before anything is timed.

use crate::engines::{Engine, Work};
use crate::support::corpus::Corpus;

/// A question to a key: do two spellings of one thing meet in it?
pub(crate) struct Probe {
    pub(crate) name: &'static str,
    /// All of these have to meet.
    pairs: &'static [(&'static str, &'static str)],
}

pub(crate) const PROBES: &[Probe] = &[
    // ALEF WITH HAMZA ABOVE, BELOW, WITH MADDA; ALEF.
    Probe {
        name: "alef",
        pairs: &[("\u{623}", "\u{627}"), ("\u{625}", "\u{627}"), ("\u{622}", "\u{627}")],
    },
    // WAW and YEH WITH HAMZA ABOVE; WAW, YEH.
    Probe { name: "seats", pairs: &[("\u{624}", "\u{648}"), ("\u{626}", "\u{64A}")] },
    // KEHEH, KAF.
    Probe { name: "kaf", pairs: &[("\u{6A9}", "\u{643}")] },
    // FARSI YEH, ALEF MAKSURA, YEH.
    Probe { name: "yeh", pairs: &[("\u{6CC}", "\u{64A}"), ("\u{649}", "\u{64A}")] },
    // TEH MARBUTA, HEH.
    Probe { name: "marbuta", pairs: &[("\u{629}", "\u{647}")] },
    // HEH GOAL, HEH.
    Probe { name: "heh", pairs: &[("\u{6C1}", "\u{647}")] },
    // FATHA, SHADDA, FATHATAN, SUPERSCRIPT ALEF on a BEH.
    Probe {
        name: "vowels",
        pairs: &[
            ("\u{628}\u{64E}", "\u{628}"),
            ("\u{628}\u{651}", "\u{628}"),
            ("\u{628}\u{64B}", "\u{628}"),
            ("\u{628}\u{670}", "\u{628}"),
        ],
    },
    Probe { name: "tatweel", pairs: &[("\u{628}\u{640}", "\u{628}")] },
    // ZERO WIDTH NON-JOINER.
    Probe { name: "joiner", pairs: &[("\u{628}\u{200C}", "\u{628}")] },
    // LAM WITH ALEF, isolated; BEH, medial.
    Probe { name: "forms", pairs: &[("\u{FEFB}", "\u{644}\u{627}"), ("\u{FE92}", "\u{628}")] },
    // ARABIC-INDIC DIGIT THREE, EXTENDED ARABIC-INDIC DIGIT THREE.
    Probe { name: "digits", pairs: &[("\u{663}", "3"), ("\u{6F3}", "3")] },
    // ARABIC COMMA, ARABIC QUESTION MARK.
    Probe { name: "points", pairs: &[("\u{60C}", ","), ("\u{61F}", "?")] },
];

impl Probe {
    fn meet(&self, engine: &Engine) -> bool {
        // In the middle of a word, for some look at the ends.
        let key = |of: &str| answer(engine, &format!("\u{62F}{of}\u{62F}"));
        self.pairs.iter().all(|&(a, b)| key(a) == key(b))
    }
}

/// What is known of an engine.
pub(crate) struct Findings {
    /// For each probe whether it meets.
    pub(crate) meet: Vec<bool>,
    /// Where it writes the bytes that huruf writes.
    pub(crate) same: Vec<Corpus>,
}

fn answer(engine: &Engine, text: &str) -> String {
    let mut out = String::new();
    (engine.run)(text, &mut out).into_owned()
}

/// Looks at the answers of an engine; an error if it does not do what its entry says.
pub(crate) fn check(engine: &Engine, texts: &[(Corpus, String)]) -> Result<Findings, String> {
    let name = engine.name;
    let mut same = Vec::new();
    for (corpus, text) in texts {
        if check_text(engine, *corpus, text, &huruf::normalize(text))? {
            same.push(*corpus);
        }
    }
    let meet: Vec<bool> = PROBES.iter().map(|probe| probe.meet(engine)).collect();
    let some = meet.iter().any(|&it| it);
    let all = meet.iter().all(|&it| it);
    match engine.work {
        Work::Key if !all => Err(format!("{name}: not all spellings meet: {meet:?}")),
        Work::Other if !some => Err(format!("{name}: no spellings meet")),
        Work::Yardstick if some => Err(format!("{name}: spellings meet: {meet:?}")),
        _ => Ok(Findings { meet, same }),
    }
}

/// Looks at the answer to one text, and says whether it is huruf's key.
pub(crate) fn check_text(
    engine: &Engine,
    corpus: Corpus,
    text: &str,
    key: &str,
) -> Result<bool, String> {
    let name = engine.name;
    let answer = answer(engine, text);
    // A key is shorter than its text, but for peers that write a space for a half-space or
    // decompose what is composed; and no text here is mostly marks.
    if answer.len() < text.len() / 4 || answer.len() > text.len() + text.len() / 4 {
        let (from, to) = (text.len(), answer.len());
        return Err(format!("{name}: {from} bytes of {corpus} became {to}"));
    }
    match engine.work {
        Work::Key if answer != key => {
            let difference = difference(&answer, key);
            Err(format!("{name}: not the key of {corpus}: {difference}"))
        }
        Work::Yardstick if answer != text => Err(format!("{name}: not the text of {corpus}")),
        _ => Ok(answer == key),
    }
}

/// Where two texts part, in code points, for letters side by side would change places.
fn difference(ours: &str, theirs: &str) -> String {
    let mut words = ours.split(' ').zip(theirs.split(' '));
    let Some((a, b)) = words.find(|(a, b)| a != b) else {
        return "one is longer".to_owned();
    };
    let spelled = |word: &str| -> String {
        let points: Vec<String> = word.chars().map(|c| format!("{:04X}", c as u32)).collect();
        points.join(" ")
    };
    format!("{} is not {}", spelled(a), spelled(b))
}

#[cfg(test)]
mod tests {
    use super::{PROBES, check, difference};
    use crate::engines::ALL;
    use crate::support::corpus::Corpus;

    #[test]
    fn every_engine_does_what_its_entry_says() {
        let texts = Corpus::ALL.map(|corpus| (corpus, corpus.text(4 << 10)));
        let texts: Vec<_> = texts.into_iter().filter(|it| it.0 != Corpus::Cjk).collect();
        for engine in ALL {
            let findings = check(engine, &texts);
            assert!(findings.is_ok_and(|it| it.meet.len() == PROBES.len()), "{}", engine.name);
        }
    }

    #[test]
    fn an_answer_that_is_not_the_key_is_found() {
        let Some(memcpy) = ALL.last() else { return };
        let liar = crate::engines::Engine { work: crate::engines::Work::Key, ..*memcpy };
        let texts = [(Corpus::News, Corpus::News.text(1 << 10))];
        assert!(check(&liar, &texts).is_err_and(|error| error.contains("not the key of news")));
        assert_eq!(difference("a b", "a \u{628}"), "0062 is not 0628");
        assert_eq!(difference("a", "a b"), "one is longer");
    }
}
