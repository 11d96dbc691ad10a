//! Japanese.

use super::{Furniture, Lexicon, Marking, Speech};

pub(super) const JAPANESE: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

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
        "話した 話す 話している 話していた 話し 語った 語る 語っている 語り 述べた 述べ 述べる 言った 言う 言い 説明した 説明する 説明している 指摘した 指摘する 強調した 強調する",
        "訴えた 訴える コメントした コメントする コメントしている 振り返った 振り返る 明かした 明かす 主張した 主張する 批判した 批判する 反論した 答えた 答える 応じた",
        "認め 指摘し 強調し 説明し 訴え 明かし 主張し 批判し 反論し 答え 振り返り 呼びかけ 言い切る 言い切った", "笑う 笑った 笑顔を見せた 喜んだ 喜ぶ 呼びかけた 呼びかける 書いた つぶやいた 投稿した 明らかにした 発表した 約束した 警告した 嘆いた 嘆く 悔やんだ 叫んだ 尋ねた 聞いた 断言した 期待した 期待を寄せる 胸を張る 目を細める 苦笑する 苦笑いする 力を込める 口をそろえる 打ち明けた 打ち明ける 証言した 否定した 認めた 謝罪した 続けた 続ける と評した 評した 呼んだ 呼ぶ",
    ],
    he: &["彼"],
    she: &["彼女"],
    male_titles: &["さん 氏 様 君 くん ちゃん 先生"],
    roles: &[
        "町長 市長 村長 区長 知事 首相 大統領 大臣 長官 官房長官 外相 社長 会長 専務 部長 課長 係長 所長 館長 校長 園長 駅長 店長 院長 局長 理事長 委員長 代表 監督 選手 コーチ 主将 議員 教授 准教授 講師 研究員 弁護士 医師 看護師 記者 編集長 作家 被告 容疑者 報道官 広報官 広報担当者 担当者 組合長 住職 女将 館員 学芸員 船長 棋士 九段 八段 名人 支配人 議長 幹事長 総裁 書記長 首席 主任 事務局長 副市長 副知事 副社長",
    ],
    hedges: &["とされる", "とみられる", "と報じられた", "という情報"],
    denials: &["とは言っていない", "とは述べていない", "と言ったことはない"],
    marking: Some(&Marking { particles: &["は", "が", "も"], joiner: Some("の"), surnames: "", spaced: false }),
    ..Speech::NONE
};
