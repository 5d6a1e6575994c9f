//! What a program of Latchkey sees to before it does anything else: that nothing it works on is written down by the
//! system when it crashes, and that its last words name a place and no secret.

use std::io::Write;

/// Before the program holds any secret: no core file, and a crash that tells nothing. The command line asks for
/// [`refuse_to_be_looked_into`] besides.
pub fn keep_secrets_out_of_crashes() {
    leave_no_core();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        // Nobody may be reading; there is nothing else to tell it to.
        drop(writeln!(std::io::stderr(), "Latchkey made a mistake at {place}. Please report this line."));
    }));
}

/// Other programs of the same person may not read this one's memory, and no service of the system that collects
/// crashes may keep it. Not for the window: portals look into a program's folder in `/proc` before they open a file
/// dialog for it, and find none where it refuses.
#[cfg(target_os = "linux")]
pub fn refuse_to_be_looked_into() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    // A system that knows no such thing has none of it to refuse; the limit on core files stands in any case.
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Other programs of the same person may not read this one's memory; only Linux has a switch for that.
#[cfg(not(target_os = "linux"))]
pub fn refuse_to_be_looked_into() {}

/// A core file holds all of the memory, every secret in it too.
#[cfg(unix)]
fn leave_no_core() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Lowering a limit is everybody's right; where a system refuses even that, the program is of use all the same.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

#[cfg(not(unix))]
fn leave_no_core() {}

#[cfg(test)]
mod tests {
    use std::process::Command;

    const CHILD: &str = "LATCHKEY_TEST_OF_A_CRASH";

    /// In a process of its own, because what happens at a crash is one thing for all of a process.
    #[test]
    fn a_crash_names_its_place_and_not_what_was_worked_on() {
        if std::env::var_os(CHILD).is_some() {
            super::keep_secrets_out_of_crashes();
            panic!("the token is hunter2");
        }
        let test = "process::tests::a_crash_names_its_place_and_not_what_was_worked_on";
        let program = std::env::current_exe().unwrap();
        let crash = Command::new(program).args([test, "--exact", "--nocapture"]).env(CHILD, "1").output().unwrap();
        let said = [crash.stdout, crash.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(!crash.status.success(), "{said}");
        assert!(said.contains("Latchkey made a mistake at ") && said.contains("process.rs"), "{said}");
        assert!(!said.contains("hunter2"), "{said}");
    }
}
