//! What surrounds a window under test: a screen, a window manager, a message bus and a browser that only takes notes.
//! All of it is its own, so that tests can run beside each other and beside a person's desktop.

use crate::in_time;
use std::{
    fs::{self, Permissions},
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader, Lines},
    net::unix::pipe,
};

/// A process with everything that it starts; all of it is ended with it.
pub(crate) struct Group(Child);

impl Group {
    /// Starts it.
    pub(crate) fn start(command: &mut Command) -> Self {
        let name = command.get_program().to_string_lossy().into_owned();
        let process = command.process_group(0).stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        Self(process.unwrap_or_else(|error| panic!("{name} did not start: {error}; `cargo xtask test` installs it")))
    }

    /// Its number.
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    /// Waits for the first line that it prints.
    async fn first_line(&mut self) -> String {
        let out = tokio::process::ChildStdout::from_std(self.0.stdout.take().unwrap()).unwrap();
        let mut lines = BufReader::new(out).lines();
        let line = in_time("the first line", lines.next_line()).await.unwrap();
        line.expect("it ended before it said that it was ready")
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        signal("KILL", &format!("-{}", self.0.id()));
        drop(self.0.wait());
    }
}

/// Sends a signal to a process, or to a group with a minus before it.
pub(crate) fn signal(name: &str, process: &str) {
    let kill = format!("kill -{name} {process}");
    drop(Command::new("sh").args(["-c", &kill]).stderr(Stdio::null()).status());
}

/// A person's desk: a home folder, a screen and a bus.
pub(crate) struct Surroundings {
    folder: TempDir,
    display: String,
    bus: String,
    opened: Lines<BufReader<pipe::Receiver>>,
    _groups: Vec<Group>,
}

impl Surroundings {
    /// Sets it up.
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["home", "config", "data", "cache", "runtime", "bin"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        fs::set_permissions(folder.path().join("runtime"), Permissions::from_mode(0o700)).unwrap();
        let opened = notebook(folder.path());
        let mut screen = Group::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
                .stdout(Stdio::piped()),
        );
        let display = format!(":{}", screen.first_line().await.trim());
        let mut bus = Group::start(
            Command::new("dbus-daemon")
                .arg(format!("--config-file={}", bus_without_services(folder.path()).display()))
                .args(["--nofork", "--nopidfile", "--print-address=1"])
                .stdout(Stdio::piped()),
        );
        let address = bus.first_line().await.trim().to_owned();
        let manager =
            Group::start(Command::new("openbox").args(["--sm-disable"]).env("DISPLAY", &display).stdout(Stdio::null()));
        Self { folder, display, bus: address, opened, _groups: vec![manager, bus, screen] }
    }

    /// Latchkey's home.
    pub(crate) fn home(&self) -> PathBuf {
        self.folder.path().join("latchkey")
    }

    /// A folder of the person.
    pub(crate) fn documents(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// A program that lives on this desk.
    pub(crate) fn command(&self, program: &str) -> Command {
        let at = |name: &str| self.folder.path().join(name);
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", format!("{}:{path}", at("bin").display()))
            .env("HOME", at("home"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_RUNTIME_DIR", at("runtime"))
            .env("LATCHKEY_HOME", self.home())
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("GTK_USE_PORTAL", "0")
            .env("NO_AT_BRIDGE", "1")
            .env("LANG", "C.UTF-8")
            .current_dir(at("home"));
        command
    }

    /// Waits for the next address that is opened in the person's browser.
    pub(crate) async fn opened(&mut self) -> String {
        in_time("an address for the browser", self.opened.next_line()).await.unwrap().unwrap()
    }

    /// Runs xdotool on this screen and answers with what it prints.
    pub(crate) fn xdotool(&self, words: &[&str]) -> String {
        let output = self.command("xdotool").args(words).output().unwrap();
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

/// Puts a browser into the search path that writes down what it is asked to open; answers with its notes.
fn notebook(folder: &Path) -> Lines<BufReader<pipe::Receiver>> {
    let notes = folder.join("opened");
    let made = Command::new("mkfifo").arg(&notes).status().unwrap();
    assert!(made.success(), "no pipe could be made");
    for name in ["xdg-open", "gio", "gnome-open", "kde-open", "wslview"] {
        let program = folder.join("bin").join(name);
        // `gio` is called as `gio open ADDRESS`; the address always comes last.
        let script = format!("#!/bin/sh\nfor last; do :; done\nprintf '%s\\n' \"$last\" >{}\n", notes.display());
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
    }
    // Opened for both, it never ends while nobody writes.
    let receiver = pipe::OpenOptions::new().read_write(true).open_receiver(&notes).unwrap();
    BufReader::new(receiver).lines()
}

/// A bus that starts nothing by itself: no keychain, no portal.
fn bus_without_services(folder: &Path) -> PathBuf {
    let path = folder.join("bus.conf");
    let text = format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        folder.join("runtime/bus").display()
    );
    fs::write(&path, text).unwrap();
    path
}
