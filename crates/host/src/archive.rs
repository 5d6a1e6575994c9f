//! PKCS#12 files are unpacked in a child of their own. The library that reads them rests on pre-releases, and a hostile
//! file may ask it for hours of work: so it gets a process with little memory and time, no files and no environment, and
//! what it answers is read within bounds. File and password go to it by standard input, never as an argument.

use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_certificate::{Unpacked, open_archives_with, unpack_archive};
use latchkey_core::{
    Code, Failure, Secret,
    message::{exact, say},
};
use serde::{Deserialize, Serialize};
use std::{
    ffi::OsString,
    io::{self, Read, Write},
    process::{Child, Command, ExitCode, Stdio},
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};
use zeroize::Zeroize;

/// The argument with which a program starts itself as the child.
const ARGUMENT: &str = "--unpack-pkcs12";
/// The most that the child is told, and the most that it answers, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;
/// How long the child may take in all.
const DEADLINE: Duration = Duration::from_secs(20);

/// What the child is told.
#[derive(Deserialize, Serialize)]
struct Order {
    file: String,
    password: Option<String>,
}

/// What it answers.
#[derive(Deserialize, Serialize)]
enum Answer {
    Unpacked { certificates: Vec<String>, keys: Vec<String> },
    Refused(Failure),
}

impl Drop for Order {
    fn drop(&mut self) {
        self.password.zeroize();
    }
}

/// For a program's first line: where it was started as the child, it unpacks one file and ends; otherwise it unpacks
/// in children from now on.
pub fn serve_or_use_children(arguments: impl IntoIterator<Item = OsString>) -> Option<ExitCode> {
    if arguments.into_iter().nth(1).is_some_and(|argument| argument == ARGUMENT) {
        return Some(serve());
    }
    open_archives_with(unpack_in_a_child);
    None
}

fn serve() -> ExitCode {
    if limit().is_err() {
        return ExitCode::FAILURE;
    }
    match answer().and_then(|answer| io::stdout().write_all(answer.expose())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// A gigabyte of addresses (the window's program maps large libraries), five seconds of a processor, no file, no child.
#[cfg(unix)]
fn limit() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limits =
        [(Resource::As, 1 << 30), (Resource::Cpu, 5), (Resource::Core, 0), (Resource::Fsize, 0), (Resource::Nproc, 0)];
    for (resource, most) in limits {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
}

/// Other systems have the deadline alone.
#[cfg(not(unix))]
fn limit() -> io::Result<()> {
    Ok(())
}

fn answer() -> io::Result<Secret<Vec<u8>>> {
    let mut told = Vec::new();
    io::stdin().lock().take(LARGEST + 1).read_to_end(&mut told)?;
    let told = Secret::new(told);
    let order: Order = serde_json::from_slice(told.expose())?;
    let file = STANDARD.decode(&order.file).map_err(io::Error::other)?;
    let password = order.password.clone().map(Secret::new);
    let answer = match unpack_archive(&file, password.as_ref()) {
        Ok(unpacked) => Answer::Unpacked {
            certificates: unpacked.certificates.iter().map(|certificate| STANDARD.encode(certificate)).collect(),
            keys: unpacked.keys.iter().map(|key| STANDARD.encode(key.expose())).collect(),
        },
        Err(failure) => Answer::Refused(failure),
    };
    Ok(Secret::new(serde_json::to_vec(&answer)?))
}

fn unpack_in_a_child(bytes: &[u8], password: Option<&Secret<String>>) -> Result<Unpacked, Failure> {
    let order = Order { file: STANDARD.encode(bytes), password: password.map(|password| password.expose().clone()) };
    let told = serde_json::to_vec(&order).map(Secret::new).map_err(|error| not_started(&io::Error::other(error)))?;
    let mut child = start().map_err(|error| not_started(&error))?;
    let (to, from) = (child.stdin.take(), child.stdout.take());
    let child = Arc::new(Mutex::new(child));
    let (ended, over) = mpsc::channel::<()>();
    let watched = Arc::clone(&child);
    let watch = thread::spawn(move || {
        if over.recv_timeout(DEADLINE) == Err(mpsc::RecvTimeoutError::Timeout) {
            // Where it ended by itself in this moment there is nothing left to kill.
            drop(watched.lock().unwrap_or_else(PoisonError::into_inner).kill());
        }
    });
    // A child that ended early reads no more: its answer, or the lack of one, says why.
    drop(to.map(|mut to| to.write_all(told.expose())));
    let mut said = Vec::new();
    let read = from.map(|from| from.take(LARGEST + 1).read_to_end(&mut said));
    let said = Secret::new(said);
    drop(ended);
    drop(watch.join());
    let status = child.lock().unwrap_or_else(PoisonError::into_inner).wait().map_err(|error| not_started(&error))?;
    if !status.success() || !matches!(read, Some(Ok(length)) if length as u64 <= LARGEST) {
        return Err(too_costly());
    }
    match serde_json::from_slice(said.expose()) {
        Ok(Answer::Unpacked { certificates, keys }) => unpacked(&certificates, keys).ok_or_else(too_costly),
        Ok(Answer::Refused(failure)) => Err(failure),
        Err(_) => Err(too_costly()),
    }
}

/// The program itself, with nothing of this process but where its libraries are.
fn start() -> io::Result<Child> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(ARGUMENT).env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    for name in ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SystemRoot", "PATH"] {
        command.envs(std::env::var_os(name).map(|value| (name, value)));
    }
    command.spawn()
}

fn unpacked(certificates: &[String], keys: Vec<String>) -> Option<Unpacked> {
    let certificates = certificates.iter().map(|text| STANDARD.decode(text).ok()).collect::<Option<_>>()?;
    let keys = keys.into_iter().map(Secret::new);
    let keys = keys.map(|text| STANDARD.decode(text.expose()).ok().map(Secret::new)).collect::<Option<_>>()?;
    Some(Unpacked { certificates, keys })
}

fn too_costly() -> Failure {
    Failure::input(
        Code::ArchiveTooCostly,
        say::archive_too_costly::too_costly(),
        say::archive_too_costly::too_costly_fix(),
    )
}

fn not_started(error: &io::Error) -> Failure {
    Failure::input(
        Code::ArchiveNotOpened,
        say::archive_not_opened::not_started(exact(error)),
        say::archive_not_opened::not_started_fix(),
    )
}
