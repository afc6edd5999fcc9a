//! Headlines in an index of tantivy.

use std::ops::Range;

use huruf::Profile;
use huruf::tantivy::WordTokenizer;
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{
    Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions, Value,
};
use tantivy::snippet::SnippetGenerator;
use tantivy::tokenizer::{LowerCaser, TextAnalyzer};
use tantivy::{Index, IndexReader, TantivyDocument, doc};

/// A title and the language it is in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Headline {
    pub(crate) language: &'static str,
    pub(crate) title: &'static str,
}

/// All there is to search. The letters stand in a file of their own, where no editor reorders code
/// around them.
pub(crate) fn headlines() -> Vec<Headline> {
    rows(include_str!("../headlines.tsv"))
        .map(|(language, title)| Headline { language, title })
        .collect()
}

/// One query as six people type it: by what, and what it becomes.
pub(crate) fn spellings() -> Vec<(&'static str, &'static str)> {
    rows(include_str!("../spellings.tsv")).collect()
}

fn rows(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    file.lines().filter_map(|line| line.split_once('\t'))
}

/// What was found: which headline, by its line in the file, and the words in it that the query
/// names, in bytes of the title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) line: usize,
    pub(crate) words: Vec<Range<usize>>,
}

/// The headlines, indexed.
#[derive(Debug)]
pub(crate) struct Titles {
    index: Index,
    title: Field,
    line: Field,
    headlines: Vec<Headline>,
}

impl Titles {
    /// With the words of huruf, less the case of Latin letters.
    ///
    /// The name of the analyzer is stored in the schema. It says what made the terms, so that an
    /// index that other rules made is not searched by these.
    pub(crate) fn with_huruf() -> tantivy::Result<Self> {
        let analyzer = TextAnalyzer::builder(WordTokenizer::new(Profile::SEARCH.normalizer()))
            .filter(LowerCaser)
            .build();
        Self::with(&format!("huruf-{}-lower", Profile::SEARCH.id()), Some(analyzer))
    }

    /// With the tokenizer that tantivy takes if nobody says anything.
    pub(crate) fn with_default() -> tantivy::Result<Self> {
        Self::with("default", None)
    }

    fn with(name: &str, analyzer: Option<TextAnalyzer>) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(name)
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let options = TextOptions::default().set_indexing_options(indexing);
        let title = schema.add_text_field("title", options);
        let line = schema.add_u64_field("line", STORED);

        let index = Index::create_in_ram(schema.build());
        if let Some(analyzer) = analyzer {
            index.tokenizers().register(name, analyzer);
        }
        let headlines = headlines();
        let mut writer = index.writer_with_num_threads(1, 15_000_000)?;
        for (number, headline) in (1_u64..).zip(&headlines) {
            writer.add_document(doc!(title => headline.title, line => number))?;
        }
        writer.commit()?;
        Ok(Self { index, title, line, headlines })
    }

    /// The headline that stands in a line.
    pub(crate) fn headline(&self, line: usize) -> Option<Headline> {
        self.headlines.get(line.checked_sub(1)?).copied()
    }

    /// All headlines that hold every word of the query, or its phrases in quotes; in the order of
    /// the file.
    pub(crate) fn find(&self, query: &str) -> tantivy::Result<Vec<Hit>> {
        let mut parser = QueryParser::for_index(&self.index, vec![self.title]);
        parser.set_conjunction_by_default();
        let query = parser.parse_query(query)?;

        let reader: IndexReader = self.index.reader()?;
        let searcher = reader.searcher();
        // It sends a title through the analyzer of the field, and shows the tokens that the query
        // names where their offsets say. So offsets must be those of the title as it is written.
        let mut snippets = SnippetGenerator::create(&searcher, &*query, self.title)?;
        snippets.set_max_num_chars(usize::MAX); // the whole title

        let mut hits = Vec::new();
        let all = TopDocs::with_limit(self.headlines.len()).order_by_score();
        for (_, address) in searcher.search(&query, &all)? {
            let found: TantivyDocument = searcher.doc(address)?;
            let line = found.get_first(self.line).and_then(|line| line.as_u64());
            let line = line.and_then(|line| usize::try_from(line).ok()).unwrap_or_default();
            let Some(headline) = self.headline(line) else { continue };
            let snippet = snippets.snippet(headline.title);
            let start = snippet.fragment_range().start;
            let words = snippet.highlighted().iter();
            let words = words.map(|word| start + word.start..start + word.end).collect();
            hits.push(Hit { line, words });
        }
        hits.sort_by_key(|hit| hit.line);
        Ok(hits)
    }
}
