//! Where the window was: restored only where a person can reach it, and kept as it changes.

use crate::preferences::Kept;
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager, Window};

/// The size of a window that was never moved, in logical pixels.
const USUAL: (f64, f64) = (1080.0, 760.0);

/// The smallest size, in logical pixels.
pub(crate) const LEAST: (f64, f64) = (480.0, 560.0);

/// How far the page can be zoomed.
const ZOOM: (f64, f64) = (0.5, 3.0);

/// How much of the window's upper edge has to be on a screen, in physical pixels: enough to take hold of it.
const HOLD: (i64, i64) = (120, 24);

/// Place and size of the window.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct WindowPlace {
    /// The left edge in physical pixels, once known.
    pub(crate) x: Option<i32>,
    /// The upper edge in physical pixels, once known.
    pub(crate) y: Option<i32>,
    /// In logical pixels, as it is when it is not maximised.
    pub(crate) width: f64,
    /// In logical pixels, as it is when it is not maximised.
    pub(crate) height: f64,
    /// Whether it fills the screen.
    pub(crate) maximised: bool,
    /// The zoom of the page.
    pub(crate) zoom: f64,
}

/// A screen in physical pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    x: i64,
    y: i64,
    width: i64,
    height: i64,
    scale: f64,
}

impl Default for WindowPlace {
    fn default() -> Self {
        Self { x: None, y: None, width: USUAL.0, height: USUAL.1, maximised: false, zoom: 1.0 }
    }
}

impl WindowPlace {
    /// What was kept. Each part that makes no sense is as usual.
    fn read(kept: &Value) -> Self {
        let usual = Self::default();
        let number = |name: &str| kept.get(name).and_then(Value::as_f64).filter(|number| number.is_finite());
        let edge = |name: &str| kept.get(name).and_then(Value::as_i64).and_then(|edge| i32::try_from(edge).ok());
        let within = |name: &str, (least, most): (f64, f64), usual: f64| {
            number(name).filter(|number| (least..=most).contains(number)).unwrap_or(usual)
        };
        Self {
            x: edge("x"),
            y: edge("y"),
            width: within("width", (LEAST.0, 20_000.0), usual.width),
            height: within("height", (LEAST.1, 20_000.0), usual.height),
            maximised: kept.get("maximised").and_then(Value::as_bool).unwrap_or(usual.maximised),
            zoom: within("zoom", ZOOM, usual.zoom),
        }
    }

    /// The same where its upper edge is on one of these screens, and no larger than that screen; else in the usual place.
    pub(crate) fn on(mut self, screens: &[Screen]) -> Self {
        let here = match (self.x, self.y) {
            (Some(x), Some(y)) => screens.iter().find(|screen| screen.shows(x.into(), y.into(), self.width)),
            _ => None,
        };
        if here.is_none() {
            (self.x, self.y) = (None, None);
        }
        if let Some(screen) = here.or(screens.first()) {
            self.width = self.width.min(screen.width as f64 / screen.scale).max(LEAST.0);
            self.height = self.height.min(screen.height as f64 / screen.scale).max(LEAST.1);
        }
        self
    }
}

impl Screen {
    /// Whether enough of the upper edge of a window can be seen here to take hold of it.
    fn shows(&self, x: i64, y: i64, width: f64) -> bool {
        let width = (width * self.scale) as i64;
        let seen = (x + width).min(self.x + self.width) - x.max(self.x);
        seen >= HOLD.0.min(width) && y >= self.y && y + HOLD.1 <= self.y + self.height
    }
}

/// What was kept of the window.
pub(crate) fn of(kept: &Kept) -> WindowPlace {
    WindowPlace::read(&kept.window())
}

/// The screens that are there.
pub(crate) fn screens(app: &AppHandle) -> Vec<Screen> {
    let screen = |monitor: &tauri::window::Monitor| Screen {
        x: monitor.position().x.into(),
        y: monitor.position().y.into(),
        width: monitor.size().width.into(),
        height: monitor.size().height.into(),
        scale: if monitor.scale_factor() > 0.0 { monitor.scale_factor() } else { 1.0 },
    };
    app.available_monitors().map(|monitors| monitors.iter().map(screen).collect()).unwrap_or_default()
}

/// Keeps where the window is now. Many changes in a row are written once.
pub(crate) fn remember(window: &Window) {
    let kept = window.state::<Kept>();
    let before = of(&kept);
    if let Some(place) = now(window, &before)
        && place != before
    {
        kept.keep_window(&place);
    }
}

/// Where the window is, or nothing while it is minimised. A maximised window keeps the place that it goes back to.
fn now(window: &Window, before: &WindowPlace) -> Option<WindowPlace> {
    if window.is_minimized().ok()? || !window.is_visible().ok()? {
        return None;
    }
    if window.is_maximized().ok()? || window.is_fullscreen().ok()? {
        return Some(WindowPlace { maximised: true, ..before.clone() });
    }
    let size = window.inner_size().ok()?.to_logical::<f64>(window.scale_factor().ok()?);
    let place = window.outer_position().ok();
    Some(WindowPlace {
        x: place.map(|place| place.x),
        y: place.map(|place| place.y),
        width: size.width,
        height: size.height,
        maximised: false,
        zoom: before.zoom,
    })
}

/// Changes the zoom of the page by steps of a tenth; nothing brings it back to its own size.
pub(crate) fn zoom(app: &AppHandle, steps: Option<f64>) {
    let Some(window) = crate::window::main(app) else { return };
    let kept = app.state::<Kept>();
    let before = of(&kept);
    let zoom = steps.map_or(1.0, |steps| ((before.zoom * 10.0 + steps).round() / 10.0).clamp(ZOOM.0, ZOOM.1));
    if window.set_zoom(zoom).is_ok() {
        kept.keep_window(&WindowPlace { zoom, ..before });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn screen(x: i64, scale: f64) -> Screen {
        Screen { x, y: 0, width: 1920, height: 1080, scale }
    }

    fn place(x: i32, y: i32) -> WindowPlace {
        WindowPlace { x: Some(x), y: Some(y), ..WindowPlace::default() }
    }

    #[test]
    fn a_window_is_put_back_only_where_it_can_be_taken_hold_of() {
        let screens = [screen(0, 1.0), screen(1920, 1.0)];
        for (x, y) in [(0, 0), (100, 50), (-900, 10), (1800, 0), (3700, 1000)] {
            assert_eq!(place(x, y).on(&screens), place(x, y), "{x} {y}");
        }
        for (x, y) in [(-1080, 0), (4000, 0), (100, 1079), (100, -40), (i32::MIN, i32::MIN), (i32::MAX, i32::MAX)] {
            assert_eq!(place(x, y).on(&screens).x, None, "{x} {y}");
        }
        assert_eq!(place(100, 50).on(&[]).x, None, "there is no screen that it could be on");
    }

    #[test]
    fn a_window_is_no_larger_than_its_screen() {
        let large = WindowPlace { width: 3000.0, height: 3000.0, ..place(0, 0) };
        let fitting = large.on(&[screen(0, 2.0)]);
        assert_eq!((fitting.width, fitting.height), (960.0, LEAST.1));
    }

    #[test]
    fn what_was_kept_comes_back_and_nonsense_does_not() {
        let kept = WindowPlace { maximised: true, zoom: 1.3, ..place(-5, 7) };
        assert_eq!(WindowPlace::read(&serde_json::to_value(&kept).unwrap()), kept);
        assert_eq!(WindowPlace::read(&Value::Null), WindowPlace::default());
        let odd = json!({ "x": "left", "y": 1e300, "width": -4, "height": 800, "maximised": 1, "zoom": 1000 });
        assert_eq!(WindowPlace::read(&odd), WindowPlace { height: 800.0, ..WindowPlace::default() });
    }
}
