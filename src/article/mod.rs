//! The story as the view draws it: headline, byline, date, body, figures, lists, tables.
