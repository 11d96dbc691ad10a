//! Korean.

use super::{Furniture, Lexicon, Marking, Speech};

pub(super) const KOREAN: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

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
    cue_verbs: &[
        "말했다 말하며 말하고 밝혔다 밝히며 전했다 강조했다 강조하며 설명했다 덧붙였다 주장했다 지적했다 토로했다 호소했다 답했다 물었다 외쳤다 비판했다 평가했다 회상했다 경고했다 약속했다 인정했다 반박했다 언급했다 당부했다 촉구했다 썼다 적었다 고백했다 웃었다 라고 이라고 라며 이라며 고 며",
    ],
    he: &["그 그는"],
    she: &["그녀"],
    male_titles: &["씨 님"],
    roles: &["대통령 총리 장관 차관 시장 군수 도지사 지사 의원 대표 사장 회장 부장 과장 팀장 소장 관장 교장 원장 교수 연구원 변호사 의사 기자 감독 선수 코치 주장 대변인 위원장 이사장 국장 청장 서장 검사 판사 작가 배우 가수 주민 관계자 담당자"],
    hedges: &["알려졌다", "전해졌다", "것으로 전해진"],
    denials: &["말한 적이 없다", "말하지 않았다"],
    marking: Some(&Marking { particles: &["은", "는", "이", "가", "도"], joiner: None, surnames: "", spaced: true }),
    ..Speech::NONE
};
