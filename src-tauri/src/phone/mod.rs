//! What is underneath: a laptop, which has no position and cannot schedule, a phone, or a simulated one.

use turno_core::{region::Fix, scheduling::gate::DeviceKind};

#[cfg(feature = "simulated-phone")]
pub mod simulated;

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

/// Where the phone is. A laptop is never asked; a real phone's receiver is not connected yet and gives nothing.
pub fn fix() -> Option<Fix> {
    #[cfg(feature = "simulated-phone")]
    return simulated::fix();
    #[cfg(not(feature = "simulated-phone"))]
    None
}

/// Does the connection cost by the byte? None where it cannot be told, as on a laptop: its system knows, and says so only
/// over a bus that not every one has.
pub fn metered() -> Option<bool> {
    #[cfg(feature = "simulated-phone")]
    return simulated::metered();
    #[cfg(not(feature = "simulated-phone"))]
    None
}

#[cfg(phone)]
/// The IANA name of the wall clock's zone here.
pub fn zone_here() -> String {
    #[cfg(feature = "simulated-phone")]
    return simulated::zone().to_owned();
    #[cfg(not(feature = "simulated-phone"))]
    jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned()
}
