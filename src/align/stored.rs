//! What `serde` writes and reads of an alignment.

use alloc::string::String;
use alloc::vec::Vec;

use super::Alignment;
use crate::kernel::{Kind, Stretch, Trace};

/// Numbers only, so that it takes little in any format.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "Alignment")]
pub(super) struct Stored {
    source_len: usize,
    normalized_len: usize,
    /// Source, normalized, kind, first mask, stride.
    stretches: Vec<(usize, usize, u8, usize, u8)>,
    masks: Vec<u64>,
}

impl From<Alignment> for Stored {
    fn from(alignment: Alignment) -> Self {
        let Alignment { trace, source: source_len, normalized: normalized_len } = alignment;
        let stretches = trace.stretches.iter().map(|Stretch { source, normalized, kind }| {
            let (kind, first, stride) = match *kind {
                Kind::Same => (0, 0, 0),
                Kind::Unit => (1, 0, 0),
                Kind::Masks { first, stride } => (2, first, stride),
                Kind::Swaps { first, stride } => (3, first, stride),
            };
            (*source, *normalized, kind, first, stride)
        });
        Self {
            source_len,
            normalized_len,
            stretches: stretches.collect(),
            masks: trace.masks().into(),
        }
    }
}

impl TryFrom<Stored> for Alignment {
    type Error = String;

    /// Refuses what no text can have.
    fn try_from(stored: Stored) -> Result<Self, String> {
        let Stored { source_len, normalized_len, stretches, masks } = stored;
        let mut all: Vec<Stretch> = Vec::with_capacity(stretches.len());
        for (source, normalized, kind, first, stride) in stretches {
            let kind = match kind {
                0 => Kind::Same,
                1 => Kind::Unit,
                2 => Kind::Masks { first, stride },
                3 => Kind::Swaps { first, stride },
                _ => return Err("an alignment has stretches of kinds 0 to 3".into()),
            };
            let masked = matches!(kind, Kind::Masks { .. } | Kind::Swaps { .. });
            let follows = match all.last() {
                None => source == 0 && normalized == 0,
                Some(last) => source > last.source && normalized >= last.normalized,
            };
            let lies_within = source < source_len && normalized <= normalized_len;
            if !follows
                || !lies_within
                || masked && (first >= masks.len() || !(1..=64).contains(&stride))
            {
                return Err("the stretches of an alignment follow each other".into());
            }
            all.push(Stretch { source, normalized, kind });
        }
        if all.is_empty() && source_len != normalized_len {
            return Err("an alignment without stretches is of two texts of one length".into());
        }
        Ok(Self::of(Trace::of(all, masks), source_len, normalized_len))
    }
}
