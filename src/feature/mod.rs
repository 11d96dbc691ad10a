//! What is measured of a block; units on every field.
