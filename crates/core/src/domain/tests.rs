//! Behaviour of names, values and the diagnosis.
