//! Cut off between any two calls: afterwards a plan tells the truth, another run completes, and taking back leaves
//! nothing over.

use super::scene::{Scene, failed};
use latchkey_core::administration::{Change, PlannedObject, Purpose};
use latchkey_tests::authentik::{FaultAt, Options, What};

/// What may happen to a call that changes something, besides being carried out without an answer.
const FAULTS: [What; 5] =
    [What::DropBefore, What::ServerError, What::ServerErrorAfter, What::TooMany { retry_after: 7 }, What::Html];

/// What strikes a call: its answer is lost, and in turn one of the others.
fn struck(number: usize) -> [What; 2] {
    [What::DropAfter, FAULTS[number % FAULTS.len()].clone()]
}

/// How many calls of a whole run change something.
async fn mutations(scene: &Scene, purpose: Purpose) -> usize {
    scene.server.forget_calls();
    scene.try_run(purpose).await.unwrap();
    scene.server.calls().iter().filter(|call| call.changes()).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_call_of_a_run_fails_another_run_completes_and_undo_leaves_nothing() {
    let scene = Scene::new(Options::default()).await;
    let before = scene.counts();
    let calls = mutations(&scene, Purpose::Connect).await;
    let after = scene.counts();
    scene.undo().await;
    assert!(calls > 10);
    for number in 1..=calls {
        for what in struck(number) {
            scene.forget_the_log();
            scene.server.fail_next(FaultAt::mutation(number, what.clone()));
            let cut = scene.try_run(Purpose::Connect).await.unwrap();
            assert!(!cut.open.is_empty() && failed(&cut.findings).len() == 1, "{number} {what:?}: {:?}", cut.findings);
            assert_eq!(scene.server.faults_left(), 0, "{number} {what:?}");
            truth(&scene, number, &what).await;
            scene.apply().await;
            assert_eq!(scene.counts(), after, "{number} {what:?}");
            assert!(scene.plan().await.is_settled(), "{number} {what:?}");
            scene.undo().await;
            assert_eq!(scene.counts(), before, "{number} {what:?}");
            assert!(scene.setup().administration.made.is_empty(), "{number} {what:?}");
        }
    }
}

/// What the plan calls there is there, and what it would make is not.
async fn truth(scene: &Scene, number: usize, what: &What) {
    let plan = scene.plan().await;
    assert!(!plan.is_blocked(), "{number} {what:?}: {:?}", plan.objects);
    let there = scene.counts().values().sum::<usize>();
    let left = plan.objects.iter().filter(|object| object.change == Change::Leave).count();
    let made = plan.objects.iter().filter(|object| object.change == Change::Create).count();
    // An application that has no provider yet is there and not finished.
    let is_unfinished = |object: &&PlannedObject| object.change == Change::Change && object.key == "application";
    let unfinished = plan.objects.iter().filter(is_unfinished).count();
    let left = left + unfinished;
    let installed = there - left;
    assert_eq!(left + made, plan.objects.len(), "{number} {what:?}");
    scene.server.no_more_faults();
    let undo = scene.try_plan(Purpose::Undo).await.unwrap();
    assert_eq!(undo.objects.iter().filter(|object| object.change == Change::Remove).count(), left, "{number} {what:?}");
    assert!(installed > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_call_of_taking_back_fails_another_run_leaves_nothing() {
    let scene = Scene::new(Options::default()).await;
    let before = scene.counts();
    scene.apply().await;
    let calls = mutations(&scene, Purpose::Undo).await;
    for number in 1..=calls {
        for what in struck(number).into_iter().skip(number % 2).take(1) {
            scene.forget_the_log();
            scene.apply().await;
            scene.server.fail_next(FaultAt::mutation(number, what.clone()));
            let cut = scene.try_run(Purpose::Undo).await.unwrap();
            assert!(!cut.open.is_empty(), "{number} {what:?}");
            scene.undo().await;
            assert_eq!(scene.counts(), before, "{number} {what:?}");
            assert!(scene.setup().administration.made.is_empty(), "{number} {what:?}");
        }
    }
}

/// The program is gone in the middle of a call: the future is dropped while the server keeps the caller waiting.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_was_killed_in_a_call_goes_on_at_the_next_start() {
    let scene = Scene::new(Options::default()).await;
    let before = scene.counts();
    let calls = mutations(&scene, Purpose::Connect).await;
    let after = scene.counts();
    scene.undo().await;
    for number in 1..=calls {
        scene.server.fail_next(FaultAt::mutation(number, What::Hang));
        {
            let given = scene.given();
            let run = scene.app.carry_out_changes(&scene.name, Purpose::Connect, &given, |_| {});
            let struck = async {
                while scene.server.faults_left() > 0 {
                    tokio::task::yield_now().await;
                }
            };
            tokio::select! {
                ended = run => panic!("{number}: {ended:?}"),
                () = struck => {}
            }
        }
        scene.apply().await;
        assert_eq!(scene.counts(), after, "{number}");
        scene.undo().await;
        assert_eq!(scene.counts(), before, "{number}");
    }
}
