//! Entries → bytes: the same plan laid out for kernels that look up many characters at once.
//!
//! A *group* is 256 characters in a row: those whose code points differ in the low byte only. In
//! UTF-8 they share all but the low two bits of the last byte but one, and the last byte. One
//! group is at *home* in registers, the letters of two bytes; the others are few in any text.
//!
//! A character's *code* is the low byte of the home character that is written for it; or, if the
//! character is *marked*, an ASCII character to write, or one of the constants of [`code`].

#[cfg(target_arch = "x86_64")]
mod hash;
#[cfg(target_arch = "x86_64")]
pub(crate) mod nibbles;
#[cfg(target_arch = "x86_64")]
pub(crate) mod pairs;

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::entry::{self, Blank, Special};
use super::{Plan, ZWNJ};
use crate::unicode::{self, HomeClass};
#[cfg(target_arch = "x86_64")]
use nibbles::{Nibbles, Shared};

/// What the code of a marked character means, from 0x80 on; below, it is what is written.
pub(crate) mod code {
    /// Nothing is written.
    pub(crate) const DELETE: u8 = 0x80;
    /// An invisible character: nothing is written if nobody owns it.
    pub(crate) const GONE: u8 = 0x81;
    // From here on a second look is needed, but for the first.
    /// The character passes: outside home only.
    pub(crate) const PASS: u8 = 0x82;
    /// A mark that goes if its base is a letter of the script or ASCII.
    pub(crate) const LATE: u8 = 0x83;
    /// The same, but it becomes a SPACE.
    pub(crate) const BLANK: u8 = 0x84;
    /// ZERO WIDTH NON-JOINER that goes if nobody owns it, and no letter reads it.
    pub(crate) const UNREAD_GONE: u8 = 0x85;
    /// The same, but it stays.
    pub(crate) const UNREAD_STAYS: u8 = 0x86;
    /// A variation selector: passes after an emoji.
    pub(crate) const SELECTOR: u8 = 0x87;
    /// Some other bytes are written: see [`Group::patch`](super::Group::patch).
    pub(crate) const PATCH: u8 = 0x88;
    /// The same, and the last of them is a letter of the script or ASCII.
    pub(crate) const PATCH_BASE: u8 = 0x89;
    /// The kernel stops.
    pub(crate) const STOP: u8 = 0x8A;
}

/// The home group: U+0600–06FF, two bytes each.
const HOME: u32 = 0x600;
/// The lead byte of the first quarter of home.
pub(crate) const HOME_LEAD: u8 = 0xD8;

/// The most bytes that a patch writes.
const LONGEST_PATCH: usize = 7;

/// A byte for each of 256 characters in a row, by quarter and then by the low six bits.
pub(crate) type Table = [[u8; 64]; 4];

fn table(of: impl Fn(u8) -> u8) -> Table {
    core::array::from_fn(|quarter| core::array::from_fn(|low| of((quarter << 6 | low) as u8)))
}

fn get(table: &Table, low: u8) -> u8 {
    let quarter = table.get(usize::from(low >> 6));
    quarter.and_then(|quarter| quarter.get(usize::from(low & 0x3F))).copied().unwrap_or_default()
}

/// What becomes of 256 characters in a row.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(crate) struct Group {
    /// The code of each.
    pub(crate) code: Table,
    /// By the low six bits of the code point: bit `q` says whether the character in quarter `q`
    /// is marked. Bit `4 + q` says at home whether it is written and is no base: a mark, or without
    /// a shape; elsewhere, whether it does not pass.
    pub(crate) flags: [u8; 64],
    /// The first byte of a character of three bytes; of one of two bytes, 0.
    pub(crate) first: u8,
    /// The last byte but one, of the first quarter.
    pub(crate) second: u8,
    /// The same, for look-ups by nibbles.
    #[cfg(target_arch = "x86_64")]
    pub(crate) nibbles: Nibbles,
    patches: Option<Box<[u64; 256]>>,
}

impl Group {
    /// The bytes to write for a character whose code is [`code::PATCH`] or the one after, and how many of the eight
    /// they are.
    pub(crate) fn patch(&self, low: u8) -> ([u8; 8], usize) {
        let patch = self.patches.as_ref().and_then(|all| all.get(usize::from(low)));
        let bytes = patch.copied().unwrap_or_default().to_le_bytes();
        let [.., len] = bytes;
        (bytes, usize::from(len).min(LONGEST_PATCH))
    }
}

/// The tables of all groups.
#[derive(Debug)]
pub(crate) struct Lanes {
    pub(crate) home: Group,
    /// The rank of each home character: see [`entry`].
    pub(crate) rank: Table,
    /// Laid out like [`Group::flags`]: whether a home character reads a ZERO WIDTH NON-JOINER as part
    /// of a vowel.
    pub(crate) readers: [u8; 64],
    /// The code of each ASCII character: itself, `DELETE` or `STOP`.
    pub(crate) ascii: [[u8; 64]; 2],
    /// By the low six bits of a lead byte that is not at home, a bit for it or for several;
    pub(crate) leads: [u8; 64],
    /// by the low six bits of the byte after it, the bits of the leads with which it begins a
    /// character that may not pass.
    pub(crate) seconds: [u8; 64],
    /// The same for scanning: home leads are in it too, and asked exactly.
    pub(crate) scan_leads: [u8; 64],
    pub(crate) scan_seconds: [u8; 64],
    /// Laid out like [`Group::flags`]: bit `q` says whether a home character is of a word, bit
    /// `4 + q` whether it is a mark.
    pub(crate) words: [u8; 64],
    /// The same of signs that are a word of their own, and of those that may stand in numbers.
    pub(crate) signs: [u8; 64],
    /// The same of digits.
    pub(crate) digits: [u8; 64],
    /// The same, for look-ups by nibbles.
    #[cfg(target_arch = "x86_64")]
    pub(crate) nibbles: Shared,
    groups: Vec<Group>,
    /// The number of each group plus one; 0 if all of it passes, [`STOPS`] if none does: by lead,
    /// then by the two bytes.
    index: [u16; 8 + 256],
}

/// In place of the number of a group: the kernel leaves all of it.
const STOPS: u16 = u16::MAX;

/// What a kernel has to do about a character outside home that may not pass.
#[derive(Debug)]
pub(crate) enum Found<'p> {
    Group(&'p Group),
    /// It passes after all.
    Passes,
    Stops,
}

/// Two things that home characters are or are not, laid out like [`Group::flags`].
fn home_flags(is: [fn(HomeClass) -> bool; 2]) -> [u8; 64] {
    let mut flags = [0; 64];
    for (low, c) in (0..=u8::MAX).filter_map(|low| Some((low, home_char(low)?))) {
        for (is, bit) in is.into_iter().zip([0, 4]) {
            if is(unicode::home_class(c)) {
                set_bit(&mut flags, low, bit);
            }
        }
    }
    flags
}

const fn is_word(class: HomeClass) -> bool {
    matches!(class, HomeClass::Letter | HomeClass::Digit | HomeClass::Mark)
}

const fn is_sign(class: HomeClass) -> bool {
    matches!(class, HomeClass::Sign | HomeClass::Separator)
}

impl Lanes {
    /// Lays out the entries of `plan`.
    pub(crate) fn of(plan: &Plan) -> Self {
        let mut lanes = Self {
            home: group(plan, HOME),
            rank: table(|low| rank(plan, low)),
            readers: [0; 64],
            ascii: core::array::from_fn(|half| {
                core::array::from_fn(|low| ascii(plan, (half << 6 | low) as u8))
            }),
            leads: [0; 64],
            seconds: [0; 64],
            scan_leads: [0; 64],
            scan_seconds: [0; 64],
            words: home_flags([is_word, |class| class == HomeClass::Mark]),
            signs: home_flags([is_sign, |class| class == HomeClass::Separator]),
            digits: home_flags([|class| class == HomeClass::Digit, |_| false]),
            #[cfg(target_arch = "x86_64")]
            nibbles: Shared::default(),
            groups: Vec::new(),
            index: [0; 8 + 256],
        };
        if plan.heh_zwnj {
            for low in 0..=u8::MAX {
                if home_char(low).is_some_and(|c| plan.takes_zwnj(c)) {
                    set_bit(&mut lanes.readers, low, 0);
                }
            }
        }
        for first in (0..0x1_0000).step_by(256).filter(|first| *first != HOME) {
            let group = group(plan, first);
            let uniform = |code| group.code.as_flattened().iter().all(|other| *other == code);
            let Some(place) = lanes.index.get_mut(number_of(first)) else { continue };
            if uniform(code::STOP) {
                *place = STOPS;
            } else if !uniform(code::PASS) {
                lanes.groups.push(group);
                *place = lanes.groups.len() as u16;
            }
        }
        lanes.watch(plan);
        #[cfg(target_arch = "x86_64")]
        {
            lanes.nibbles = Shared::of(plan, &lanes);
        }
        lanes
    }

    /// The home characters that a kernel always leaves.
    pub(crate) fn left(&self) -> Vec<char> {
        let left = |low: &u8| {
            is_flagged(&self.home.flags, *low, 0) && get(&self.home.code, *low) == code::STOP
        };
        (0..=u8::MAX).filter(left).filter_map(home_char).collect()
    }

    /// What is to be done about the character outside home that begins with these bytes.
    pub(crate) fn find(&self, plan: &Plan, lead: u8, second: u8) -> Found<'_> {
        let place = match lead {
            0xC0..0xE0 => usize::from(lead >> 2 & 7),
            0xE0..0xF0 => 8 + (usize::from(lead & 0xF) << 4 | usize::from(second >> 2 & 0xF)),
            _ if entry::is_special(plan.first.get(entry::index(lead, second))) => {
                return Found::Stops;
            }
            _ => return Found::Passes,
        };
        match self.index.get(place).copied().unwrap_or(STOPS) {
            0 => Found::Passes,
            STOPS => Found::Stops,
            number => {
                let group = self.groups.get(usize::from(number) - 1);
                group.map_or(Found::Stops, Found::Group)
            }
        }
    }

    /// Fills the tables that are asked of all lead bytes and those after them.
    fn watch(&mut self, plan: &Plan) {
        // Those that come most often in text of the script have a bit of their own.
        const OWN: [u8; 6] = [0xE2, 0xEF, 0xC2, 0xF0, 0xE0, 0xDD];
        const SHARED: u8 = 0x80;
        for lead in (0xC2..=0xF4u8).filter(|lead| !(0xD8..0xDC).contains(lead)) {
            let own = OWN.iter().position(|own| *own == lead);
            let bit = own.map_or(SHARED, |at| 1 << at);
            // Scanning keeps four bits for home, which has to be exact.
            let scan_bit = own.filter(|at| *at < 3).map_or(SHARED, |at| 1 << at);
            for second in 0x80..0xC0u8 {
                if !self.may_change(plan, lead, second) {
                    continue;
                }
                or(&mut self.leads, lead, bit);
                or(&mut self.seconds, second, bit);
                or(&mut self.scan_leads, lead, scan_bit);
                or(&mut self.scan_seconds, second, scan_bit);
            }
        }
        for low in 0..=u8::MAX {
            let (quarter, bit) = (low >> 6, 1 << (3 + (low >> 6)));
            or(&mut self.scan_leads, HOME_LEAD | quarter, bit);
            let stays = get(&self.home.code, low) == low;
            if is_flagged(&self.home.flags, low, 0)
                || is_flagged(&self.home.flags, low, 4)
                || !stays
            {
                or(&mut self.scan_seconds, low, bit);
            }
        }
    }

    fn may_change(&self, plan: &Plan, lead: u8, second: u8) -> bool {
        let group = match self.find(plan, lead, second) {
            Found::Passes => return false,
            Found::Stops => return true,
            Found::Group(group) => group,
        };
        let low = (lead & 3) << 6 | second & 0x3F;
        match lead {
            0xC0..0xE0 => get(&group.code, low) != code::PASS,
            _ => {
                let page = group.code.get(usize::from(second & 3));
                page.is_some_and(|page| page.iter().any(|code| *code != code::PASS))
            }
        }
    }
}

fn or(table: &mut [u8; 64], byte: u8, bits: u8) {
    if let Some(place) = table.get_mut(usize::from(byte & 0x3F)) {
        *place |= bits;
    }
}

fn set_bit(flags: &mut [u8; 64], low: u8, shift: u8) {
    or(flags, low, 1 << (shift + (low >> 6)));
}

fn is_flagged(flags: &[u8; 64], low: u8, shift: u8) -> bool {
    flags.get(usize::from(low & 0x3F)).is_some_and(|flag| flag >> (shift + (low >> 6)) & 1 != 0)
}

fn home_char(low: u8) -> Option<char> {
    char::from_u32(HOME | u32::from(low))
}

/// The place of the group that begins with `first` in [`Lanes::index`].
fn number_of(first: u32) -> usize {
    let number = (first >> 8) as usize;
    if first < 0x800 { number } else { 8 + number }
}

/// The rank that counts after a home character: a deleted one lets nothing follow simply.
fn rank(plan: &Plan, low: u8) -> u8 {
    let Some(c) = home_char(low) else { return 0 };
    let found = entry_of(plan, c);
    match entry::rank(found) {
        _ if entry::is_special(found) => entry::RANK_WATCH as u8,
        entry::RANK_NOTHING => entry::RANK_WATCH as u8,
        rank => rank as u8,
    }
}

fn ascii(plan: &Plan, byte: u8) -> u8 {
    let found = entry_of(plan, char::from(byte & 0x7F));
    let [first, ..] = found.to_le_bytes();
    match entry::kind(found) {
        None if entry::len(found) == 0 => code::DELETE,
        None if entry::len(found) == 1 => first,
        _ => code::STOP,
    }
}

/// The entry of `c`.
fn entry_of(plan: &Plan, c: char) -> u32 {
    let found = plan.first.get(entry::index_of(c));
    match entry::kind(found) {
        Some(Special::Page(page)) => {
            let page = plan.pages.get(page);
            let last = (u32::from(c) & 0x3F) as usize;
            page.and_then(|page| page.get(last)).copied().unwrap_or(found)
        }
        _ => found,
    }
}

/// The group whose first character is `first`.
fn group(plan: &Plan, first: u32) -> Group {
    let mut bytes = [0; 4];
    // Of the group that lies across ASCII, the second half begins it.
    let c = char::from_u32(first.max(0x80)).unwrap_or('\u{80}');
    let (lead, second) = match c.encode_utf8(&mut bytes).as_bytes() {
        [lead, second, _] => (*lead, *second & !3),
        [lead, ..] => (0, *lead & !3),
        [] => (0, 0),
    };
    let mut group = Group {
        code: [[code::PASS; 64]; 4],
        flags: [0; 64],
        first: lead,
        second,
        #[cfg(target_arch = "x86_64")]
        nibbles: Nibbles::default(),
        patches: None,
    };
    for (low, place) in (0..=u8::MAX).zip(group.code.as_flattened_mut()) {
        // A surrogate half is no character: its code is never asked for.
        let c = char::from_u32(first | u32::from(low)).filter(|c| !c.is_ascii());
        let Some(c) = c else {
            set_bit(&mut group.flags, low, 0);
            continue;
        };
        let found = entry_of(plan, c);
        let (marked, code) = code_of(plan, c, found, first == HOME);
        *place = code;
        if marked {
            set_bit(&mut group.flags, low, 0);
        }
        let no_base = !marked && entry::rank(found) != entry::RANK_STARTER;
        if if first == HOME { no_base } else { code != code::PASS || !marked } {
            set_bit(&mut group.flags, low, 4);
        }
        if marked && matches!(code, code::PATCH | code::PATCH_BASE) {
            let all = group.patches.get_or_insert_with(|| Box::new([0; 256]));
            if let Some(place) = all.get_mut(usize::from(low)) {
                *place = patch_of(plan, c, found).unwrap_or_default();
            }
        }
    }
    #[cfg(target_arch = "x86_64")]
    {
        group.nibbles = Nibbles::of(&group.code, &group.flags, first == HOME);
    }
    group
}

/// The code of `c`, and whether it is marked.
fn code_of(plan: &Plan, c: char, found: u32, home: bool) -> (bool, u8) {
    let [lead, second, ..] = found.to_le_bytes();
    let own = c.encode_utf8(&mut [0; 4]).bytes().take(2).eq([lead, second]);
    let code = match entry::kind(found) {
        None if entry::is_copy(found) => code::PASS,
        None if entry::len(found) == 0 => code::DELETE,
        None if entry::len(found) == 1 => lead,
        // Outside home a letter is a base.
        None if entry::len(found) == 2
            && lead & 0xFC == HOME_LEAD
            && (home || entry::rank(found) == entry::RANK_STARTER) =>
        {
            return (false, (lead & 3) << 6 | second & 0x3F);
        }
        None if entry::len(found) == 2 && own && !home => code::PASS,
        Some(Special::Late) => code::LATE,
        Some(Special::Invisible(Blank::Nothing)) => code::GONE,
        Some(Special::Invisible(Blank::Space)) => code::BLANK,
        Some(Special::VariationSelector) => code::SELECTOR,
        Some(Special::HehZwnj) => match plan.row(ZWNJ) {
            None => code::UNREAD_STAYS,
            Some((_, "")) => code::UNREAD_GONE,
            Some(_) => code::STOP,
        },
        None | Some(Special::Long) => match patch_of(plan, c, found) {
            Some(_) if plan.ends_plain(c) => code::PATCH_BASE,
            Some(_) => code::PATCH,
            None => code::STOP,
        },
        Some(_) => code::STOP,
    };
    (true, code)
}

/// What is written for `c`, as eight bytes, of which the last is the length.
fn patch_of(plan: &Plan, c: char, found: u32) -> Option<u64> {
    let mut bytes = [0; 8];
    let short = found.to_le_bytes();
    let text: &[u8] = match entry::kind(found) {
        None => short.get(..entry::len(found))?,
        Some(Special::Long) => plan.row(c)?.1.as_bytes(),
        Some(_) => return None,
    };
    if text.len() > LONGEST_PATCH {
        return None;
    }
    bytes.get_mut(..text.len())?.copy_from_slice(text);
    let [.., len] = &mut bytes;
    *len = text.len() as u8;
    Some(u64::from_le_bytes(bytes))
}
