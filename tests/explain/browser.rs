//! The page in a browser: that it reads what was written, complains of nothing, and looks different
//! by day and by night.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use huruf::Profile;

use crate::markup::{Event, Page};
use crate::{TEXT, page, said};

/// The browser to use; `None` if none was named and none is found.
fn browser() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("HURUF_BROWSER") {
        return Some(named.into());
    }
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name)));
    found.into_iter().find(|file| file.is_file())
}

struct Browser {
    program: PathBuf,
    folder: PathBuf,
}

impl Browser {
    /// Opens the page, with what is to be done given as arguments.
    fn open(&self, page: &Path, arguments: &[&str]) -> Output {
        let mut command = Command::new(&self.program);
        command.args(["--headless", "--disable-gpu", "--no-sandbox", "--no-first-run"]);
        command.args(["--enable-logging=stderr", "--window-size=1000,1400"]);
        command.arg(format!("--user-data-dir={}", self.folder.join("profile").display()));
        command.args(arguments).arg(format!("file://{}", page.display()));
        let output = command.output().expect("the browser runs; HURUF_BROWSER names it");
        assert!(output.status.success(), "{}", said(&output));
        // What a page complains of, with the place in the page.
        let complaint =
            said(&output).lines().find(|line| line.contains("CONSOLE")).map(str::to_owned);
        assert_eq!(complaint, None);
        output
    }

    /// A picture of the page in a colour scheme: dark is 0, light 1.
    fn picture(&self, page: &Path, scheme: u8) -> Vec<u8> {
        let file = self.folder.join(format!("{scheme}.png"));
        let _ = fs::remove_file(&file);
        let screenshot = format!("--screenshot={}", file.display());
        let scheme = format!("--blink-settings=preferredColorScheme={scheme}");
        self.open(page, &[&screenshot, &scheme]);
        fs::read(file).expect("a picture was written")
    }
}

/// The document without white space between elements, which a browser may put elsewhere, and with
/// texts joined.
fn outline(page: &Page) -> Vec<Event> {
    let mut all: Vec<Event> = Vec::new();
    for event in &page.events {
        match (all.last_mut(), event) {
            (_, Event::Text(text)) if text.trim().is_empty() && text.contains('\n') => {}
            (Some(Event::Text(before)), Event::Text(text)) => before.push_str(text),
            _ => all.push(event.clone()),
        }
    }
    all
}

#[test]
fn a_browser_reads_what_was_written() {
    let Some(program) = browser() else {
        println!("SKIPPED: no Chromium was found; HURUF_BROWSER may name one");
        return;
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("explain-browser");
    fs::create_dir_all(&folder).unwrap();
    println!("browser: {}", program.display());
    let browser = Browser { program, folder };

    let source = page(Profile::SEARCH, TEXT);
    let file = browser.folder.join("page.html");
    fs::write(&file, &source).unwrap();
    let dom = browser.open(&file, &["--dump-dom"]).stdout;
    let dom = String::from_utf8(dom).unwrap();
    // It writes `<!DOCTYPE html><html`, and empty values for attributes that have none.
    let dom = dom.replacen("<!DOCTYPE html>", "<!DOCTYPE html>\n", 1).replacen("\n\n", "\n", 1);
    let (ours, theirs) = (outline(&Page::parse(&source)), outline(&Page::parse(dom.trim_end())));
    for (ours, theirs) in ours.iter().zip(&theirs) {
        assert_eq!(ours, theirs);
    }
    assert_eq!(ours.len(), theirs.len());

    let [night, day] = [0, 1].map(|scheme| browser.picture(&file, scheme));
    assert!(night.len() > 20_000 && day.len() > 20_000, "there is something to be seen");
    assert_ne!(night, day, "by night it is dark");
}
