//! The median of many ratios, and its confidence.

/// The distribution of the rounds' ratios.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spread {
    pub(crate) median: f64,
    /// The middle half of the ratios.
    pub(crate) quartiles: [f64; 2],
    /// The interval of the true median, with a confidence of at least 95 %.
    pub(crate) interval: [f64; 2],
}

impl Spread {
    pub(crate) fn of(mut values: Vec<f64>) -> Self {
        values.sort_unstable_by(f64::total_cmp);
        let last = values.len() - 1;
        let outside = ranks_outside(values.len());
        Self {
            median: median(&values),
            quartiles: [values[last / 4], values[last - last / 4]],
            interval: [values[outside], values[last - outside]],
        }
    }
}

pub(crate) fn median_of(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    median(&values)
}

fn median(sorted: &[f64]) -> f64 {
    let half = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[half] } else { f64::midpoint(sorted[half - 1], sorted[half]) }
}

/// Returns the number of values at each end outside of the interval of the median. Each value is as likely below the
/// true median as above it, for any distribution. So the number below it is distributed like that of heads in `rounds`
/// tosses of a coin.
fn ranks_outside(rounds: usize) -> usize {
    let mut exactly = 0.5_f64.powi(rounds as i32);
    let mut at_most = exactly;
    let mut ranks = 0;
    while at_most <= 0.025 {
        ranks += 1;
        exactly *= (rounds - ranks + 1) as f64 / ranks as f64;
        at_most += exactly;
    }
    ranks.saturating_sub(1)
}
