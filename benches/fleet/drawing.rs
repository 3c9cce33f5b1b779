//! Draws the calls over time.

use crate::simulation::Calls;
use plotters::prelude::*;
use std::error::Error;

/// The busiest second of every five minutes, on a logarithmic scale.
pub(crate) fn draw(path: &str, fleets: &[(&str, Calls); 3]) -> Result<(), Box<dyn Error>> {
    const STEP: usize = 300;
    let area = SVGBackend::new(path, (960, 480)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .caption("10,000 processes started in one second, sessions of one hour", ("sans-serif", 18))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(60)
        .build_cartesian_2d(0.0..24.0, (1.0..20_000.0).log_scale())?;
    chart
        .configure_mesh()
        .x_desc("hours")
        .y_desc("calls of STS in the busiest second of five minutes")
        .x_labels(13)
        .light_line_style(WHITE)
        .x_label_formatter(&|hours| format!("{hours:.0}"))
        .y_label_formatter(&|calls| format!("{calls:.0}"))
        .draw()?;
    let colors = [RGBColor(0, 110, 60), RGBColor(225, 130, 0), RGBColor(190, 30, 45)];
    // Ours is drawn last, above the others.
    for ((name, calls), color) in fleets.iter().zip(colors).rev() {
        let peaks = calls.0.chunks(STEP).enumerate().map(|(at, calls)| {
            let peak = calls.iter().copied().max().unwrap_or(0).max(1);
            ((at * STEP) as f64 / 3600.0, f64::from(peak))
        });
        chart
            .draw_series(LineSeries::new(peaks, color.stroke_width(2)))?
            .label(*name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], color.stroke_width(2)));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .background_style(WHITE.mix(0.9))
        .border_style(BLACK.mix(0.4))
        .draw()?;
    area.present()?;
    Ok(())
}
