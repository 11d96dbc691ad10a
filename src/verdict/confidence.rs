//! How sure: hundredths, from integers alone, so that every build prints the same.

use serde::{Serialize, Serializer};

/// How sure a verdict or a speaker is, in hundredths `0..=100`; serialised as `0.0..=1.0`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Confidence(u8);

impl Confidence {
    /// `hundredths` capped at 100.
    #[must_use]
    pub const fn hundredths(hundredths: u8) -> Self {
        Self(if hundredths > 100 { 100 } else { hundredths })
    }

    /// The value in hundredths.
    #[must_use]
    pub const fn in_hundredths(self) -> u8 {
        self.0
    }
}

impl Serialize for Confidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 100.0)
    }
}
