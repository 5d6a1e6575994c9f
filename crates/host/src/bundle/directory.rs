//! The archive's own directory, read before anything is unpacked. A ZIP file can say two things at once: a name twice,
//! something before the first file or behind the last, a header that disagrees with the directory, a second archive.
//! What each program makes of that differs, so such a file is refused: exactly one directory, which describes every
//! byte.

use latchkey_core::{
    message::{Message, exact, say},
    plain::brief,
};
use std::collections::BTreeSet;

const END: &[u8] = b"PK\x05\x06";
const CENTRAL: &[u8] = b"PK\x01\x02";
const LOCAL: &[u8] = b"PK\x03\x04";
const ZIP64_LOCATOR: &[u8] = b"PK\x06\x07";

const END_BYTES: usize = 22;
const CENTRAL_BYTES: usize = 46;
const LOCAL_BYTES: usize = 30;
const LOCATOR_BYTES: usize = 20;

/// Names in UTF-8, and two bits that say how hard it was compressed.
const FLAGS_KNOWN: u16 = 0x0806;
const ENCRYPTED: u16 = 0x0001;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// Extra fields that give a file another name, another size or another way of packing.
const EXTRA_REFUSED: [u16; 3] = [0x0001, 0x7075, 0x9901];

const KIND_OF_FILE: u32 = 0o170_000;
const REGULAR: u32 = 0o100_000;
const DOS_FOLDER_OR_VOLUME: u32 = 0x18;

/// The longest name of a file in a bundle, in bytes.
const LONGEST_NAME: usize = 120;

/// The names of the files, in the directory's order. The error says what is wrong.
pub(super) fn names(bytes: &[u8], most: usize) -> Result<Vec<String>, Message> {
    let end = End::read(bytes)?;
    if end.files > most {
        return Err(say::bundle_refused::too_many(end.files, most));
    }
    let mut at = end.directory;
    let mut entries = Vec::new();
    for _ in 0..end.files {
        let entry = Entry::read(bytes, at, end.at)?;
        at = entry.next;
        entries.push(entry);
    }
    if at != end.at {
        return Err(say::bundle_refused::directory_end());
    }
    let mut seen = BTreeSet::new();
    if let Some(twice) = entries.iter().find(|entry| !seen.insert(entry.name.to_ascii_lowercase())) {
        return Err(say::bundle_refused::twice(exact(&twice.name)));
    }
    every_byte_is_named(bytes, &entries, end.directory)?;
    Ok(entries.into_iter().map(|entry| entry.name).collect())
}

/// The files stand one behind the other, from the first byte to the directory.
fn every_byte_is_named(bytes: &[u8], entries: &[Entry], directory: usize) -> Result<(), Message> {
    let mut in_order: Vec<&Entry> = entries.iter().collect();
    in_order.sort_by_key(|entry| entry.offset);
    let mut expected = 0;
    for entry in in_order {
        if entry.offset != expected {
            return Err(match expected {
                0 => say::bundle_refused::before_first(),
                _ => say::bundle_refused::before_file(exact(&entry.name)),
            });
        }
        expected = entry.end_of_content(bytes, directory)?;
    }
    if expected == directory { Ok(()) } else { Err(say::bundle_refused::before_directory()) }
}

/// The record that ends an archive.
struct End {
    at: usize,
    files: usize,
    directory: usize,
}

impl End {
    fn read(bytes: &[u8]) -> Result<Self, Message> {
        let not_at_the_end = say::bundle_refused::no_end;
        let at = bytes.len().checked_sub(END_BYTES).ok_or_else(not_at_the_end)?;
        let record = Record::at(bytes, at, END_BYTES).filter(|record| record.begins(END)).ok_or_else(not_at_the_end)?;
        let damaged = say::bundle_refused::directory_end_unreadable;
        let before = at.checked_sub(LOCATOR_BYTES).and_then(|at| Record::at(bytes, at, LOCATOR_BYTES));
        if before.is_some_and(|record| record.begins(ZIP64_LOCATOR)) {
            return Err(say::bundle_refused::for_larger());
        }
        let small = |offset| record.short(offset).map(usize::from).ok_or_else(damaged);
        let large = |offset| record.long(offset).and_then(|value| usize::try_from(value).ok()).ok_or_else(damaged);
        let (disk, first_disk, on_disk, files) = (small(4)?, small(6)?, small(8)?, small(10)?);
        let (length, directory, comment) = (large(12)?, large(16)?, small(20)?);
        if disk != 0 || first_disk != 0 || on_disk != files {
            return Err(say::bundle_refused::one_of_several());
        }
        if comment != 0 {
            return Err(say::bundle_refused::behind_its_end());
        }
        match directory.checked_add(length) {
            Some(end) if end == at => Ok(Self { at, files, directory }),
            _ => Err(say::bundle_refused::elsewhere()),
        }
    }
}

/// One file in the directory.
struct Entry {
    name: String,
    /// Version, flags, way of packing, time, date, checksum and sizes, as they stand in both headers.
    shared: Vec<u8>,
    packed: usize,
    offset: usize,
    next: usize,
}

impl Entry {
    fn read(bytes: &[u8], at: usize, end: usize) -> Result<Self, Message> {
        let damaged = say::bundle_refused::directory_unreadable;
        let record =
            Record::at(bytes, at, CENTRAL_BYTES).filter(|record| record.begins(CENTRAL)).ok_or_else(damaged)?;
        let short = |offset| record.short(offset).ok_or_else(damaged);
        let long = |offset| record.long(offset).ok_or_else(damaged);
        let (name_bytes, extra_bytes, comment_bytes) =
            (usize::from(short(28)?), usize::from(short(30)?), usize::from(short(32)?));
        let name_at = at.checked_add(CENTRAL_BYTES).ok_or_else(damaged)?;
        let extra_at = name_at.checked_add(name_bytes).ok_or_else(damaged)?;
        let next = extra_at.checked_add(extra_bytes).filter(|next| *next <= end).ok_or_else(damaged)?;
        let name = name(bytes.get(name_at..extra_at).ok_or_else(damaged)?)?;
        let (flags, packing) = (short(8)?, short(10)?);
        if flags & ENCRYPTED != 0 {
            return Err(say::bundle_refused::encrypted(exact(name)));
        }
        if flags & !FLAGS_KNOWN != 0 || !matches!(packing, STORED | DEFLATED) {
            return Err(say::bundle_refused::packed_otherwise(exact(name)));
        }
        let (packed, unpacked, offset) = (long(20)?, long(24)?, long(42)?);
        if [packed, unpacked, offset].contains(&u32::MAX) {
            return Err(say::bundle_refused::file_for_larger(exact(name)));
        }
        if short(34)? != 0 || comment_bytes != 0 {
            return Err(say::bundle_refused::comment(exact(name)));
        }
        let attributes = long(38)?;
        if !matches!((attributes >> 16) & KIND_OF_FILE, 0 | REGULAR) || attributes & DOS_FOLDER_OR_VOLUME != 0 {
            return Err(say::bundle_refused::no_ordinary_file(exact(name)));
        }
        check_extra(bytes.get(extra_at..next).ok_or_else(damaged)?, &name)?;
        Ok(Self {
            name,
            shared: record.bytes.get(6..28).ok_or_else(damaged)?.to_vec(),
            packed: usize::try_from(packed).map_err(|_| damaged())?,
            offset: usize::try_from(offset).map_err(|_| damaged())?,
            next,
        })
    }

    /// Where the file's content ends, once its own header is known to say what the directory says.
    fn end_of_content(&self, bytes: &[u8], directory: usize) -> Result<usize, Message> {
        let differs = || say::bundle_refused::header_differs(exact(&self.name));
        let header =
            Record::at(bytes, self.offset, LOCAL_BYTES).filter(|header| header.begins(LOCAL)).ok_or_else(differs)?;
        let length = |offset| header.short(offset).map(usize::from).ok_or_else(differs);
        let (name_bytes, extra_bytes) = (length(26)?, length(28)?);
        let after = |at: usize, more: usize| at.checked_add(more).filter(|end| *end <= directory).ok_or_else(differs);
        let name_at = after(self.offset, LOCAL_BYTES)?;
        let extra_at = after(name_at, name_bytes)?;
        let content_at = after(extra_at, extra_bytes)?;
        if header.bytes.get(4..26) != Some(self.shared.as_slice())
            || bytes.get(name_at..extra_at) != Some(self.name.as_bytes())
        {
            return Err(differs());
        }
        check_extra(bytes.get(extra_at..content_at).ok_or_else(differs)?, &self.name)?;
        after(content_at, self.packed)
    }
}

/// Extra fields are whole, and none of them says something else than the header.
fn check_extra(mut extra: &[u8], file: &str) -> Result<(), Message> {
    while !extra.is_empty() {
        let record = Record { bytes: extra };
        let field = record.short(0).zip(record.short(2)).and_then(|(kind, length)| {
            let rest = extra.get(4_usize.checked_add(usize::from(length))?..)?;
            Some((kind, rest))
        });
        match field {
            Some((kind, rest)) if !EXTRA_REFUSED.contains(&kind) => extra = rest,
            _ => return Err(say::bundle_refused::additions(exact(file))),
        }
    }
    Ok(())
}

fn name(bytes: &[u8]) -> Result<String, Message> {
    let name = std::str::from_utf8(bytes).map_err(|_| say::bundle_refused::name_unreadable())?;
    if is_plain(name) {
        return Ok(name.to_owned());
    }
    Err(say::bundle_refused::name(exact(brief(name))))
}

/// A relative path of plain names: nothing that climbs, no drive, no separator of another system, no device.
fn is_plain(name: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    !name.is_empty()
        && name.len() <= LONGEST_NAME
        && name.split('/').all(|part| {
            !part.is_empty()
                && !part.starts_with('.')
                && !part.ends_with('.')
                && part.chars().all(plain)
                && !is_a_device(part)
        })
}

/// Whether Windows takes the name, up to its first dot, for a device.
fn is_a_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let port = |stem: &str| {
        ["com", "lpt"].iter().any(|port| {
            stem.strip_prefix(port)
                .is_some_and(|number| number.len() == 1 && number.chars().all(|one| one.is_ascii_digit()))
        })
    };
    ["con", "prn", "aux", "nul", "conin", "conout", "clock"].contains(&stem.as_str()) || port(&stem)
}

/// Numbers in a run of bytes, the lowest first.
struct Record<'a> {
    bytes: &'a [u8],
}

impl<'a> Record<'a> {
    fn at(bytes: &'a [u8], at: usize, length: usize) -> Option<Self> {
        Some(Self { bytes: bytes.get(at..at.checked_add(length)?)? })
    }

    fn begins(&self, with: &[u8]) -> bool {
        self.bytes.starts_with(with)
    }

    fn short(&self, at: usize) -> Option<u16> {
        let two = self.bytes.get(at..at.checked_add(2)?)?;
        two.try_into().ok().map(u16::from_le_bytes)
    }

    fn long(&self, at: usize) -> Option<u32> {
        let four = self.bytes.get(at..at.checked_add(4)?)?;
        four.try_into().ok().map(u32::from_le_bytes)
    }
}

#[cfg(test)]
mod tests;
