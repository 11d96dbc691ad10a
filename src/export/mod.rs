//! The report in forms that other programs read. Command line only.

mod markdown;

pub use markdown::markdown;
