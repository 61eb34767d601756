//! The operator's server: carries parcels, keeps seats, gives them out. It holds no key that reads what it carries.
//!
//! `serve` starts it, `http` is its door, `parcels` judges what comes in, `store` keeps it, `commands` is the program.

pub mod check_page;
pub mod clock;
pub mod commands;
pub mod draws;
pub mod http;
pub mod journal;
pub mod operator;
pub mod parcels;
pub mod private_file;
pub mod serve;
pub mod store;
pub mod withdrawn;
