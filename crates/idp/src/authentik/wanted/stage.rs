//! When a field may be written: narrow before wide. Whatever restricts stands before anybody is let in, and what sends
//! people out comes last. Cut off after any request, nobody has more access than before or than wanted.

/// A stage of carrying a plan out. A stage begins when everything of the earlier ones is done.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub enum Stage {
    /// Stops SCIM that is there and is not to write, or not yet.
    Stop,
    /// Makes objects that let nobody in and send nobody: an application without a provider, its bindings, a SCIM provider
    /// that no application has.
    #[default]
    Make,
    /// Lets in whoever the bindings admit: the application gets its provider. What is there already and may be letting
    /// people in or sending them is changed here, and not before.
    Open,
    /// Hands the SCIM provider to the application. From here on it runs by itself.
    Link,
    /// SCIM writes at Claude.
    Live,
}

/// Every stage, in order.
pub const STAGES: [Stage; 5] = [Stage::Stop, Stage::Make, Stage::Open, Stage::Link, Stage::Live];
