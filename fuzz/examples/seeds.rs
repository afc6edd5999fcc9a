//! Writes the seeds into a folder: `cargo run --example seeds -- FOLDER`.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let Some(folder) = env::args_os().nth(1) else {
        return Err(io::Error::other("name the folder that the seeds go to"));
    };
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let seeds = huruf_fuzz::seeds::all();
    for (name, bytes) in &seeds {
        fs::write(folder.join(name), bytes)?;
    }
    println!("{} seeds in {}", seeds.len(), folder.display());
    Ok(())
}
