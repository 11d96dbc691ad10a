//! Hindi.

use super::{Furniture, Lexicon, Marking, Speech};

pub(super) const HINDI: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

const FREQUENT: &[&str] = &[];

const FURNITURE: Furniture = Furniture {
    whole: &[],
    opening: &[],
    within: &[],
    by: &[],
    credit: &[],
    correction: &[],
    paywall: &[],
    summary: &[],
    dated: &[],
    months: [&[]; 12],
};

const SPEECH: Speech = Speech {
    cue_verbs: &["कहा कहते कहती बताया बोले बोली बोला पूछा लिखा दावा आरोप जवाब घोषणा स्वीकार चेतावनी जोर जोड़ा ट्वीट"],
    he: &["उन्होंने उसने वह"],
    male_titles: &["जी"],
    roles: &["प्रवक्ता मंत्री प्रधानमंत्री मुख्यमंत्री राष्ट्रपति अध्यक्ष निदेशक सांसद विधायक नेता अधिकारी वकील जज प्रोफेसर डॉक्टर शिक्षक किसान पत्रकार महापौर सचिव"],
    hedges: &["कथित तौर पर", "बताया जाता है"],
    denials: &["कभी नहीं कहा", "नहीं कहा"],
    marking: Some(&Marking { particles: &["ने"], joiner: None, surnames: "", spaced: true }),
    ..Speech::NONE
};
