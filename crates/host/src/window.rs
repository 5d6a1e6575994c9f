//! What the window draws, made from a setup in one go, and what it may be asked for besides. The window mirrors these
//! types and decides nothing; a terminal needs none of them.

mod administration;
mod brought;
mod catalogue;
mod doors;
mod draw;
mod evidence;
mod explain;
mod list;
mod papers;
mod prose;
mod shown;
mod signal;
mod view;

pub use administration::{AdministrationView, Connection, MadeLine, TakenField, TakenIn, TwinEnd};
pub use brought::{Brought, BroughtResponse, JudgedLine};
pub use catalogue::{Catalogue, FaultChoice, PlanChoice, ProductChoice};
pub use doors::{Door, doors, may_open};
pub use draw::view;
pub use explain::{Explanation, explanations};
pub use list::line;
pub use papers::{bundle_files, deletion, handover, runbook_parts};
pub use prose::{Block, Inline, prose};
pub use shown::{Show, Shown};
pub use signal::{Evidence, Hop, Language, MenuItem, Preferences, Signal, Stage, Theme, Whereabouts};
pub use view::{
    ApplicationView, BundleFile, Deletion, GuideSection, GuideStepView, HandoverPage, Incoming, MappingRow,
    MetadataView, ModeChoice, OrganizationView, QuestionView, RunbookPart, SetupLine, StandIn, TestLine, TickView,
    View,
};

#[cfg(test)]
mod tests;
