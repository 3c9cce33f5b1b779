//! The uses that are new against a baseline, and those that have gone.

use std::collections::{BTreeMap, BTreeSet};

use super::stored::{Baseline, Use};

/// A use whose number differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The use.
    pub one: Use,
    /// How often the baseline has it.
    pub before: usize,
    /// How often it is there.
    pub now: usize,
}

/// How two baselines differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Uses that are new, or there are more of.
    pub more: Vec<Change>,
    /// Uses that have gone, or there are fewer of.
    pub fewer: Vec<Change>,
}

impl Changes {
    /// Compares what is there with a baseline.
    ///
    /// An item that moved to another file or module is no news: what one place lost, the same item in another place of the
    /// package may have.
    pub fn between(before: &Baseline, now: &Baseline) -> Self {
        let keys: BTreeSet<_> = before.uses.keys().chain(now.uses.keys()).collect();
        let count = |baseline: &Baseline, one| baseline.uses.get(one).copied().unwrap_or_default();
        // How many uses of an item each have gone somewhere and may have come up elsewhere.
        let mut moved: BTreeMap<_, usize> = BTreeMap::new();
        for one in &keys {
            let lost = count(before, one).saturating_sub(count(now, one));
            *moved.entry(without_place(one)).or_default() += lost;
        }
        let mut changes = Self::default();
        for one in keys {
            let change = Change { one: one.clone(), before: count(before, one), now: count(now, one) };
            if change.now > change.before {
                let left = moved.entry(without_place(one)).or_default();
                let taken = (change.now - change.before).min(*left);
                *left -= taken;
                if change.now > change.before + taken {
                    changes.more.push(Change { before: change.before + taken, ..change });
                }
            } else if change.now < change.before {
                changes.fewer.push(change);
            }
        }
        // What came up elsewhere is not gone.
        changes.fewer.retain_mut(|change| {
            let left = moved.entry(without_place(&change.one)).or_default();
            let gone = (change.before - change.now).min(*left);
            *left -= gone;
            change.before = change.now + gone;
            gone > 0
        });
        changes
    }
}

impl Baseline {
    /// Returns a baseline that allows what is there now and was allowed before, and nothing new.
    pub fn shrunk(&self, now: &Self) -> Self {
        let new = Changes::between(self, now).more;
        let mut uses = now.uses.clone();
        for change in new {
            if change.before == 0 {
                uses.remove(&change.one);
            } else {
                uses.insert(change.one, change.before);
            }
        }
        Self { uses }
    }

    /// Takes over what another baseline has of the packages of some files, which cannot be read now.
    ///
    /// A file that cannot be read may hide what others import from it, so its whole package counts. A file of which the
    /// other baseline knows nothing hides nothing.
    pub fn keep(&mut self, before: &Self, files: &BTreeSet<&str>) {
        let packages: BTreeSet<_> =
            before.uses.keys().filter(|one| files.contains(&*one.file)).map(|one| &one.package).collect();
        for (one, count) in before.uses.iter().filter(|(one, _)| packages.contains(&one.package)) {
            let now = self.uses.entry(one.clone()).or_default();
            *now = (*now).max(*count);
        }
    }
}

/// Returns a use without its file and without the modules around the item.
fn without_place(one: &Use) -> [String; 4] {
    let item = one.item.rsplit("::").next().unwrap_or_default();
    [&*one.package, item, &*one.kind, &*one.operation].map(str::to_owned)
}
