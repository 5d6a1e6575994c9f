//! The window itself: the real program in WebKitGTK on a screen of its own, driven as a person would drive it, with a
//! real browser beside it for the sign-ins.

mod administration;
mod desktop;
mod journey;
mod judging;
mod keeping;
mod page;
mod release;
mod surroundings;
