//! A strict reader of the HTML that the example writes: every tag closed in its order, every
//! attribute quoted, every character that means something escaped. It panics at anything else.

/// An opening tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Start(Tag),
    End(String),
    Text(String),
}

/// A page, in the order of its source.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) events: Vec<Event>,
}

/// Elements that have no end.
const VOID: [&str; 2] = ["meta", "input"];

impl Page {
    pub(crate) fn parse(source: &str) -> Self {
        let mut rest = source.strip_prefix("<!DOCTYPE html>\n").expect("a document type");
        let (mut events, mut open) = (Vec::new(), Vec::<String>::new());
        while !rest.is_empty() {
            let style = open.last().is_some_and(|name| name == "style");
            let end = if style { rest.find("</style") } else { rest.find('<') };
            let (text, tag) = rest.split_at(end.unwrap_or(rest.len()));
            if !text.is_empty() {
                events.push(Event::Text(if style { text.to_owned() } else { unescape(text) }));
            }
            let Some(tag) = tag.strip_prefix('<') else { break };
            if let Some(tag) = tag.strip_prefix('/') {
                let (name, behind) = tag.split_once('>').expect("the end of a tag");
                assert_eq!(open.pop().as_deref(), Some(name), "closed in order");
                events.push(Event::End(name.to_owned()));
                rest = behind;
                continue;
            }
            let (tag, behind) = start(tag);
            if !VOID.contains(&&*tag.name) {
                open.push(tag.name.clone());
            }
            events.push(Event::Start(tag));
            rest = behind;
        }
        assert!(open.is_empty(), "{open:?} stay open");
        Self { events }
    }

    pub(crate) fn tags(&self) -> impl Iterator<Item = &Tag> + Clone {
        self.events.iter().filter_map(|event| match event {
            Event::Start(tag) => Some(tag),
            _ => None,
        })
    }

    /// The text within each element of a name, which does not hold another of that name.
    pub(crate) fn text_of(&self, name: &str) -> Vec<String> {
        let mut texts = Vec::new();
        let mut inside = false;
        for event in &self.events {
            match event {
                Event::Start(tag) if tag.name == name => {
                    inside = true;
                    texts.push(String::new());
                }
                Event::End(end) if end == name => inside = false,
                Event::Text(text) if inside => texts.last_mut().unwrap().push_str(text),
                _ => {}
            }
        }
        texts
    }
}

/// Reads an opening tag behind its `<`; returns what stands behind its `>`.
fn start(tag: &str) -> (Tag, &str) {
    let end = tag.find([' ', '>']).expect("the end of a name");
    let (name, mut rest) = tag.split_at(end);
    assert!(!name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    let mut attributes: Vec<(String, String)> = Vec::new();
    while let Some(attribute) = rest.strip_prefix(' ') {
        let end = attribute.find(['=', ' ', '>']).expect("the end of an attribute");
        let (name, behind) = attribute.split_at(end);
        assert!(attributes.iter().all(|(known, _)| known != name), "{name} is there twice");
        let (value, behind) = match behind.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').expect("the end of a value"),
            None => ("", behind),
        };
        assert!(!value.contains('<'), "{value}");
        attributes.push((name.to_owned(), unescape(value)));
        rest = behind;
    }
    let rest = rest.strip_prefix('>').expect("the end of a tag");
    (Tag { name: name.to_owned(), attributes }, rest)
}

fn unescape(text: &str) -> String {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    assert!(!text.contains('>'), "{text}");
    for part in parts {
        let (name, behind) = part.split_once(';').expect("an escape ends");
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            // Browsers write this one, too.
            "nbsp" => '\u{A0}',
            _ => panic!("&{name};"),
        });
        out.push_str(behind);
    }
    out
}

#[test]
fn reads_what_is_well_formed() {
    let page = Page::parse("<!DOCTYPE html>\n<p class=\"a &amp; b\" hidden>x &lt; y<input></p>");
    assert_eq!(page.tags().next().unwrap().get("class"), Some("a & b"));
    assert_eq!(page.text_of("p"), ["x < y"]);
}

#[test]
fn refuses_what_is_not() {
    for ill in ["<p>", "</p>", "<p><b></p></b>", "a > b", "&bad;", "<p a=b></p>", "<P></P>"] {
        let ill = format!("<!DOCTYPE html>\n{ill}");
        assert!(std::panic::catch_unwind(|| Page::parse(&ill)).is_err(), "{ill}");
    }
}
