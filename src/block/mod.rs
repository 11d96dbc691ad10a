//! Leaf blocks: runs of text between block boundaries.
