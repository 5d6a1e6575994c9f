//! A program and every process that it starts: their memory, and their end.

use std::fs;
#[cfg(unix)]
use std::os::unix::process::CommandExt;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use crate::outcome::Stop;
use crate::shell;

/// A program in a process group of its own, which is ended when this value goes.
pub(super) struct Tree {
    child: std::cell::RefCell<Child>,
}

impl Tree {
    pub(super) fn start(command: &mut Command) -> Result<Self, Stop> {
        let name = command.get_program().to_string_lossy().into_owned();
        #[cfg(unix)]
        command.process_group(0);
        let child = command.spawn();
        let child = child.map_err(|error| Stop::cannot_start(format!("{name} did not start: {error}.")))?;
        Ok(Self { child: child.into() })
    }

    pub(super) fn has_ended(&self) -> bool {
        !matches!(self.child.borrow_mut().try_wait(), Ok(None))
    }

    /// Kibibytes of all its processes, where what several processes share counts for each of them in part.
    pub(super) fn proportional_memory(&self) -> Result<u64, Stop> {
        let mut sum = 0;
        for process in self.processes() {
            // A process may end between being seen and being read.
            let Ok(text) = fs::read_to_string(format!("/proc/{process}/smaps_rollup")) else { continue };
            sum += proportional(&text);
        }
        if sum == 0 { Err(Stop::failed("The memory of a window could not be read.")) } else { Ok(sum) }
    }

    fn group(&self) -> u32 {
        self.child.borrow().id()
    }

    /// Everything in the program's group.
    fn processes(&self) -> Vec<u32> {
        let group = self.group();
        let all = fs::read_dir("/proc").into_iter().flatten().flatten();
        let numbers = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        numbers.filter(|process| stat(*process).is_some_and(|stat| group_of(&stat) == Some(group))).collect()
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        let group = format!("-{}", self.group());
        drop(shell::program("kill").args(["-KILL", "--", &group]).status());
        drop(self.child.borrow_mut().wait());
        let started = Instant::now();
        while !self.processes().is_empty() && started.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

fn stat(process: u32) -> Option<String> {
    fs::read_to_string(format!("/proc/{process}/stat")).ok()
}

/// The group of a process that lives. The name in brackets may hold spaces; after it come state, parent and group.
fn group_of(stat: &str) -> Option<u32> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace();
    let state = fields.next()?;
    if state == "Z" { None } else { fields.nth(1)?.parse().ok() }
}

/// The line `Pss:` of `smaps_rollup`.
fn proportional(text: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_is_read_whatever_the_program_is_called() {
        assert_eq!(group_of("7 (a b) c) S 1 42 42 0 -1"), Some(42));
        assert_eq!(group_of("7 (gone) Z 1 42 42 0 -1"), None, "a process that has ended holds no memory");
        assert_eq!(group_of(""), None);
    }

    #[test]
    fn proportional_memory_is_one_line_of_many() {
        assert_eq!(proportional("55 [rollup]\nRss:  900 kB\nPss:  321 kB\nPss_Dirty:  5 kB\n"), 321);
        assert_eq!(proportional("Rss: 1 kB\n"), 0);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_program_ends_with_the_processes_that_it_started() {
        let tree = Tree::start(shell::program("sh").args(["-c", "sleep 600 & sleep 600"])).unwrap();
        let started = Instant::now();
        while tree.processes().len() < 2 && started.elapsed() < Duration::from_secs(20) {
            std::thread::yield_now();
        }
        assert!(tree.proportional_memory().unwrap() > 0 && !tree.has_ended());
        let processes = tree.processes();
        drop(tree);
        for process in processes {
            assert!(stat(process).is_none_or(|stat| group_of(&stat).is_none()), "{process} lives on");
        }
    }
}
