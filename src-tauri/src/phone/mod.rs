//! What is underneath: a laptop, which has no position and cannot schedule, a phone, or a simulated one.
//!
//! What a phone can do stands in `turno_phone`; here is which of them this program runs on.

use jiff::{Timestamp, tz::TimeZone};
use turno_core::{
    region::{Fix, zone_at},
    scheduling::gate::DeviceKind,
};
use turno_phone::Machine;

#[cfg(feature = "simulated-phone")]
pub mod simulated;

#[cfg(target_os = "android")]
mod android;
#[cfg(target_os = "android")]
pub use android::plugin;

mod hardware_key;
pub use hardware_key::hardware_key;

/// The machine that this program runs on.
pub fn machine() -> &'static dyn Machine {
    #[cfg(feature = "simulated-phone")]
    return &simulated::SimulatedPhone;
    #[cfg(all(target_os = "android", not(feature = "simulated-phone")))]
    return android::machine();
    #[cfg(not(any(target_os = "android", feature = "simulated-phone")))]
    &turno_phone::Laptop
}

/// What kind of machine this program was built for.
pub const fn device_kind() -> DeviceKind {
    if cfg!(feature = "simulated-phone") {
        DeviceKind::SimulatedPhone
    } else if cfg!(target_os = "android") {
        DeviceKind::Phone
    } else {
        DeviceKind::Laptop
    }
}

/// What a device says of itself in its edits: `laptop` or `phone`.
pub const fn kind_in_edits() -> &'static str {
    match device_kind() {
        DeviceKind::Laptop => "laptop",
        DeviceKind::Phone | DeviceKind::SimulatedPhone => "phone",
    }
}

#[cfg(phone)]
/// What a claim says; `None`: this device cannot claim.
pub const fn platform() -> Option<&'static str> {
    match device_kind() {
        DeviceKind::Laptop => None,
        DeviceKind::Phone => Some("android"),
        DeviceKind::SimulatedPhone => Some("simulated"),
    }
}

/// The first size of the window, in logical pixels.
pub const fn window_size() -> (f64, f64) {
    if cfg!(feature = "simulated-phone") { (360.0, 640.0) } else { (1280.0, 800.0) }
}

/// Where the phone is, as far as it is known. A laptop is never asked.
pub fn fix() -> Option<Fix> {
    machine().fix()
}

/// Does the connection cost by the byte? None where it cannot be told, as on a laptop: its system knows, and says so only
/// over a bus that not every one has.
pub fn metered() -> Option<bool> {
    machine().metered()
}

/// The zone that this device's own clock is set to.
pub fn zone() -> TimeZone {
    #[cfg(feature = "simulated-phone")]
    return TimeZone::get(&simulated::zone()).unwrap_or(TimeZone::UTC);
    #[cfg(not(feature = "simulated-phone"))]
    TimeZone::system()
}

/// The zone of the clock on the wall here: by the place, where it is known, else the device's own.
pub fn zone_here() -> TimeZone {
    fix().and_then(|fix| TimeZone::get(&zone_at(&fix)?).ok()).unwrap_or_else(zone)
}

/// What the clock on the wall here shows at a moment, `YYYY-MM-DDTHH:MM:SS`: an old phone's own zones have no say in it.
pub fn wall_here(at_s: i64) -> Option<String> {
    Some(Timestamp::from_second(at_s).ok()?.to_zoned(zone_here()).datetime().to_string())
}
