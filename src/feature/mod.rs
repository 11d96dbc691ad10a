//! What is measured of a block, and what a page declares of itself; units on every field.
//!
//! Comes in: a page and its blocks. Goes out: numbers and names. Never weighs them.

mod alike;
mod card;
pub mod context;
mod declared;
mod headline;
pub mod hints;
mod invitation;
mod language;
mod linked_data;
pub mod main_content;
pub mod measure;
mod numbers;
mod outline;
mod page_type;
pub mod phrases;
mod picture;
mod runs;
mod setting;
mod subject;
mod vector;

pub use context::{Around, Context};
pub use declared::{Declared, Genre, declared};
pub use headline::title_alone;
pub use language::language;
pub use outline::address::host;
pub use outline::{Outline, Standing, outline};
pub use page_type::Types;
pub use picture::{Picture, pixels};
pub use setting::Setting;
pub use subject::{Measured, Subject, measured};
pub use vector::Features;
