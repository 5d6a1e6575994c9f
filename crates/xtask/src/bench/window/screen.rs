//! A screen of its own for the windows that are measured: Xvfb keeps its picture in a file, which is read as it changes.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
#[cfg(unix)]
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::outcome::Stop;
use crate::shell;

/// How long a window may take until its picture stands.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often the picture is looked at.
const BEAT: Duration = Duration::from_millis(4);
/// Of so many lines of the picture one is read: enough to see every letter, and little work beside what is measured.
const EVERY: u64 = 4;

/// A screen, and a session bus as every desktop has one. Both end with this value.
pub(super) struct Screen {
    servers: Vec<Child>,
    picture: Picture,
    display: String,
    bus: String,
    empty: Vec<u8>,
}

/// The file with the picture, in the format of `xwd`.
struct Picture {
    file: File,
    /// Where the first line begins.
    start: u64,
    line: usize,
    lines: u64,
}

impl Screen {
    pub(super) fn start(folder: &Path) -> Result<Self, Stop> {
        // In memory, where there is such a place: a disk would be written to all the time.
        let memory = Path::new("/dev/shm");
        let place = if memory.is_dir() {
            memory.join(format!("latchkey-{}", std::process::id()))
        } else {
            folder.join("screen")
        };
        let made = fs::create_dir_all(&place);
        made.map_err(|error| Stop::cannot_start(format!("{} could not be made: {error}.", place.display())))?;
        let mut servers = Vec::new();
        let mut xvfb = shell::program("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-nocursor", "-fbdir"]);
        let number = first_line(xvfb.arg(&place), &mut servers)?;
        let bus = first_line(
            shell::program("dbus-daemon").args(["--session", "--nofork", "--nopidfile", "--print-address=1"]),
            &mut servers,
        )?;
        let picture = Picture::open(&place.join("Xvfb_screen0"));
        // The servers hold the file open; nobody else needs its name.
        drop(fs::remove_dir_all(&place));
        let picture =
            picture.map_err(|error| Stop::cannot_start(format!("Xvfb's picture cannot be read: {error}.")))?;
        let mut screen = Self { servers, picture, display: format!(":{number}"), bus, empty: Vec::new() };
        screen.empty = screen.look()?;
        Ok(screen)
    }

    /// What a program needs to know of this screen and its session.
    pub(super) fn environment(&self) -> [(&'static str, &str); 4] {
        // Scroll bars that stay: those that fade away by themselves would be a change of the picture seconds later.
        let bars = ("GTK_OVERLAY_SCROLLING", "0");
        [("DISPLAY", &self.display), ("DBUS_SESSION_BUS_ADDRESS", &self.bus), ("GDK_BACKEND", "x11"), bars]
    }

    /// Waits until the windows of the last round are gone.
    pub(super) fn wait_until_empty(&self) -> Result<(), Stop> {
        let started = Instant::now();
        while self.look()? != self.empty {
            if started.elapsed() > PATIENCE {
                return Err(Stop::failed("A window stayed on the screen after its program was ended."));
            }
            std::thread::sleep(BEAT);
        }
        Ok(())
    }

    /// Waits until there is a picture that has not changed for a while, and says since when it has stood.
    pub(super) fn wait_until_quiet(&self, quiet: Duration, ended: impl Fn() -> bool) -> Result<Instant, Stop> {
        let started = Instant::now();
        let (mut last, mut changed) = (self.empty.clone(), started);
        loop {
            let now = Instant::now();
            let seen = self.look()?;
            if seen != last {
                (last, changed) = (seen, now);
            } else if last != self.empty && now.duration_since(changed) >= quiet {
                return Ok(changed);
            }
            if ended() {
                return Err(Stop::failed("A window closed by itself while it was measured."));
            }
            if started.elapsed() > PATIENCE {
                return Err(Stop::failed("A window's picture did not come to rest."));
            }
            std::thread::sleep(BEAT);
        }
    }

    fn look(&self) -> Result<Vec<u8>, Stop> {
        self.picture.read().map_err(|error| Stop::failed(format!("Xvfb's picture cannot be read: {error}.")))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        for server in &mut self.servers {
            drop(server.kill());
            drop(server.wait());
        }
    }
}

impl Picture {
    fn open(path: &PathBuf) -> std::io::Result<Self> {
        let bytes = fs::read(path)?;
        let number = |field: usize| -> u64 {
            let word = bytes.get(field * 4..field * 4 + 4).and_then(|word| word.try_into().ok());
            word.map_or(0, u32::from_be_bytes).into()
        };
        // Fields of the header: its own size, height, bytes in a line, and the number of colours of 12 bytes each.
        let (header, lines, line, colours) = (number(0), number(5), number(12), number(19));
        let line = usize::try_from(line).unwrap_or(0);
        Ok(Self { file: File::open(path)?, start: header + colours * 12, line, lines })
    }

    #[cfg(unix)]
    fn read(&self) -> std::io::Result<Vec<u8>> {
        let mut seen = vec![0; self.line * usize::try_from(self.lines.div_ceil(EVERY)).unwrap_or(0)];
        for (line, into) in (0..self.lines).step_by(EVERY as usize).zip(seen.chunks_mut(self.line)) {
            self.file.read_exact_at(into, self.start + line * self.line as u64)?;
        }
        Ok(seen)
    }

    #[cfg(not(unix))]
    fn read(&self) -> std::io::Result<Vec<u8>> {
        Err(std::io::ErrorKind::Unsupported.into())
    }
}

/// Starts a server and reads the one line in which it says where it is.
fn first_line(command: &mut Command, servers: &mut Vec<Child>) -> Result<String, Stop> {
    let name = command.get_program().to_string_lossy().into_owned();
    let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = started.map_err(|error| Stop::cannot_start(format!("{name} did not start: {error}.")))?;
    let mut line = String::new();
    if let Some(said) = child.stdout.take() {
        drop(BufReader::new(said).read_line(&mut line));
    }
    servers.push(child);
    match line.trim() {
        "" => Err(Stop::cannot_start(format!("{name} did not say where it is."))),
        said => Ok(said.to_owned()),
    }
}
