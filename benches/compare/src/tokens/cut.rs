//! The tokenizers, each called as its documentation says.

use std::sync::LazyLock;

use ::charabia::{Language, Tokenize as _, Tokenizer, TokenizerBuilder};
use ::huruf::Profile;
use ::unicode_segmentation::UnicodeSegmentation as _;

use super::Sink;
use crate::support::corpus::Corpus;
use crate::support::naive;

pub(super) fn huruf<S: Sink>(text: &str, _: Corpus, sink: &mut S) {
    let mut tokens = Profile::SEARCH.normalizer().tokens(text);
    while let Some(token) = tokens.next_ref() {
        sink.token(token.text, token.source, token.kind);
    }
}

pub(super) fn huruf_iterator<S: Sink>(text: &str, _: Corpus, sink: &mut S) {
    for token in Profile::SEARCH.normalizer().tokens(text) {
        sink.token(&token.text, token.source, token.kind);
    }
}

pub(super) fn unicode_words<S: Sink>(text: &str, _: Corpus, sink: &mut S) {
    let mut key = String::new();
    for (at, word) in text.unicode_word_indices() {
        key.clear();
        naive::search(word, &mut key);
        sink.token(&key, at..at + word.len(), ());
    }
}

/// Tantivy itself would bring a search engine along.
pub(super) fn simple<S: Sink>(text: &str, _: Corpus, sink: &mut S) {
    let mut key = String::new();
    let mut chars = text.char_indices();
    while let Some((start, c)) = chars.next() {
        if !c.is_alphanumeric() {
            continue;
        }
        let end = chars.find(|it| !it.1.is_alphanumeric()).map_or(text.len(), |it| it.0);
        key.clear();
        naive::search(text.get(start..end).unwrap_or_default(), &mut key);
        sink.token(&key, start..end, ());
    }
}

pub(super) fn charabia<S: Sink>(text: &str, _: Corpus, sink: &mut S) {
    for token in text.tokenize() {
        sink.token(&token.lemma, token.byte_start..token.byte_end, token.kind);
    }
}

pub(super) fn charabia_language<S: Sink>(text: &str, corpus: Corpus, sink: &mut S) {
    static TOKENIZER: LazyLock<Tokenizer<'static>> =
        LazyLock::new(|| TokenizerBuilder::default().into_tokenizer());
    let language: &[Language] = match corpus {
        Corpus::Persian => &[Language::Pes],
        Corpus::Ascii => &[Language::Eng],
        _ => &[Language::Ara],
    };
    for token in TOKENIZER.tokenize_with_allow_list(text, Some(language)) {
        sink.token(&token.lemma, token.byte_start..token.byte_end, token.kind);
    }
}
