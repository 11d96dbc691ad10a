/** An invented Japanese report: 「…」 marks, no spaces. */

import { picture, Sample } from '../sample';
import type { Report } from '../../src/report';

export function japanese(): Report {
  const s = new Sample({
    headline: '港町、干拓地を海に返すことを決定　二度の冬の浸水を受けて',
    byline: '高瀬 真理', published: '2026-03-04T10:22:00+09:00', lang: 'ja',
    url: 'https://www.shiokaze.example/marsh', site: '潮風新聞',
  });
  s.add(
    s.block('kicker', '沿岸'),
    s.block('headline', '港町、干拓地を海に返すことを決定　二度の冬の浸水を受けて'),
    s.figure([{ ...picture(1000, 560, 205), alt: '干潮時の堤防' }], '堤防が最後にかさ上げされたのは1962年。', '撮影：潮風新聞'),
    s.p('町議会は四日夜、東側の堤防を六十メートルにわたって切り開く案を賛成九、反対四で可決した。大浜玲奈町長は「{q 1|払えるものがなくなるまで毎年壁に払い続けることもできる。海の行き先を自分たちで決めることもできる}」と述べた。'),
    s.fold('inside', [['related', '{a /x|関連記事：間に合わなかったポンプ}', 'ほかの記事へのリンク']]),
    s.p('一九九四年から百四十ヘクタールを借りている土田弘樹さんは「{q 2|牛には誰も聞かなかった}」と話す。計画そのものには反対しないが、{em|ラジオで}初めて知ったことには納得していないという。'),
    s.h(2, '費用は誰が負担するのか'),
    s.p('町の技師、奥村彩さんは「{q 3|五年間は泥にしか見えないだろう}」と語り、新しい堤防の費用は「{q 4|二冬分の軽油}」より安いと付け加えた。'),
    s.fold('after', [['legal', '{a /terms|利用規約}', '法的な表示']]),
  );
  return s.done({
    1: { speaker: { name: '大浜玲奈', mention: '大浜玲奈町長', role: '町長' }, cue: '述べた' },
    2: { speaker: { name: '土田弘樹', mention: '土田弘樹さん' }, cue: '話す' },
    3: { speaker: { name: '奥村彩', mention: '奥村彩さん', role: '町の技師' }, cue: '語り' },
    4: { kind: 'fragment', speaker: { name: '奥村彩', mention: '', role: '町の技師', state: 'inferred' }, cue: '付け加えた' },
  });
}
