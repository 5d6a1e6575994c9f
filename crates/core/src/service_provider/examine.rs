//! One value by itself.
