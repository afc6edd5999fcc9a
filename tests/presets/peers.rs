//! The programs' own outputs, in the folder that `HURUF_PEERS` names.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use huruf::Preset;

use crate::carried::{self, chars, shown};
use crate::vectors::{Group, Shape, assert_none, compare};

/// Where the outputs of a preset stand.
enum Source {
    /// `vectors/NAME.tsv`: by the ids of `vectors/_inputs.tsv`.
    Ids(&'static str),
    /// A column of a table by code points, and what the character stands between.
    Column(&'static str, &'static str, &'static str, &'static str),
    /// A column of a table by texts.
    Texts(&'static str, &'static str, &'static str),
    /// A column of a table by texts in code points.
    Contexts(&'static str, &'static str),
}

const NORMALIZERS: &str = "lucene/lucene-normalizers.tsv";
const ICU: &str = "lucene/lucene-icu-folding.tsv";
const STEMMERS: &str = "lucene/lucene-stemmers.tsv";
const CHARABIA: &str = "vectors/charabia-normalizer.tsv";
const BEH: &str = "\u{628}";

fn sources(preset: Preset) -> Vec<Source> {
    use Source::{Column, Contexts, Ids, Texts};
    match preset {
        Preset::LuceneArabic => {
            vec![Column(NORMALIZERS, "arabic_mid", BEH, BEH), Texts(STEMMERS, "ar_norm", "words")]
        }
        Preset::LucenePersian => vec![Column(NORMALIZERS, "persian_mid", BEH, BEH)],
        Preset::LucenePersianAnalyzer => vec![Texts(STEMMERS, "fa_norm", "words")],
        Preset::LuceneSorani => vec![
            Column(NORMALIZERS, "sorani_mid", BEH, BEH),
            Column(NORMALIZERS, "sorani_ini", "", BEH),
            Column(NORMALIZERS, "sorani_fin", BEH, ""),
            Column(NORMALIZERS, "sorani_alone", "", ""),
            Texts(STEMMERS, "ckb_norm", "words"),
            Contexts("lucene/lucene-sorani-context.tsv", "sorani-contexts"),
        ],
        Preset::LuceneDecimalDigit => vec![Column(NORMALIZERS, "decimaldigit_mid", BEH, BEH)],
        Preset::IcuFolding => {
            vec![Column(ICU, "icu_folding_mid", BEH, BEH), Column(ICU, "icu_folding_alone", "", "")]
        }
        Preset::SnowballArabicPre | Preset::SnowballArabicPost => {
            vec![Column("vectors/snowball-cp.tsv", "arabic", "\u{642}\u{635}", "\u{635}\u{642}")]
        }
        Preset::CharabiaArabic => {
            vec![Column(CHARABIA, "ara_mid", BEH, BEH), Column(CHARABIA, "ara_alone", "", "")]
        }
        Preset::CharabiaPersian => {
            vec![Column(CHARABIA, "pes_mid", BEH, BEH), Column(CHARABIA, "pes_alone", "", "")]
        }
        _ => vec![Ids(file_of(preset))],
    }
}

/// The program and the function, where the name of the preset is not it.
fn file_of(preset: Preset) -> &'static str {
    match preset {
        Preset::CamelNormalizeAlef => "camel_tools-normalize_alef_ar",
        Preset::CamelNormalizeAlefMaksura => "camel_tools-normalize_alef_maksura_ar",
        Preset::CamelNormalizeTehMarbuta => "camel_tools-normalize_teh_marbuta_ar",
        Preset::CamelNormalizeUnicode => "camel_tools-normalize_unicode",
        Preset::CamelDediac => "camel_tools-dediac_ar",
        Preset::CamelArclean => "camel_tools-arclean",
        Preset::CamelAll => "camel_tools-pipeline_all",
        Preset::TashaphyneSearchtext => "tashaphyne-normalize_searchtext",
        Preset::Isri => "nltk-isri_norm3",
        Preset::Arlstem => "nltk-arlstem_norm",
        Preset::Maha => "maha-normalize_all",
        Preset::WhisperBasicRemoveDiacritics => "whisper-basic_remove_diacritics",
        Preset::AsrLeaderboard => "asr_leaderboard-normalize_arabic_text",
        Preset::HazmCharacters => "hazm-translate_only",
        Preset::ParsivarCharacters => "parsivar-sub_alphabets",
        Preset::DadmatoolsCharacters => "dadmatools-normalize",
        Preset::KlptSorani => "klpt-preprocess_sorani",
        _ => {
            let (program, function) = preset.name().split_once('-').unwrap();
            format!("{program}-{}", function.replace('-', "_")).leak()
        }
    }
}

/// Characters whose vectors are of no use, with the reason.
fn is_left_out(preset: Preset, code: u32) -> bool {
    // The file says so: the foldings of Latin letters were left out when it was made.
    preset == Preset::IcuFolding && (0xA0..=0xFF).contains(&code)
}

struct Peers(PathBuf);

impl Peers {
    fn table(&self, name: &str) -> (Vec<String>, Vec<Vec<String>>) {
        let text = std::fs::read_to_string(self.0.join(name)).unwrap();
        let mut lines = text.split('\n').filter(|line| !line.starts_with('#') && !line.is_empty());
        let row = |line: &str| line.split('\t').map(String::from).collect::<Vec<_>>();
        (row(lines.next().unwrap()), lines.map(row).collect())
    }

    /// A column, with the first.
    fn column(&self, name: &str, column: &str) -> Vec<(String, String)> {
        let (head, rows) = self.table(name);
        let at = head.iter().position(|it| it == column).unwrap();
        let cell = |row: &Vec<String>, at: usize| row.get(at).cloned().unwrap_or_default();
        rows.iter().map(|row| (cell(row, 0), cell(row, at))).collect()
    }

    fn inputs(&self) -> Vec<(String, String)> {
        let rows = self.column("vectors/_inputs.tsv", "input");
        rows.into_iter().map(|(id, text)| (id, unescaped(&text))).collect()
    }

    /// The lists that presets share.
    fn lists(&self) -> [(&'static str, Vec<String>); 3] {
        let sentences = self.inputs().into_iter().filter(|(id, _)| id.starts_with("s:"));
        let words = self.column(STEMMERS, "word").into_iter().map(|(word, _)| word);
        let contexts = self.column("lucene/lucene-sorani-context.tsv", "output");
        [
            ("sentences", sentences.map(|it| it.1).collect()),
            ("words", words.collect()),
            ("sorani-contexts", contexts.into_iter().map(|it| chars(&it.0)).collect()),
        ]
    }

    fn groups(&self, preset: Preset) -> Vec<Group> {
        sources(preset).iter().flat_map(|source| self.read(preset, source)).collect()
    }

    fn read(&self, preset: Preset, source: &Source) -> Vec<Group> {
        let of_list = |name: &str, made: Vec<(String, String)>| {
            let list = carried::list(name);
            assert!(made.iter().map(|it| &it.0).eq(list), "the list {name} is another");
            let made = (0..).zip(made).map(|(key, it)| (key, it.1)).collect();
            vec![Group { shape: Shape::List(name.into()), made }]
        };
        match *source {
            Source::Column(file, column, before, after) => {
                let rows = self.column(file, column).into_iter().filter_map(|(code, made)| {
                    let code = u32::from_str_radix(&code, 16).unwrap();
                    (!is_left_out(preset, code)).then(|| (code, chars(&made)))
                });
                vec![Group { shape: Shape::frame(before, after), made: rows.collect() }]
            }
            Source::Texts(file, column, list) => of_list(list, self.column(file, column)),
            Source::Contexts(file, list) => {
                let rows = self.column(file, "output");
                of_list(list, rows.iter().map(|it| (chars(&it.0), chars(&it.1))).collect())
            }
            Source::Ids(name) => {
                if !self.0.join(format!("vectors/{name}.tsv")).exists() {
                    return Vec::new(); // run for this crate alone, and not in every folder
                }
                let made = self.column(&format!("vectors/{name}.tsv"), "output");
                let made: HashMap<_, _> = made.into_iter().collect();
                let (mut frame, mut list) = (Vec::new(), Vec::new());
                for (id, input) in self.inputs() {
                    let made = made.get(&id).map_or_else(|| input.clone(), |it| unescaped(it));
                    match id.strip_prefix("cp:") {
                        Some(code) => frame.push((u32::from_str_radix(code, 16).unwrap(), made)),
                        None => list.push((input, made)),
                    }
                }
                let mut groups = of_list("sentences", list);
                groups.insert(0, Group { shape: Shape::frame(BEH, BEH), made: frame });
                groups
            }
        }
    }
}

fn unescaped(text: &str) -> String {
    assert!(!text.starts_with("J:"), "a value, not a text: {text}");
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        let digits = match chars.next().unwrap() {
            'u' => 4,
            'U' => 8,
            other => panic!("\\{other}"),
        };
        let code: String = chars.by_ref().take(digits).collect();
        out.push(char::from_u32(u32::from_str_radix(&code, 16).unwrap()).unwrap());
    }
    out
}

#[test]
fn every_vector_of_the_peers_is_matched() {
    let Ok(folder) = std::env::var("HURUF_PEERS") else { return };
    let peers = Peers(Path::new(&folder).into());
    let update = std::env::var("HURUF_UPDATE").is_ok_and(|value| value == "1");
    for (name, lines) in peers.lists() {
        let path = carried::folder().join(format!("{name}.txt"));
        let text = lines.iter().fold(String::new(), |text, line| text + &shown(line) + "\n");
        if update && std::fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            std::fs::write(&path, text).unwrap();
        }
    }
    let mut all = Vec::new();
    for preset in Preset::ALL {
        let groups = peers.groups(*preset);
        if groups.is_empty() {
            println!("{preset}: not in the folder");
            continue;
        }
        if update {
            let mut text = String::new();
            writeln!(
                text,
                "# What {} {} makes of texts of ours, by {}.",
                preset.program(),
                preset.version(),
                preset.function()
            )
            .unwrap();
            groups.iter().for_each(|group| group.write(&mut text));
            std::fs::write(carried::folder().join(format!("{preset}.txt")), text).unwrap();
        }
        assert_eq!(carried::groups(*preset), groups, "{preset}: the data is not the program's");
        let (count, wrong) = compare(*preset, &groups);
        println!("{preset}: {} of {count}", count - wrong.len());
        all.extend(wrong);
    }
    assert_none(&all);
}
