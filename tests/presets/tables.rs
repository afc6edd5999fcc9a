//! The presets that are tables: every kernel writes what each character becomes by itself.

use huruf::kernel::Kernel;
use huruf::{Normalizer, Preset};

use crate::reference::show::points;
use crate::reference::texts::{Random, mixture, of_the_script, times};

fn tables() -> impl Iterator<Item = (Preset, &'static Normalizer)> {
    Preset::ALL.iter().filter_map(|preset| Some((*preset, preset.normalizer()?)))
}

/// Character by character, on the portable kernel.
fn twin(preset: Preset, table: &Normalizer, text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        out += &table.normalize(c.encode_utf8(&mut [0; 4]));
    }
    assert_eq!(preset.normalize(text), out, "{preset}: {}", points(text));
    out
}

#[test]
fn every_kernel_writes_the_table() {
    let mut random = Random(73);
    for (preset, table) in tables() {
        let portable = table.clone().with_kernel(Kernel::available().next().unwrap());
        let kernels: Vec<_> =
            Kernel::available().map(|it| (it, table.clone().with_kernel(it))).collect();
        for i in 0..300 * times() {
            let text = if i % 2 == 0 { mixture(&mut random) } else { of_the_script(&mut random) };
            let text = text.repeat(1 + random.below(4));
            let wanted = twin(preset, &portable, &text);
            for (kernel, table) in &kernels {
                let got = table.normalize(&text);
                assert_eq!(points(&got), points(&wanted), "{preset}, {kernel}: {}", points(&text));
            }
        }
    }
}

/// Each scalar value at the edge of a block, with letters around.
#[test]
fn every_character_at_the_edge_of_a_block() {
    for (preset, table) in tables() {
        let kernels: Vec<_> =
            Kernel::available().map(|it| (it, table.clone().with_kernel(it))).collect();
        let beh = table.normalize("\u{628}").into_owned();
        for c in ('\0'..='\u{FFFF}').chain('\u{10000}'..='\u{1FFFF}') {
            let alone = table.normalize(c.encode_utf8(&mut [0; 4])).into_owned();
            if alone.chars().eq([c]) && !u32::from(c).is_multiple_of(31) {
                continue;
            }
            for behs in [30, 31, 32] {
                let text = format!("{}{c}{}", "\u{628}".repeat(behs), "\u{628}".repeat(33));
                let wanted = format!("{}{alone}{}", beh.repeat(behs), beh.repeat(33));
                for (kernel, table) in &kernels {
                    assert_eq!(table.normalize(&text), wanted, "{preset}, {kernel}: {c:?}");
                }
            }
        }
    }
}
