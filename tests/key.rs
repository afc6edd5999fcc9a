//! Keys: normalized texts for maps and sets.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::borrow::{Borrow, Cow};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use huruf::{Key, Profile};

fn key(text: &str) -> Key<'_> {
    Profile::SEARCH.normalizer().key(text)
}

#[test]
fn all_spellings_have_one_key() {
    let spellings = ["کوریا الشمالیة", "كوريا الشمالية", "كُوريا الشَّمالية"];
    let keys: HashSet<Key<'_>> = spellings.iter().map(|text| key(text)).collect();
    assert_eq!(keys.len(), 1);
    assert!(keys.contains("كوريا الشماليه"));
    assert!(!keys.contains(spellings[0]), "a text that is not normalized finds nothing");
}

#[test]
fn hash_and_order_are_those_of_the_text() {
    let texts = ["", "a", "احمد", "أحمد", "بشّار", "\u{10FFFF}", "\u{FFFD}", "ی", "ي"];
    let state = RandomState::new();
    for a in texts {
        let a = key(a);
        assert_eq!(state.hash_one(&a), state.hash_one(a.as_str()));
        let borrowed: &str = a.borrow();
        assert_eq!(borrowed, &*a);
        for b in texts {
            let b = key(b);
            assert_eq!(a == b, a.as_str() == b.as_str());
            assert_eq!(a.cmp(&b), a.as_str().cmp(b.as_str()));
            assert_eq!(a.partial_cmp(&b), Some(a.cmp(&b)));
        }
    }
    let sorted: BTreeMap<Key<'_>, usize> =
        texts.iter().map(|text| (key(text), text.len())).collect();
    assert!(sorted.keys().is_sorted());
    assert!(sorted.contains_key("احمد"));
}

#[test]
fn borrows_what_is_normalized() {
    let text = String::from("احمد");
    assert!(matches!(Cow::from(key(&text)), Cow::Borrowed(same) if same.as_ptr() == text.as_ptr()));
    assert!(matches!(Cow::from(key("أحمد")), Cow::Owned(_)));
    let owned: Key<'static> = key(&text).into_owned();
    drop(text);
    assert_eq!(owned, "احمد");
    assert_eq!(owned, *"احمد");
    assert_eq!(owned.as_ref().len(), 8);
    assert_eq!(format!("{owned}|{owned:>5}|{owned:?}"), "احمد| احمد|\"احمد\"");
    assert_eq!(String::from(owned), "احمد");
}

#[test]
fn keys_own_their_text_in_maps() {
    let mut counts: HashMap<Key<'static>, usize> = HashMap::new();
    for word in "أحمد احمد إيمان أَحْمَد".split(' ') {
        *counts.entry(key(word).into_owned()).or_default() += 1;
    }
    assert_eq!(counts.get("احمد"), Some(&3));
    assert_eq!(counts.get(&key("ايمان")), Some(&1));
}
