//! A phone that is not one: real places to be at, and a connection, for development and tests. Never in a release.

use std::sync::{
    Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};
use turno_core::region::{Fix, zone_at};
use turno_phone::{Allowed, Machine};

/// The phone itself: what it has is what a person chose on its banner.
#[derive(Debug, Clone, Copy)]
pub struct SimulatedPhone;

impl Machine for SimulatedPhone {
    fn fix(&self) -> Option<Fix> {
        fix()
    }

    fn position_permission(&self) -> Allowed {
        Allowed::Granted
    }

    /// It always knows. Under test no system tells, as on a laptop.
    fn metered(&self) -> Option<bool> {
        (!cfg!(test)).then(|| METERED.load(Ordering::Relaxed))
    }
}

/// A real place (coordinates: GeoNames, CC BY 4.0) with the fix that a phone would have there.
pub struct Place {
    /// Its name.
    pub name: &'static str,
    zone: &'static str,
    fix: Option<(f64, f64, f64)>,
}

/// Where the simulated phone can be: inside, outside on every side, and where it cannot be told.
pub const PLACES: &[Place] = &[
    Place { name: "Monterrey", zone: "America/Monterrey", fix: Some((25.684_35, -100.317_21, 12.0)) },
    Place { name: "Ciudad de México", zone: "America/Mexico_City", fix: Some((19.428_47, -99.127_66, 15.0)) },
    Place { name: "Tijuana", zone: "America/Tijuana", fix: Some((32.502_7, -117.003_71, 10.0)) },
    Place { name: "Nogales (Sonora)", zone: "America/Hermosillo", fix: Some((31.308_62, -110.942_17, 10.0)) },
    Place { name: "Ciudad Juárez", zone: "America/Ciudad_Juarez", fix: Some((31.720_24, -106.460_84, 10.0)) },
    Place { name: "Matamoros", zone: "America/Matamoros", fix: Some((25.879_72, -97.504_17, 10.0)) },
    Place { name: "Nuevo Laredo, puente 1 (100 m)", zone: "America/Matamoros", fix: Some((27.499_4, -99.507_42, 100.0)) },
    Place { name: "Tapachula", zone: "America/Mexico_City", fix: Some((14.903_85, -92.257_49, 15.0)) },
    Place { name: "Mérida", zone: "America/Merida", fix: Some((20.967, -89.623_18, 15.0)) },
    Place { name: "McAllen, Texas", zone: "America/Chicago", fix: Some((26.203_41, -98.230_01, 15.0)) },
    Place { name: "— (GPS)", zone: "America/Mexico_City", fix: None },
];

/// The phone starts outside the region, so that nobody forgets that there is one.
static CHOSEN: AtomicUsize = AtomicUsize::new(7);

/// A fix that is none of the places', from a browser that has a position.
static TOLD: Mutex<Option<Fix>> = Mutex::new(None);

/// The place where the phone is now; none while it is elsewhere.
pub fn here() -> Option<&'static Place> {
    if told().is_some() { None } else { PLACES.get(CHOSEN.load(Ordering::Relaxed)) }
}

fn told() -> MutexGuard<'static, Option<Fix>> {
    TOLD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Moves the phone to where none of the places is.
pub fn stand(fix: Fix) {
    *told() = Some(fix);
}

/// Moves the phone; `false` for a place that is not in the list.
pub fn go(name: &str) -> bool {
    let found = PLACES.iter().position(|place| place.name == name);
    if let Some(index) = found {
        *told() = None;
        CHOSEN.store(index, Ordering::Relaxed);
    }
    found.is_some()
}

/// The fix of the place.
fn fix() -> Option<Fix> {
    if let Some(fix) = *told() {
        return Some(fix);
    }
    let (latitude_deg, longitude_deg, accuracy_m) = here()?.fix?;
    Some(Fix { latitude_deg, longitude_deg, accuracy_m, age_s: 1.0, mocked: false })
}

/// The wall clock's zone at the place.
pub fn zone() -> String {
    let told = told().and_then(|fix| zone_at(&fix));
    told.or_else(|| Some(here()?.zone.to_owned())).unwrap_or_else(|| "America/Mexico_City".to_owned())
}

/// The phone starts in a Wi-Fi.
static METERED: AtomicBool = AtomicBool::new(false);

/// Puts the phone in a Wi-Fi, or out of it.
pub fn connect(metered: bool) {
    METERED.store(metered, Ordering::Relaxed);
}
