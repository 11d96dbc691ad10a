//! Eight numbers side by side: with WASM's vector instructions where they are, which compilers do not find by themselves.

/// Blocks that are judged at once.
pub(super) const LANES: usize = 8;

#[cfg(not(target_feature = "simd128"))]
mod by {
    use super::LANES;

    /// One number of each block.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Numbers([i16; LANES]);

    impl Numbers {
        pub(in super::super) const fn of(numbers: [i16; LANES]) -> Self {
            Self(numbers)
        }
    }

    /// For each block, the leaves that it may still come to, a bit each.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Open([u16; LANES]);

    impl Open {
        pub(in super::super) const ALL: Self = Self([u16::MAX; LANES]);

        /// Closes the leaves `left` for each block whose number is above the limit.
        pub(in super::super) fn close(self, numbers: Numbers, limit: i16, left: u16) -> Self {
            Self(std::array::from_fn(|lane| {
                self.0[lane] & !(u16::from(numbers.0[lane] > limit).wrapping_neg() & left)
            }))
        }

        pub(in super::super) const fn bits(self) -> [u16; LANES] {
            self.0
        }
    }
}

#[cfg(target_feature = "simd128")]
mod by {
    use core::arch::wasm32::{
        i16x8, i16x8_gt, i16x8_splat, u16x8_extract_lane as lane, u16x8_splat, v128, v128_and, v128_andnot,
    };

    use super::LANES;

    /// One number of each block.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Numbers(v128);

    impl Numbers {
        pub(in super::super) const fn of([a, b, c, d, e, f, g, h]: [i16; LANES]) -> Self {
            Self(i16x8(a, b, c, d, e, f, g, h))
        }
    }

    /// For each block, the leaves that it may still come to, a bit each.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Open(v128);

    impl Open {
        pub(in super::super) const ALL: Self = Self(i16x8(-1, -1, -1, -1, -1, -1, -1, -1));

        /// Closes the leaves `left` for each block whose number is above the limit.
        pub(in super::super) fn close(self, numbers: Numbers, limit: i16, left: u16) -> Self {
            Self(v128_andnot(self.0, v128_and(i16x8_gt(numbers.0, i16x8_splat(limit)), u16x8_splat(left))))
        }

        pub(in super::super) fn bits(self) -> [u16; LANES] {
            let v = self.0;
            [
                lane::<0>(v),
                lane::<1>(v),
                lane::<2>(v),
                lane::<3>(v),
                lane::<4>(v),
                lane::<5>(v),
                lane::<6>(v),
                lane::<7>(v),
            ]
        }
    }
}

pub(super) use by::{Numbers, Open};
