//! The house rules: what the tree must look like, one file a rule, each with its reason.

mod android;
mod arrows;
mod bindings;
mod concepts;
mod documents;
mod first_lines;
mod no_names;
mod questions;
mod sizes;
