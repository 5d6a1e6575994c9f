//! What is done at an identity provider through its administration API: what was asked for, what a plan would do, what
//! was done. The identity provider's own folder knows its objects; here they are only keys, names and fields, so that the
//! window and the command line can show any of them.

mod choice;
mod metadata;
mod plan;
mod preview;
mod record;
mod scim;

pub use choice::{Grantee, parse_grantee};
pub use metadata::MetadataProof;
pub use plan::{
    ACCESS_OF_OTHERS, Applied, Change, ChangePlan, DEDUPLICATED, Deviation, PlannedField, PlannedObject, Progress,
    Purpose, SCIM_HELD_BACK, ServerFacts, TEMPORARY_LEFT,
};
pub use preview::{PERSON_PROBLEMS, PeoplePreview, PersonProblem, PreviewProgress, PreviewedPerson, ProblemCount};
pub use record::{Administration, GroupsFrom, MadeObject, UNDER_WAY, called};
pub use scim::{ComparedPerson, ComparedValue, ScimState, ScimWish, SyncAudience, SyncPerson, SyncRule, SyncSeen};
