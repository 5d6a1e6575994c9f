use super::*;
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

const MOST: usize = 200;

fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, SimpleFileOptions::default().unix_permissions(0o644)).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn two() -> Vec<u8> {
    archive(&[("manifest.json", "{}"), ("handover/dns.md", "# DNS")])
}

fn in_english(message: Message) -> String {
    latchkey_words::in_english(&message)
}

fn why(bytes: &[u8]) -> String {
    in_english(names(bytes, MOST).unwrap_err())
}

/// Where a signature stands for the `number`th time, from 0.
fn at(bytes: &[u8], signature: &[u8], number: usize) -> usize {
    let mut found = bytes.windows(4).enumerate().filter(|(_, window)| *window == signature);
    found.nth(number).unwrap().0
}

/// The archive with these bytes at `offset` behind the signature that stands there for the `number`th time.
fn changed(signature: &[u8], number: usize, offset: usize, with: &[u8]) -> Vec<u8> {
    let mut bytes = two();
    let start = at(&bytes, signature, number) + offset;
    bytes[start..start + with.len()].copy_from_slice(with);
    bytes
}

#[test]
fn an_archive_as_it_is_exported_names_every_byte() {
    assert_eq!(names(&two(), MOST).unwrap(), ["manifest.json", "handover/dns.md"]);
    assert_eq!(names(&archive(&[]), MOST).unwrap(), Vec::<String>::new());
    assert_eq!(names(&two(), 1).unwrap_err(), say::bundle_refused::too_many(2_usize, 1_usize));
}

#[test]
fn a_name_that_stands_twice_is_refused_whatever_its_capitals() {
    let mut bytes = archive(&[("runbook.html", "hostile"), ("runbook.htmx", "genuine")]);
    for signature in [LOCAL, CENTRAL] {
        let name_at = at(&bytes, signature, 1) + if signature == LOCAL { LOCAL_BYTES } else { CENTRAL_BYTES };
        bytes[name_at..name_at + 12].copy_from_slice(b"runbook.html");
    }
    assert_eq!(why(&bytes), "The bundle contains runbook.html twice");
    assert!(why(&archive(&[("a.md", ""), ("A.md", "")])).contains("twice"));
}

#[test]
fn what_stands_before_between_or_behind_is_refused() {
    let whole = two();
    let script = [b"#!/bin/sh\necho\n".as_slice(), &whole].concat();
    let behind = [whole.as_slice(), b"x"].concat();
    let joined = [whole.as_slice(), &whole].concat();
    for bytes in [script, behind, joined] {
        names(&bytes, MOST).unwrap_err();
    }
    // The directory's own numbers are put right, so that only the gap is left to be seen.
    let (first, directory) = (at(&whole, LOCAL, 1), at(&whole, CENTRAL, 0));
    for gap in [0, first, directory] {
        let mut bytes = whole.clone();
        let shifted = |place: usize| if place >= gap { 4_u32 } else { 0 };
        for (signature, number, offset) in [(CENTRAL, 0, 42), (CENTRAL, 1, 42), (END, 0, 16)] {
            let field = at(&whole, signature, number) + offset;
            let old = u32::from_le_bytes(whole[field..field + 4].try_into().unwrap());
            bytes[field..field + 4].copy_from_slice(&(old + shifted(old as usize)).to_le_bytes());
        }
        bytes.splice(gap..gap, *b"evil");
        assert!(why(&bytes).starts_with("The bundle has extra data "), "{gap}: {}", why(&bytes));
    }
}

#[test]
fn a_comment_and_a_part_of_several_are_refused() {
    let mut commented = two();
    let length = commented.len();
    commented[length - 2] = 1;
    commented.push(b'x');
    assert!(why(&commented).contains("after its end"));
    assert!(why(&changed(END, 0, 4, &[1, 0])).contains("split archive"));
    assert!(why(&changed(CENTRAL, 0, 34, &[1, 0])).contains("another part"));
}

#[test]
fn only_ordinary_files_are_taken() {
    for mode in [0o120_777_u32, 0o040_755, 0o020_666, 0o140_755] {
        let bytes = changed(CENTRAL, 1, 38, &(mode << 16).to_le_bytes());
        assert!(why(&bytes).contains("not a regular file"), "{mode:o}");
    }
    for dos in [0x10_u32, 0x08] {
        assert!(why(&changed(CENTRAL, 1, 38, &dos.to_le_bytes())).contains("not a regular file"));
    }
    for plain in [0_u32, 0o600 << 16, 0o100_600 << 16, 0x20] {
        assert!(names(&changed(CENTRAL, 1, 38, &plain.to_le_bytes()), MOST).is_ok(), "{plain:x}");
    }
}

#[test]
fn names_that_a_system_takes_for_something_else_are_refused() {
    let refused = [
        "con",
        "NUL.txt",
        "aux.md",
        "prn",
        "com1",
        "LPT9.x.md",
        "com0",
        "handover/nul",
        "../evil",
        "/etc/passwd",
        "C:\\evil",
        "a//b",
        ".hidden",
        "a/./b",
        "ends.",
        "b\u{202e}gnp.exe",
        "handover/",
        "",
    ];
    for name in refused {
        assert!(why(&archive(&[(name, "x")])).contains("a name that is not allowed"), "{name:?}");
    }
    assert!(names(&archive(&[("console.md", ""), ("com10", ""), ("nullable.txt", "")]), MOST).is_ok());
    assert!(!why(&archive(&[("\u{1b}[2J", "x")])).contains('\u{1b}'), "no control character is passed on");
    assert!(why(&archive(&[(&"x".repeat(121), "x")])).contains("a name that is not allowed"));
}

#[test]
fn encrypted_streamed_and_larger_archives_are_refused() {
    assert!(why(&changed(CENTRAL, 0, 8, &[1, 0])).contains("encrypted"));
    assert!(why(&changed(CENTRAL, 0, 8, &[8, 0])).contains("compressed in a way"));
    assert!(why(&changed(CENTRAL, 0, 10, &[12, 0])).contains("compressed in a way"));
    for field in [20, 24, 42] {
        assert!(why(&changed(CENTRAL, 0, field, &[0xff; 4])).contains("ZIP64"));
    }
    // A locator of a second, larger directory hides in the last entry's name.
    let mut located = archive(&[("manifest.json", "{}"), ("12345678901234567890", "x")]);
    let end = at(&located, END, 0);
    located[end - LOCATOR_BYTES..end - LOCATOR_BYTES + 4].copy_from_slice(ZIP64_LOCATOR);
    assert!(why(&located).contains("ZIP64"));
}

#[test]
fn a_header_that_disagrees_with_the_directory_is_refused() {
    for (offset, with) in
        [(4, [45, 0]), (6, [2, 0]), (8, [0, 0]), (10, [1, 1]), (14, [1, 1]), (18, [9, 9]), (22, [9, 9])]
    {
        let bytes = changed(LOCAL, 1, offset, &with);
        assert!(why(&bytes).contains("does not match the bundle's directory"), "{offset}");
    }
    assert!(why(&changed(LOCAL, 1, LOCAL_BYTES, b"evil")).contains("does not match the bundle's directory"));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused_and_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..512)) {
        drop(names(&bytes, MOST));
    }

    #[test]
    fn any_change_of_an_archive_is_read_or_refused_and_never_panics(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
        cuts in any::<bool>(),
    ) {
        let mut bytes = two();
        for (index, value) in changes {
            let at = index.index(bytes.len());
            bytes[at] = value;
        }
        if cuts {
            bytes.truncate(cut.index(bytes.len()));
        }
        drop(names(&bytes, MOST));
    }
}
