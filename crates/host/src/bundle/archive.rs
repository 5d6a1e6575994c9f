//! The archive. Writing: names in order, one fixed date, no system fields, so that the same content gives the same
//! bytes. Reading: every name has to stand in the manifest exactly, every size and checksum has to agree, and nothing
//! is unpacked to a disk, so that neither a path that climbs out nor a bomb gets anywhere.

use super::{contents::ContentFile, directory};
use latchkey_core::{
    Code, Failure,
    bundle::{FORMAT, MANIFEST, Manifest, ManifestEntry, refused},
    message::{Message, exact, say},
    setup::Setup,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// The most that one file of a bundle may hold.
const FILE_LIMIT: u64 = 20 * 1024 * 1024;
/// The most that all files of a bundle may hold together.
const TOTAL_LIMIT: u64 = 60 * 1024 * 1024;
/// The most files that a bundle may have.
const FILES_LIMIT: usize = 200;

/// Writes the files with their manifest.
pub(super) fn write(setup: &Setup, files: Vec<ContentFile>) -> Result<(Vec<u8>, Vec<String>), Failure> {
    let files: BTreeMap<String, Vec<u8>> = files.into_iter().map(|file| (file.name, file.bytes)).collect();
    let manifest = Manifest {
        format: FORMAT,
        setup: setup.name.clone(),
        changed: setup.changed,
        files: files.iter().map(|(name, bytes)| entry(name, bytes)).collect(),
    };
    let manifest = serde_json::to_vec_pretty(&manifest)
        .map_err(|error| unwritable(say::bundle_not_made::no_manifest(exact(error))))?;
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut names = vec![MANIFEST.to_owned()];
    let mut add = |name: &str, bytes: &[u8]| -> Result<(), Failure> {
        archive.start_file(name, options).map_err(no_archive)?;
        archive.write_all(bytes).map_err(no_archive)
    };
    add(MANIFEST, &manifest)?;
    for (name, bytes) in &files {
        add(name, bytes)?;
        names.push(name.clone());
    }
    let cursor = archive.finish().map_err(no_archive)?;
    Ok((cursor.into_inner(), names))
}

fn entry(name: &str, bytes: &[u8]) -> ManifestEntry {
    ManifestEntry { name: name.to_owned(), bytes: bytes.len() as u64, sha256: hex::encode(Sha256::digest(bytes)) }
}

fn no_archive(error: impl std::fmt::Display) -> Failure {
    unwritable(say::bundle_not_made::no_archive(exact(error)))
}

fn unwritable(message: Message) -> Failure {
    Failure::input(Code::BundleNotMade, message, say::bundle_not_made::fix())
}

/// Reads an archive whose names, sizes and checksums all agree with its manifest.
pub(super) fn read(bytes: &[u8]) -> Result<(Manifest, BTreeMap<String, Vec<u8>>), Failure> {
    if bytes.is_empty() {
        return Err(refused(say::bundle_refused::empty()));
    }
    let names = directory::names(bytes, FILES_LIMIT).map_err(refused)?;
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| refused(say::bundle_refused::no_archive(exact(error))))?;
    if archive.len() != names.len() {
        return Err(refused(say::bundle_refused::two_ways()));
    }
    let mut files = BTreeMap::new();
    let mut total = 0;
    for (index, name) in names.into_iter().enumerate() {
        let file =
            archive.by_index(index).map_err(|error| refused(say::bundle_refused::file_unreadable(exact(error))))?;
        if file.name().ok().as_deref() != Some(name.as_str()) {
            return Err(refused(say::bundle_refused::two_ways()));
        }
        let mut content = Vec::new();
        file.take(FILE_LIMIT + 1)
            .read_to_end(&mut content)
            .map_err(|error| refused(say::bundle_refused::content_unreadable(exact(error), exact(&name))))?;
        total += content.len() as u64;
        if content.len() as u64 > FILE_LIMIT || total > TOTAL_LIMIT {
            return Err(refused(say::bundle_refused::file_too_large(exact(name))));
        }
        if files.insert(name.clone(), content).is_some() {
            return Err(refused(say::bundle_refused::twice(exact(name))));
        }
    }
    let manifest = files.remove(MANIFEST).ok_or_else(|| refused(say::bundle_refused::no_manifest()))?;
    let manifest = String::from_utf8(manifest).map_err(|_| refused(say::bundle_refused::manifest_no_text()))?;
    let manifest = Manifest::read(&manifest)?;
    compare(&manifest, &files)?;
    Ok((manifest, files))
}

fn compare(manifest: &Manifest, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Failure> {
    for listed in &manifest.files {
        let Some(content) = files.get(&listed.name) else {
            return Err(refused(say::bundle_refused::missing(exact(&listed.name))));
        };
        if *listed != entry(&listed.name, content) {
            return Err(refused(say::bundle_refused::changed(exact(&listed.name))));
        }
    }
    let stranger = files.keys().find(|name| !manifest.files.iter().any(|listed| listed.name == **name));
    match stranger {
        Some(name) => Err(refused(say::bundle_refused::stranger(exact(name)))),
        None => Ok(()),
    }
}
