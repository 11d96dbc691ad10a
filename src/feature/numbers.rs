//! A table of numbers as a type: each with its name, and its unit as documentation.

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
