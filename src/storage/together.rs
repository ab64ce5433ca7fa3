//! Reads several things of one moment side by side: a large register takes seconds for each, and machines have several cores.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::address::Address;
use super::journal;
use super::sql::{Access, Executor, Result};

/// Something to be read.
pub type Work<T> = Box<dyn Fn(&mut dyn Executor) -> Result<T> + Send + Sync>;

/// Returns what each of `works` reads, in their order, all of the moment that `executor` sees.
///
/// A second thread opens the database once more and takes its share of the works. It is a help and never a condition: where opening is
/// refused, where something was written in between (the newest entry of the journal tells), where it has not begun by the time
/// everything is done (a pooler may keep it waiting for this very connection), and where it fails half way, the works are done here.
pub fn read_together<T: Send + 'static>(executor: &mut dyn Executor, works: Vec<Work<T>>) -> Result<Vec<T>> {
    let address = executor.address().filter(|_| thread::available_parallelism().is_ok_and(|cores| cores.get() > 1));
    let Some(address) = address.filter(|_| works.len() > 1) else {
        return works.iter().map(|work| work(executor)).collect();
    };
    let moment = journal::head(executor)?;
    let works = Arc::new(Works { works, next: AtomicUsize::new(0) });
    let helper = thread::spawn({
        let works = Arc::clone(&works);
        move || help(&address, &moment, &works).unwrap_or_default()
    });
    let mut read: Vec<Option<T>> = works.works.iter().map(|_| None).collect();
    while let Some((place, work)) = works.take() {
        read[place] = Some(work(executor)?);
    }
    if read.iter().any(Option::is_none) {
        // The helper has taken some, so that it is at work.
        for (place, done) in helper.join().unwrap_or_default() {
            read[place] = Some(done);
        }
    }
    read.into_iter().zip(&works.works).map(|(read, work)| read.map_or_else(|| work(executor), Ok)).collect()
}

/// Works that several take from.
struct Works<T> {
    works: Vec<Work<T>>,
    next: AtomicUsize,
}

impl<T> Works<T> {
    /// Takes the next one with its place; nothing once all are taken.
    fn take(&self) -> Option<(usize, &Work<T>)> {
        let place = self.next.fetch_add(1, Ordering::SeqCst);
        Some((place, self.works.get(place)?))
    }
}

/// Takes works in a connection of its own as long as there are any; returns those that were done before one failed.
fn help<T>(address: &Address, moment: &(i64, String), works: &Works<T>) -> Result<Vec<(usize, T)>> {
    let mut store = address.open(Access::Read)?;
    let mut snapshot = store.snapshot()?;
    let mut done = Vec::new();
    if journal::head(snapshot.as_mut())? == *moment {
        while let Some((place, work)) = works.take() {
            let Ok(read) = work(snapshot.as_mut()) else { break };
            done.push((place, read));
        }
    }
    Ok(done)
}
