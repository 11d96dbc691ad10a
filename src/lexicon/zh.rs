//! Chinese.

use super::{Furniture, Lexicon, Marking, Speech};

pub(super) const CHINESE: Lexicon = Lexicon { frequent: FREQUENT, furniture: FURNITURE, speech: SPEECH };

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
        "说道 说 表示 指出 认为 强调 介绍 告诉记者 回忆 写道 坦言 透露 解释道 解释 补充道 补充说 直言 感叹 回应称 回应 承认 呼吁 批评 宣布 称 笑着说 叹道 喊道 问道 答道 警告 证实 否认 建议",
        "說道 說 指出 認為 強調 介紹 告訴記者 回憶 寫道 坦言 透露 解釋 補充 感嘆 回應 承認 呼籲 批評 稱",
    ],
    he: &["他"],
    she: &["她"],
    roles: &["先生 女士 教授 市长 主任 局长 书记 部长 总统 总理 校长 院长 经理 医生 老师 市長 主席 部長 總統 總理 校長"],
    hedges: &["据称", "據稱", "据报道", "疑似", "传闻"],
    denials: &["从未说过", "從未說過", "没有说过", "并未说"],
    marking: Some(&Marking {
        particles: &[],
        joiner: None,
        surnames: "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾譚鄒陸顧龍萬錢湯喬賀賴龔",
        spaced: false,
    }),
    ..Speech::NONE
};
