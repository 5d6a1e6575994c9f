//! Processes that are killed, that meet, and that run out of space. The test starts itself again as the other
//! process: a variable says what that one has to do.

use super::*;
use std::{
    env,
    io::{BufRead, BufReader, Lines},
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::Duration,
};

/// Tells a started test where its home is, and so that it is the other process.
const HOME: &str = "LATCHKEY_TEST_HOME";

/// Enough to make a save last longer than one system call.
const PADDING: usize = 60_000;

fn other_process(test: &str, home: &Path) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "--nocapture", "--test-threads=1", &format!("store::tests::processes::{test}")])
        .env(HOME, home)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// The home, where this is the other process.
fn my_home() -> Option<Home> {
    env::var_os(HOME).map(|path| Home::open(Some(Path::new(&path))).unwrap())
}

fn count(setup: &Setup) -> u64 {
    setup.drafts.text("count").parse().unwrap()
}

fn is_whole(setup: &Setup) -> bool {
    setup.drafts.text("padding") == padding(count(setup))
}

fn padding(count: u64) -> String {
    let digits = count.to_string();
    digits.repeat(PADDING / digits.len())
}

fn counting(home: &Home) {
    let mut setup = acme("Acme");
    setup.drafts.keep("count", "0");
    setup.drafts.keep("padding", padding(0));
    home.create(&setup).unwrap();
}

fn count_up(home: &Home) -> Result<u64, Failure> {
    home.change(&name("Acme"), |setup| {
        let next = count(setup) + 1;
        setup.drafts.keep("count", next.to_string());
        setup.drafts.keep("padding", padding(next));
        Ok(next)
    })
}

/// A process that saves without end, and what it says.
struct Saving {
    child: Child,
    says: Lines<BufReader<ChildStdout>>,
}

impl Saving {
    /// Starts one, and waits until it has begun to save.
    fn start(home: &Path) -> Self {
        let mut child = other_process("a_kill_at_any_moment_leaves_a_whole_and_recent_setup", home).spawn().unwrap();
        let mut says = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(says.any(|line| line.unwrap() == "begun."), "the other process did not begin");
        Self { child, says }
    }

    /// Kills it at a moment between now and `within`. Answers with the highest count that it said it had saved, and
    /// how many it said.
    fn kill_at_random(mut self, within: Duration) -> (u64, u64) {
        let mut bytes = [0; 4];
        getrandom::fill(&mut bytes).unwrap();
        thread::sleep(within.mul_f64(f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)));
        self.child.kill().unwrap();
        let status = self.child.wait().unwrap();
        assert_eq!(status.code(), None, "it was killed and had not ended by itself");
        let counts = self.says.map_while(Result::ok).filter_map(|line| {
            // A line that the kill cut off was not said.
            line.strip_prefix("saved ")?.strip_suffix('.')?.parse::<u64>().ok()
        });
        counts.fold((0, 0), |(highest, said), count| (highest.max(count), said + 1))
    }
}

#[test]
fn a_kill_at_any_moment_leaves_a_whole_and_recent_setup() {
    const KILLS: usize = 200;
    if let Some(home) = my_home() {
        println!("\nbegun.");
        loop {
            println!("saved {}.", count_up(&home).unwrap());
        }
    }
    let (folder, home) = home();
    counting(&home);
    let mut total = 0;
    // Two at a time, so that the one that lives on meets what the killed one left.
    let mut one = Saving::start(folder.path());
    for kill in 0..KILLS {
        let other = Saving::start(folder.path());
        let (highest, said) = one.kill_at_random(Duration::from_millis(60));
        total += said;

        let setup = home.load(&name("Acme")).unwrap();
        assert!(is_whole(&setup), "kill {kill}");
        assert!(count(&setup) >= highest, "kill {kill}: {highest} was saved, {} is there", count(&setup));
        one = other;
    }
    total += one.kill_at_random(Duration::ZERO).1;

    let kept = count(&home.load(&name("Acme")).unwrap());
    assert!(kept >= total, "{total} saves were said, {kept} were kept");
    assert!(kept > KILLS as u64 / 4, "only {kept} saves: most kills met no save");
    let copy = setup::read(&fs::read_to_string(home.setups().join("Acme.json.last-good")).unwrap()).unwrap();
    assert!(is_whole(&copy));
    count_up(&home).unwrap();
    assert_eq!(files(&home), [".lock", "Acme.json", "Acme.json.last-good"]);
}

#[test]
fn processes_that_change_one_setup_at_once_lose_none_of_the_changes() {
    const EACH: u64 = 25;
    if let Some(home) = my_home() {
        for _ in 0..EACH {
            count_up(&home).unwrap();
        }
        return;
    }
    let (folder, home) = home();
    counting(&home);

    let children: Vec<Child> = (0..4)
        .map(|_| {
            let test = "processes_that_change_one_setup_at_once_lose_none_of_the_changes";
            other_process(test, folder.path()).stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }

    let setup = home.load(&name("Acme")).unwrap();
    assert_eq!(count(&setup), 4 * EACH);
    assert!(is_whole(&setup));
}

/// What a process says that saves until it fails.
#[cfg(unix)]
fn save_until_it_fails(home: &Home) {
    let failure = (0..200).find_map(|_| count_up(home).err()).unwrap();
    println!("failed {}.", failure.code);
}

#[cfg(unix)]
fn said(command: &mut Command) -> String {
    let output = command.output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[cfg(unix)]
#[test]
fn a_limit_on_file_sizes_fails_clearly_and_loses_nothing() {
    if let Some(home) = my_home() {
        return save_until_it_fails(&home);
    }
    let (folder, home) = home();
    counting(&home);
    let before = home.load(&name("Acme")).unwrap();
    let child = other_process("a_limit_on_file_sizes_fails_clearly_and_loses_nothing", folder.path());

    // The shell sets the limit (in blocks of 512 or 1,024 bytes) and the signal that comes with it aside.
    let said = said(
        Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 16; exec \"$@\"", "sh"])
            .arg(child.get_program())
            .args(child.get_args())
            .env(HOME, folder.path()),
    );

    assert!(said.contains("failed disk_full."), "{said}");
    assert_eq!(home.load(&name("Acme")).unwrap(), before);
    assert_eq!(files(&home), [".lock", "Acme.json"]);
}

/// The first way to a mount namespace of one's own that this machine allows.
#[cfg(target_os = "linux")]
fn own_mounts() -> Command {
    let ways: [&[&str]; 3] = [
        &["unshare", "--mount"],
        &["unshare", "--map-root-user", "--mount"],
        &["sudo", "--non-interactive", "unshare", "--mount"],
    ];
    for way in ways {
        let mut command = Command::new(way[0]);
        command.args(&way[1..]);
        let works = Command::new(way[0])
            .args(&way[1..])
            .args(["mount", "-t", "tmpfs", "latchkey", "/mnt"])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        if works {
            return command;
        }
    }
    panic!("this test needs root, user namespaces or sudo, to mount a folder that is full or read-only");
}

/// Runs the other process after `script`, which finds the home in `$1`, in a mount namespace of its own.
#[cfg(target_os = "linux")]
fn in_own_mounts(script: &str, test: &str, home: &Path) -> String {
    let child = other_process(test, home);
    said(
        own_mounts()
            .args(["sh", "-ec", &format!("{script}; {HOME}=\"$1\"; export {HOME}; shift; exec \"$@\""), "sh"])
            .arg(home)
            .arg(child.get_program())
            .args(child.get_args()),
    )
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_fails_clearly_and_loses_nothing() {
    if let Some(home) = my_home() {
        counting(&home);
        count_up(&home).unwrap();
        fs::write(home.path().join("ballast"), vec![0; 30_000]).unwrap();
        let before = home.load(&name("Acme")).unwrap();
        let failure = count_up(&home).unwrap_err();
        assert_eq!(home.load(&name("Acme")).unwrap(), before);
        assert_eq!(files(&home), [".lock", "Acme.json", "Acme.json.last-good"]);
        fs::remove_file(home.path().join("ballast")).unwrap();
        count_up(&home).unwrap();
        println!("failed {}.", failure.code);
        return;
    }
    let folder = tempfile::tempdir().unwrap();

    let said = in_own_mounts(
        "mount -t tmpfs -o size=200k,mode=700 latchkey \"$1\"",
        "a_full_disk_fails_clearly_and_loses_nothing",
        folder.path(),
    );

    assert!(said.contains("failed disk_full."), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_can_be_read_and_refuses_changes_clearly() {
    if let Some(home) = my_home() {
        assert!(is_whole(&home.load(&name("Acme")).unwrap()));
        assert_eq!(home.names().unwrap(), [name("Acme")]);
        return save_until_it_fails(&home);
    }
    let (folder, home) = home();
    counting(&home);

    let said = in_own_mounts(
        "mount --bind \"$1\" \"$1\"; mount -o remount,bind,ro \"$1\"",
        "a_read_only_folder_can_be_read_and_refuses_changes_clearly",
        folder.path(),
    );

    assert!(said.contains("failed home_not_writable."), "{said}");
    assert!(is_whole(&home.load(&name("Acme")).unwrap()));
}
