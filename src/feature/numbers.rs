//! A table of numbers as a type: each with its name, and its unit as documentation; and the unit of most of them.

/// Writes the type of a table of numbers, with the names and the values in the order of the table.
macro_rules! numbers {
    ($(#[$doc:meta])* $type:ident { $($name:ident $unit:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $type { $(#[doc = $unit] pub $name: i32),+ }

        impl $type {
            /// The names, in the order of the values.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name)),+];

            /// The values, in the order of the table.
            #[must_use]
            pub fn values(&self) -> [i32; Self::NAMES.len()] {
                [$(self.$name),+]
            }
        }
    };
}

pub(super) use numbers;

/// How much of a whole a part is, at most 100; 0 of nothing.
pub(super) fn per_cent(part: u32, whole: u32) -> i32 {
    if whole == 0 { 0 } else { (u64::from(part) * 100 / u64::from(whole)).min(100) as i32 }
}
