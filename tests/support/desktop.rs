//! The window as it is shipped, save that WebDriver may drive it.

fn main() {
    latchkey_desktop::run(latchkey_desktop::Automation::Allowed);
}
