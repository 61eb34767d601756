//! Everything that the screens can ask for, one file a concept. All of it works without a network.

mod app;
mod liveness;
mod operator;
mod photo;
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
            app::voices,
            app::speak,
            app::hush,
            vault::create_profile,
            vault::unlock,
            vault::lock,
            registration::form,
            registration::create_group,
            registration::open_group,
            registration::answer,
            registration::submit_registration,
            registration::documents::read_mrz,
            registration::documents::read_document,
            registration::caseload::list_groups,
            registration::caseload::history,
            registration::caseload::import_families,
            registration::people::add_person,
            registration::people::remove_person,
            registration::people::restore_person,
            registration::people::copy_answers,
            registration::people::split_group,
            registration::people::join_groups,
            registration::hand_over::hand_off,
            registration::hand_over::read_qr,
            registration::hand_over::look_at_code,
            registration::hand_over::scan,
            registration::hand_over::take_file,
            registration::hand_over::moving_picture,
            registration::hand_over::lock_group,
            registration::hand_over::erase_group,
            registration::papers::save_paper,
            registration::papers::save_export,
            registration::papers::save_card,
            registration::papers::save_registration_file,
            registration::papers::save_import_columns,
            registration::papers::share_paper,
            registration::papers::print_paper,
            registration::slip::slip,
            registration::slip::save_slip,
            registration::slip::save_appointment,
            sync::sync_state,
            sync::sync_now,
            sync::try_again,
            sync::answer_about_sending,
            sync::set_data_rules,
            operator::operator_info,
            operator::operator_changes_seen,
            photo::photo,
            photo::photo_look,
            photo::make_photo,
            photo::make_document_photo,
            photo::set_photo,
            photo::choose_photo,
            ports::list_ports,
            liveness::attest,
            $($also)*
        ]
    };
}

/// The commands of a phone, and those given beside them.
#[cfg(phone)]
macro_rules! phone_commands {
    ($($also:tt)*) => {
        commands![
            app::set_notice_words,
            app::keep_place,
            region::region_check,
            region::region_map,
            region::position_allowed,
            region::ask_for_position,
            scheduling::gate,
            scheduling::claim_phone,
            scheduling::request_appointment,
            scheduling::withdraw_request,
            scheduling::confirm_appointment,
            scheduling::draw,
            scheduling::check_whole_draw,
            liveness::check::liveness,
            liveness::check::liveness_begin,
            liveness::check::liveness_frame,
            liveness::check::liveness_skip,
            liveness::check::liveness_again,
            liveness::check::liveness_port_decides,
            liveness::check::liveness_question,
            liveness::check::liveness_answer,
            scheduling::reminders::due_reminders,
            scheduling::reminders_allowed,
            scheduling::ask_for_reminders,
            $($also)*
        ]
    };
}

/// Tells Tauri of the commands. Those of scheduling do not exist in a laptop's program, nor moving the phone in a real one.
pub fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    #[cfg(not(phone))]
    let builder = builder.invoke_handler(commands![]);
    #[cfg(all(phone, not(feature = "simulated-phone")))]
    let builder = builder.invoke_handler(phone_commands![]);
    #[cfg(feature = "simulated-phone")]
    let builder = builder.invoke_handler(phone_commands![
        simulated::simulated_places,
        simulated::simulate_place,
        simulated::simulate_position,
        simulated::simulate_connection,
    ]);
    builder
}
