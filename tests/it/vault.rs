//! The vault with a real keychain (gnome-keyring on a D-Bus session of its own), and without one. Each test starts
//! itself again inside such a session: a variable tells that process its home and what to do there.

use latchkey_core::{Failure, Secret};
use latchkey_host::{
    store::Home,
    vault::{Unlock, Vault},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

const HOME: &str = "LATCHKEY_TEST_HOME";
const STEP: &str = "LATCHKEY_TEST_STEP";
const SECRET: &[u8] = b"a private key that must never be seen in a file";
const PASSPHRASE: &str = "correct horse battery staple";

/// A keyring that opens without a person, the way a login session leaves it. Once it owns its name on the bus the
/// process runs; afterwards the keyring ends.
const UNLOCKED: &str = "
    printf '\\n' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    keyring=$!
    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \\
        string:org.freedesktop.secrets | grep -q true
    do
        tries=$((tries + 1))
        [ $tries -lt 200 ] || { echo 'the keyring did not start' >&2; break; }
        sleep 0.05
    done
    \"$@\"
    kill $keyring
    wait $keyring
";

/// The keyring's service as D-Bus starts it, without a keyring and without anybody to ask for one.
const AS_ACTIVATED: &str = "exec \"$@\"";

/// A machine of its own: the folders that keyrings and D-Bus use, and the home of latchkey.
struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["user", "runtime", "home"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        #[cfg(unix)]
        for name in ["runtime", "home"] {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(0o700)).unwrap();
        }
        Self { folder }
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Forgets the keyring, as on another person's account.
    fn forget_keyring(&self) {
        let user = self.folder.path().join("user");
        fs::remove_dir_all(&user).unwrap();
        fs::create_dir(&user).unwrap();
    }

    fn isolate<'a>(&self, command: &'a mut Command, step: &str) -> &'a mut Command {
        let user = self.folder.path().join("user");
        for variable in ["DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"] {
            command.env_remove(variable);
        }
        command
            .env("HOME", &user)
            .env("XDG_DATA_HOME", user.join("data"))
            .env("XDG_CACHE_HOME", user.join("cache"))
            .env("XDG_CONFIG_HOME", user.join("config"))
            .env("XDG_RUNTIME_DIR", self.folder.path().join("runtime"))
            .env(HOME, self.home())
            .env(STEP, step)
    }

    /// Runs `test`'s `step` on a D-Bus session that begins with `script`. Answers with what it said.
    fn on_dbus(&self, options: &[&str], script: &str, test: &str, step: &str) -> String {
        let mut command = Command::new("dbus-run-session");
        command.args(options).args(["--", "sh", "-c", script, "sh"]).arg(env::current_exe().unwrap());
        self.said(&mut command, test, step)
    }

    /// Runs `test`'s `step` where there is no D-Bus at all.
    fn without_dbus(&self, test: &str, step: &str) -> String {
        self.said(&mut Command::new(env::current_exe().unwrap()), test, step)
    }

    fn said(&self, command: &mut Command, test: &str, step: &str) -> String {
        command.args(["--exact", "--nocapture", &format!("vault::{test}")]);
        let output = self.isolate(command, step).output().unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        for text in [&out, &errors] {
            assert!(!text.contains(std::str::from_utf8(SECRET).unwrap()) && !text.contains(PASSPHRASE), "{text}");
        }
        let answer = out.lines().find_map(|line| line.split_once("answer: "));
        answer.unwrap_or_else(|| panic!("no answer\n{out}\n{errors}")).1.to_owned()
    }

    /// Every file of latchkey's home.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        fn walk(folder: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    true => walk(&path, found),
                    false => found.push((path.clone(), fs::read(&path).unwrap())),
                }
            }
        }
        let mut found = Vec::new();
        walk(&self.home(), &mut found);
        found.sort();
        found
    }

    fn assert_nothing_in_plain_text(&self) {
        let files = self.files();
        assert!(files.iter().any(|(path, _)| path.ends_with("vault")), "{files:?}");
        for (path, bytes) in files {
            for plain in [SECRET, PASSPHRASE.as_bytes()] {
                assert!(!bytes.windows(plain.len()).any(|window| window == plain), "{}", path.display());
            }
        }
    }
}

/// What this process has to do, where it is the one that a test started.
fn my_step() -> Option<(Home, String)> {
    let home = Home::open(Some(Path::new(&env::var_os(HOME)?))).unwrap();
    Some((home, env::var(STEP).unwrap()))
}

fn passphrase() -> Secret<String> {
    Secret::new(PASSPHRASE.to_owned())
}

/// Does a step and says what came of it.
fn answer(home: &Home, step: &str) {
    let answer = match step {
        "put" => Vault::open_best(home, None).and_then(|vault| put(&vault)),
        "read" => Vault::open_best(home, None).and_then(|vault| read(&vault)),
        "put with the passphrase at hand" => Vault::open_best(home, Some(passphrase())).and_then(|vault| put(&vault)),
        "read with the passphrase" => Vault::open_best(home, Some(passphrase())).and_then(|vault| read(&vault)),
        "read with the passphrase alone" => {
            Vault::open(home, Unlock::Passphrase(passphrase())).and_then(|vault| read(&vault))
        }
        other => panic!("no step {other:?}"),
    };
    println!(
        "\nanswer: {}",
        answer.unwrap_or_else(|failure| format!("{} {}", failure.code, latchkey_words::in_english(&failure)))
    );
}

fn put(vault: &Vault) -> Result<String, Failure> {
    vault.put("acme/key", &Secret::new(SECRET.to_vec()))?;
    Ok(format!("put into {vault:?}"))
}

fn read(vault: &Vault) -> Result<String, Failure> {
    let found = vault.read("acme/key")?;
    Ok(format!(
        "{} in {vault:?}",
        if found.is_some_and(|found| found.expose() == SECRET) { "found" } else { "missing" }
    ))
}

#[test]
fn the_keychain_keeps_the_key_from_one_session_to_the_next() {
    const TEST: &str = "the_keychain_keeps_the_key_from_one_session_to_the_next";
    if let Some((home, step)) = my_step() {
        return answer(&home, &step);
    }
    let machine = Machine::new();

    assert_eq!(machine.on_dbus(&[], UNLOCKED, TEST, "put"), "put into Vault(keychain)");
    assert_eq!(machine.on_dbus(&[], UNLOCKED, TEST, "read"), "found in Vault(keychain)");
    machine.assert_nothing_in_plain_text();
}

#[test]
fn a_vault_of_the_keychain_opens_nowhere_else_and_is_left_as_it_is() {
    const TEST: &str = "a_vault_of_the_keychain_opens_nowhere_else_and_is_left_as_it_is";
    if let Some((home, step)) = my_step() {
        return answer(&home, &step);
    }
    let machine = Machine::new();
    assert_eq!(machine.on_dbus(&[], UNLOCKED, TEST, "put"), "put into Vault(keychain)");
    let before = machine.files();

    let alone = machine.on_dbus(&[], UNLOCKED, TEST, "read with the passphrase alone");
    let without = machine.without_dbus(TEST, "read with the passphrase");
    machine.forget_keyring();
    let elsewhere = machine.on_dbus(&[], UNLOCKED, TEST, "read with the passphrase");
    let put_elsewhere = machine.on_dbus(&[], UNLOCKED, TEST, "put");

    assert!(alone.starts_with("vault_locked "), "{alone}");
    assert!(without.starts_with("vault_locked "), "{without}");
    assert!(elsewhere.starts_with("vault_key_missing "), "{elsewhere}");
    assert!(put_elsewhere.starts_with("vault_key_missing "), "{put_elsewhere}");
    assert_eq!(machine.files(), before);
}

#[test]
fn without_dbus_both_ways_to_a_vault_are_named_and_the_passphrase_works() {
    const TEST: &str = "without_dbus_both_ways_to_a_vault_are_named_and_the_passphrase_works";
    if let Some((home, step)) = my_step() {
        return answer(&home, &step);
    }
    let machine = Machine::new();

    let locked = machine.without_dbus(TEST, "put");
    assert!(locked.starts_with("vault_locked "), "{locked}");
    assert!(locked.contains("keychain") && locked.contains("--passphrase-file"), "{locked}");
    assert!(!machine.home().join("vault").exists());

    assert_eq!(machine.without_dbus(TEST, "put with the passphrase at hand"), "put into Vault(passphrase)");
    assert_eq!(machine.without_dbus(TEST, "read with the passphrase"), "found in Vault(passphrase)");
    machine.assert_nothing_in_plain_text();
}

#[test]
fn a_keyring_that_answers_and_stores_nothing_counts_as_none() {
    const TEST: &str = "a_keyring_that_answers_and_stores_nothing_counts_as_none";
    if let Some((home, step)) = my_step() {
        return answer(&home, &step);
    }
    let machine = Machine::new();

    let locked = machine.on_dbus(&[], AS_ACTIVATED, TEST, "put");
    assert!(locked.starts_with("vault_locked "), "{locked}");
    let put = machine.on_dbus(&[], AS_ACTIVATED, TEST, "put with the passphrase at hand");

    assert_eq!(put, "put into Vault(passphrase)");
    machine.assert_nothing_in_plain_text();
}

#[test]
fn a_passphrase_vault_stays_one_where_a_keychain_appears() {
    const TEST: &str = "a_passphrase_vault_stays_one_where_a_keychain_appears";
    if let Some((home, step)) = my_step() {
        return answer(&home, &step);
    }
    let machine = Machine::new();
    machine.without_dbus(TEST, "put with the passphrase at hand");

    let locked = machine.on_dbus(&[], UNLOCKED, TEST, "put");
    let found = machine.on_dbus(&[], UNLOCKED, TEST, "read with the passphrase");

    assert!(locked.starts_with("vault_locked "), "{locked}");
    assert_eq!(found, "found in Vault(passphrase)");
}

#[test]
fn a_keychain_that_never_answers_is_given_up_in_seconds() {
    const TEST: &str = "a_keychain_that_never_answers_is_given_up_in_seconds";
    if let Some((home, step)) = my_step() {
        return answer(&home, &step);
    }
    let machine = Machine::new();
    let services = machine.folder.path().join("services");
    fs::create_dir(&services).unwrap();
    fs::write(
        services.join("org.freedesktop.secrets.service"),
        "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sh -c 'exec sleep 20 >/dev/null 2>&1'\n",
    )
    .unwrap();
    let bus = machine.folder.path().join("bus.conf");
    let folder = machine.folder.path().display();
    fs::write(
        &bus,
        format!(
            "<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen>\
             <servicedir>{folder}/services</servicedir><policy context=\"default\"><allow send_destination=\"*\" \
             eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>"
        ),
    )
    .unwrap();

    let locked = machine.on_dbus(&["--config-file", bus.to_str().unwrap()], AS_ACTIVATED, TEST, "put");

    assert!(locked.starts_with("vault_locked ") && locked.contains("does not answer"), "{locked}");
}
