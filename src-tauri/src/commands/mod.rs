//! Everything that the screens can ask for, one file a concept. All of it works without a network.

mod app;
mod operator;
mod ports;
#[cfg(phone)]
mod region;
mod registration;
#[cfg(phone)]
mod scheduling;
#[cfg(feature = "simulated-phone")]
mod simulated;
mod sync;
mod vault;

use tauri::{Builder, Runtime, generate_handler};

/// The commands of every device, and those given beside them.
macro_rules! commands {
    ($($also:tt)*) => {
        generate_handler![
            app::app_state,
            app::set_language,
            vault::create_profile,
            vault::unlock,
            vault::lock,
            registration::form,
            registration::list_groups,
            registration::create_group,
            registration::open_group,
            registration::answer,
            registration::add_person,
            registration::remove_person,
            registration::restore_person,
            registration::submit_registration,
            registration::hand_off,
            registration::take_over,
            registration::read_qr,
            sync::sync_state,
            sync::sync_now,
            operator::operator_info,
            ports::list_ports,
            $($also)*
        ]
    };
}

/// Tells Tauri of the commands. Those of scheduling do not exist in a laptop's program, nor moving the phone in a real one.
pub fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    #[cfg(not(phone))]
    let builder = builder.invoke_handler(commands![]);
    #[cfg(all(phone, not(feature = "simulated-phone")))]
    let builder = builder.invoke_handler(commands![
        region::region_check,
        scheduling::gate,
        scheduling::claim_phone,
        scheduling::request_appointment,
        scheduling::withdraw_request,
    ]);
    #[cfg(feature = "simulated-phone")]
    let builder = builder.invoke_handler(commands![
        region::region_check,
        scheduling::gate,
        scheduling::claim_phone,
        scheduling::request_appointment,
        scheduling::withdraw_request,
        simulated::simulated_places,
        simulated::simulate_place,
    ]);
    builder
}
