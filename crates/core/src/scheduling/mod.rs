//! Phase two: when scheduling is open, who may ask, the request, and giving out the seats.

pub mod allotment;
pub mod appointment;
pub mod confirm;
pub mod draw;
pub mod gate;
pub mod hours;
pub mod presence;
pub mod reminders;
pub mod request;
pub mod slip;
pub mod window;
pub mod withdraw;
