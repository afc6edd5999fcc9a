//! The plot: bars that lie, one panel for each of three texts, for light pages and for dark ones.
//!
//! The scale is linear from nought, so that a bar twice as long is twice as fast. What would push
//! all others to the edge, a yardstick of several times the fastest key, is cut and marked as cut.

use std::fmt::Write as _;

use super::{Measured, Report, about, digits, size_name};
use crate::engines::Work;
use crate::support::corpus::Corpus;

/// The colours of a page.
pub(crate) struct Theme {
    ground: &'static str,
    text: &'static str,
    faint: &'static str,
    line: &'static str,
    huruf: &'static str,
    key: &'static str,
    other: &'static str,
    yardstick: &'static str,
}

pub(crate) const LIGHT: Theme = Theme {
    ground: "#ffffff",
    text: "#1f2328",
    faint: "#59636e",
    line: "#d1d9e0",
    huruf: "#0a7d4f",
    key: "#4f8fd0",
    other: "#9aa4af",
    yardstick: "#d9b36c",
};

pub(crate) const DARK: Theme = Theme {
    ground: "#0d1117",
    text: "#e6edf3",
    faint: "#9198a1",
    line: "#30363d",
    huruf: "#3fca86",
    key: "#5b9be0",
    other: "#6e7681",
    yardstick: "#a98645",
};

const PANELS: [Corpus; 3] = [Corpus::News, Corpus::Vocalized, Corpus::Persian];

// All in pixels.
const WIDTH: f64 = 880.0;
const MARGIN: f64 = 16.0;
/// Where the panels begin, right of the names.
const LEFT: f64 = 228.0;
const GAP: f64 = 14.0;
/// Room for the number at the end of a bar.
const NUMBER: f64 = 40.0;
const ROW: f64 = 20.0;
const BAR: f64 = 12.0;
const HEAD: f64 = 112.0;
const TITLE: f64 = 18.0;
const SIZE: f64 = 13.0;
const SMALL: f64 = 11.0;
/// A letter of a common sans-serif font, as a share of its size: rather too wide than too narrow.
const LETTER: f64 = 0.58;

/// How many times the fastest key a yardstick may be before its bar is cut.
const CUT: f64 = 4.0;

/// A line of the plot: a heading or an engine, by its position in the report.
enum Line {
    Heading(Work),
    Engine(Work, usize),
}

/// The picture, as a file of its own.
pub(crate) fn svg(report: &Report, theme: &Theme) -> String {
    let panels = panels(report);
    let lines = lines(report, &panels);
    let bottom = HEAD + ROW * lines.len() as f64;
    let caption = captions(report);
    let height = bottom + 40.0 + 16.0 * caption.len() as f64 + MARGIN / 2.0;
    let mut out = String::new();
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"system-ui, \
         -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif\" font-size=\"{SIZE}\">\n\
         <title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"{}\"/>\n",
        escape(&title(&panels)),
        escape(&description(report, &panels)),
        theme.ground,
    );
    let scale = Scale::of(report, &panels);
    head(&title(&panels), &scale, theme, &mut out);
    let width = (WIDTH - LEFT - MARGIN + GAP) / panels.len().max(1) as f64 - GAP;
    for (i, panel) in panels.iter().enumerate() {
        let left = LEFT + (width + GAP) * i as f64;
        frame(panel, &scale, (left, width), bottom, theme, &mut out);
    }
    for (i, line) in lines.iter().enumerate() {
        let base = HEAD + ROW * i as f64 + ROW * 0.7;
        match line {
            Line::Heading(work) => {
                let work = work.to_string();
                let place = Place { x: MARGIN, y: base, size: SMALL, bold: true, end: false };
                text(&work, place, theme.faint, &mut out);
            }
            Line::Engine(work, engine) => {
                let name = report.keys.engines.get(*engine).map_or("", |it| it.0.name);
                let ours = name == "huruf";
                let place = Place { x: LEFT - 10.0, y: base, size: SIZE, bold: ours, end: true };
                text(name, place, theme.text, &mut out);
                let fill = match work {
                    Work::Key if ours => theme.huruf,
                    Work::Key => theme.key,
                    Work::Other => theme.other,
                    Work::Yardstick => theme.yardstick,
                };
                for (i, panel) in panels.iter().enumerate() {
                    let left = LEFT + (width + GAP) * i as f64;
                    let bar = Bar { speed: panel.speed(*engine), left, base, ours };
                    bar.draw(&scale, width - NUMBER, fill, theme, &mut out);
                }
            }
        }
    }
    for (i, line) in caption.iter().enumerate() {
        let y = bottom + 40.0 + 16.0 * i as f64;
        let place = Place { x: MARGIN, y, size: SMALL, bold: false, end: false };
        text(line, place, theme.faint, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

/// The three texts in their larger size; others, if these were not measured.
fn panels(report: &Report) -> Vec<&Measured> {
    let all = report.keys.sizes().last().map(|&size| report.keys.of_size(size)).unwrap_or_default();
    let some: Vec<&Measured> =
        all.iter().copied().filter(|it| PANELS.contains(&it.corpus)).collect();
    if some.is_empty() { all.into_iter().take(PANELS.len()).collect() } else { some }
}

fn lines(report: &Report, panels: &[&Measured]) -> Vec<Line> {
    let mut lines = Vec::new();
    for work in Work::ALL {
        let ranked =
            panels.first().map(|first| report.keys.of_work(work, first)).unwrap_or_default();
        if !ranked.is_empty() {
            lines.push(Line::Heading(work));
            lines.extend(ranked.into_iter().map(|engine| Line::Engine(work, engine)));
        }
    }
    lines
}

fn title(panels: &[&Measured]) -> String {
    let size = panels.first().map_or_else(String::new, |panel| size_name(panel.size));
    format!("Search keys of Arabic-script text: GB of text per second, {size} each")
}

/// What the picture shows, for those who do not see it.
fn description(report: &Report, panels: &[&Measured]) -> String {
    let mut words = String::from("A bar chart; longer is faster.");
    for panel in panels {
        let _ = write!(words, " {} ({}):", panel.corpus, about(panel.corpus));
        for work in Work::ALL {
            for engine in report.keys.of_work(work, panel) {
                let name = report.keys.engines.get(engine).map_or("", |it| it.0.name);
                let _ = write!(words, " {name} {},", digits(panel.speed(engine)));
            }
        }
        words.pop();
        words.push('.');
    }
    words
}

/// How far the axis goes.
struct Scale {
    end: f64,
    step: f64,
    cuts: bool,
}

impl Scale {
    fn of(report: &Report, panels: &[&Measured]) -> Self {
        let longest = |yardsticks: bool| {
            let engines = report.keys.engines.iter().enumerate();
            engines
                .filter(|(_, (engine, _))| yardsticks == (engine.work == Work::Yardstick))
                .flat_map(|(i, _)| panels.iter().map(move |panel| panel.speed(i)))
                .fold(0.0, f64::max)
        };
        let (keys, yardsticks) = (longest(false), longest(true));
        let cuts = keys > 0.0 && yardsticks > CUT * keys;
        let end = if cuts { keys * 1.15 } else { keys.max(yardsticks) }.max(1e-6);
        // The largest of 1, 2, 5 times a power of ten that gives three steps or more.
        let power = 10_f64.powf((end / 3.0).log10().floor());
        let step = [5.0, 2.0, 1.0].map(|n| n * power).into_iter().find(|step| end / step >= 3.0);
        Self { end, step: step.unwrap_or(power), cuts }
    }

    /// Where a speed lies, from nought to one; and whether it lies beyond.
    fn place(&self, speed: f64) -> (f64, bool) {
        ((speed / self.end).min(1.0), speed > self.end * 1.000_001)
    }
}

fn head(title: &str, scale: &Scale, theme: &Theme, out: &mut String) {
    let place = |y, size, bold| Place { x: MARGIN, y, size, bold, end: false };
    text(title, place(32.0, TITLE, true), theme.text, out);
    let cut =
        if scale.cuts { "; bars with a torn end go on to the number beside them" } else { "" };
    let note = format!("Longer is faster. The scale is linear{cut}.");
    text(&note, place(52.0, SIZE, false), theme.faint, out);
}

/// The name of a panel, its axis and its grid.
fn frame(
    panel: &Measured,
    scale: &Scale,
    (left, width): (f64, f64),
    bottom: f64,
    theme: &Theme,
    out: &mut String,
) {
    let place = |y, size, bold| Place { x: left, y, size, bold, end: false };
    text(&panel.corpus.to_string(), place(HEAD - 30.0, SIZE, true), theme.text, out);
    text(about(panel.corpus), place(HEAD - 14.0, SMALL, false), theme.faint, out);
    let mut tick = 0.0;
    while tick <= scale.end {
        let x = left + scale.place(tick).0 * (width - NUMBER);
        let (top, foot) = (HEAD - 4.0, bottom + 2.0);
        let _ = writeln!(
            out,
            "<path d=\"M{x:.1} {top}V{foot}\" stroke=\"{}\" stroke-width=\"1\"/>",
            theme.line
        );
        // A number stands under its line.
        let label = short(tick, scale.step);
        let x = x - length(&label, SMALL) / 2.0;
        let place = Place { x, y: bottom + 15.0, size: SMALL, bold: false, end: false };
        text(&label, place, theme.faint, out);
        tick += scale.step;
    }
}

/// `0.5`, but `1` and not `1.0`.
fn short(tick: f64, step: f64) -> String {
    let decimals = if step >= 1.0 { 0 } else { (-step.log10().floor()) as usize };
    if tick == 0.0 { "0".to_owned() } else { format!("{tick:.decimals$}") }
}

struct Bar {
    speed: f64,
    left: f64,
    base: f64,
    ours: bool,
}

impl Bar {
    fn draw(&self, scale: &Scale, width: f64, fill: &str, theme: &Theme, out: &mut String) {
        let Self { speed, left, base, ours } = *self;
        let (share, beyond) = scale.place(speed);
        let long = (share * width).max(1.0); // so that the slowest are seen at all
        let top = base - SIZE * 0.36 - BAR / 2.0;
        let right = left + long;
        let end = if beyond {
            // Torn: two teeth.
            let (a, b) = (right - 5.0, right);
            format!(
                "H{b:.1}L{a:.1} {:.1}L{b:.1} {:.1}L{a:.1} {:.1}",
                top + 4.0,
                top + 8.0,
                top + BAR
            )
        } else {
            format!("H{right:.1}V{:.1}", top + BAR)
        };
        let _ = writeln!(out, "<path d=\"M{left:.1} {top:.1}{end}H{left:.1}Z\" fill=\"{fill}\"/>");
        // The number stands on a ground of its own, so that no line of the grid runs through it.
        let number = digits(speed);
        let (x, width) = (right + 5.0, length(&number, SMALL));
        let _ = writeln!(
            out,
            "<rect x=\"{:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{BAR}\" fill=\"{}\"/>",
            x - 2.0,
            width + 4.0,
            theme.ground
        );
        let place = Place { x, y: base, size: SMALL, bold: ours, end: false };
        text(&number, place, theme.text, out);
    }
}

struct Place {
    x: f64,
    y: f64,
    size: f64,
    bold: bool,
    /// Whether `x` is where the text ends.
    end: bool,
}

fn text(words: &str, place: Place, fill: &str, out: &mut String) {
    let Place { x, y, size, bold, end } = place;
    let anchor = if end { " text-anchor=\"end\"" } else { "" };
    let weight = if bold { " font-weight=\"600\"" } else { "" };
    let words = escape(words);
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" fill=\"{fill}\"{anchor}{weight}>{words}</text>"
    );
}

/// How long a text will be, about.
fn length(words: &str, size: f64) -> f64 {
    words.chars().count() as f64 * size * LETTER
}

/// The caption in lines that fit.
fn captions(report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    for fact in report.caption(report.keys.crates()) {
        let mut line = String::new();
        for word in fact.split(' ') {
            let longer = format!("{line} {word}");
            if !line.is_empty() && length(&longer, SMALL) > WIDTH - 2.0 * MARGIN {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{DARK, LETTER, LIGHT, MARGIN, Scale, WIDTH, short, svg};
    use crate::report::tests::made_up;

    /// The value of an attribute in a line that holds one element.
    fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
        line.split_once(&format!(" {name}=\""))?.1.split('"').next()
    }

    #[test]
    fn the_picture_is_whole() {
        for theme in [&LIGHT, &DARK] {
            let svg = svg(&made_up(), theme);
            assert!(svg.starts_with("<svg xmlns") && svg.ends_with("</svg>\n"));
            for part in ["<title id=\"title\">", "<desc id=\"desc\">", theme.ground, theme.huruf] {
                assert!(svg.contains(part), "{part}");
            }
            assert!(svg.contains("&lt;long&gt; name &amp; a number"));
            let bars = svg.lines().filter(|line| line.ends_with(&format!("{}\"/>", theme.huruf)));
            assert_eq!(bars.count(), 3, "huruf has a bar in each panel");
            assert!(!svg.contains("NaN") && !svg.contains("inf"));
        }
    }

    #[test]
    fn no_text_leaves_the_picture_or_meets_another() {
        let svg = svg(&made_up(), &LIGHT);
        let mut taken: Vec<(f64, f64, f64)> = Vec::new();
        for line in svg.lines().filter(|line| line.starts_with("<text")) {
            let number = |name| attribute(line, name).and_then(|it| it.parse::<f64>().ok());
            let (Some(x), Some(y), Some(size)) = (number("x"), number("y"), number("font-size"))
            else {
                unreachable!("{line}")
            };
            let words = line.split('>').nth(1).and_then(|it| it.split('<').next());
            let words = words.unwrap_or_default().replace("&lt;", "<").replace("&gt;", ">");
            let length = words.replace("&amp;", "&").chars().count() as f64 * size * LETTER;
            let left = if line.contains("text-anchor") { x - length } else { x };
            assert!(left >= 0.0 && left + length <= WIDTH - MARGIN / 2.0, "{line}");
            let clash = taken.iter().find(|it| it.2 == y && left < it.1 && it.0 < left + length);
            assert_eq!(clash, None, "{line}");
            taken.push((left, left + length, y));
        }
        assert!(taken.len() > 60);
    }

    #[test]
    fn the_scale_is_linear_and_says_what_it_cuts() {
        let scale = Scale { end: 10.0, step: 2.0, cuts: true };
        assert_eq!(scale.place(5.0), (0.5, false));
        assert_eq!(scale.place(10.0), (1.0, false));
        assert_eq!(scale.place(40.0), (1.0, true));
        assert_eq!([short(0.0, 0.5), short(1.0, 0.5), short(4.0, 2.0)], ["0", "1.0", "4"]);
        assert!(!svg(&made_up(), &LIGHT).contains("torn"), "no yardstick of it is that fast");
        let mut report = made_up();
        for text in &mut report.keys.measured {
            text.speeds.pop();
            text.speeds.push(500.0);
        }
        assert!(svg(&report, &LIGHT).contains("torn"));
    }
}
