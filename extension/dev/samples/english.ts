/** An invented wire-and-magazine story with every type of item, six quotations and two fragments. */

import { picture, Sample } from '../sample';
import type { Report } from '../../src/report';

export function english(): Report {
  const s = new Sample({
    headline: 'Harbour town votes to give its drained marsh back to the sea',
    byline: 'Mara Ellison, Tobias Renner',
    published: '2026-03-04T10:22:00+01:00',
    modified: '2026-03-04T16:05:00+01:00',
    url: 'https://www.tidewater.example/2026/03/harbour-marsh-vote',
    site: 'The Tidewater Ledger',
  });
  s.add(
    s.fold('before', [
      ['navigation', '{a /|Home} {a /local|Local} {a /sea|Sea} {a /weather|Weather}', 'ways to other parts of the site'],
      ['consent', 'We use cookies to make this site work. {a /cookies|Cookie settings}', 'asks for consent'],
      ['promo', 'Read without limits for 2 a week', 'advertises the site itself'],
    ]),
    s.block('kicker', 'Coast'),
    s.block('headline', '{a /2026/03/harbour-marsh-vote|Harbour town votes to give its drained marsh back to the sea}'),
    s.block('dek', 'After two winters of flooding, the council of Port Ansel will open the old dyke. The farmers who leased the land want to know who pays.'),
    s.block('byline', 'By Mara Ellison and Tobias Renner'),
    s.block('date', '4 March 2026'),
    s.fold('inside', [['share', 'Share Copy link Print', 'buttons for sharing']]),
    s.figure([{ ...picture(1200, 720, 205), alt: 'The dyke at low tide with the marsh behind it' }], 'The dyke at Port Ansel was last raised in 1962.', 'Photo: Ivo Brandt/Ledger'),
    s.p('PORT ANSEL — The council voted by nine to four on Tuesday night to cut a gap of sixty metres into the eastern dyke, the first time that a town on this coast has chosen to let the water in. “{q 1|We can pay for the wall every year until there is nothing left to pay with},” said Mayor {a /people/lena-osterman|Lena Osterman}, “{q 1|or we can decide where the sea goes.}”'),
    s.p('The marsh, drained in 1911 for grazing, lies {em|eighty centimetres} below the mean high tide. In the storms of the last two winters it filled within a night, and the pumps took three weeks to clear it each time.'),
    s.fold('inside', [['advertisement', 'Advertisement', 'an advertisement or its label']]),
    s.p('“{q 2|Nobody asked the cows},” Henrik Dahl, who has leased 140 hectares behind the dyke since 1994, told the meeting. He was not, he said, against the plan; he was against hearing of it {a https://www.tidewater.example/radio|on the radio}.'),
    s.fold('inside', [['related', 'READ MORE: {a /2026/02/pumps|The pumps that could not keep up}', 'links to another story']]),
    s.block('paragraph', 'The storm of 14 January is the subject of our series {a /series|The Long Winter}, which won a regional prize last year.', { doubt: 'promo', reason: 'advertises the site itself, but reads like the story' }),
    s.h(2, 'What opens, and when'),
    s.p('The work is to begin in September, when the terns have left. According to {a https://council.example/plan.pdf|the plan} it has four steps:'),
    s.list(true, 'A second dyke is built along the railway, two metres higher than the old one.', 'The pumps run until the soil is dry enough to move.', 'Sixty metres of the eastern dyke are taken down to the level of the foreshore.', 'Salt-marsh grass is left to come by itself.'),
    s.p('“{q 3|It will look like mud for five years, and people will write to me about the smell},” the town’s engineer, Amara Nwosu, said. She added that the second dyke would cost “{q 4|less than two winters of diesel}”.'),
    s.table('Cost of the choices over thirty years, in millions', [
      ['Choice', 'Building', 'Running', 'Total', 'Houses protected'],
      ['Raise the old dyke', '48.0', '31.5', '79.5', '1,240'],
      ['Open it and build inland', '36.2', '8.9', '45.1', '1,236'],
      ['Do nothing', '0', '112.0', '112.0', '410'],
    ]),
    s.block('credit', 'Source: Port Ansel council'),
    s.h(2, 'The price of a field'),
    s.p('The state reportedly offered the tenants “{q 5|a generous settlement}” in November, according to a letter seen by the {em|Coastal Herald}. Two of them told the {em|Ledger} that they had never had a letter.'),
    s.fold('inside', [
      ['video', 'Watch: The marsh from the air', 'a video of its own'],
      ['related', '{a /a|Five towns that moved} {a /b|How a dyke is built} {a /c|The last eel fisher}', 'links to other stories'],
      ['newsletter', 'Get the tide table in your inbox every morning', 'asks for your e-mail address'],
    ]),
    s.block('pull-quote', 'It will look like mud for five years'),
    s.p('Mr Dahl denied having told another paper that the mayor was “{q 6|drowning us for a postcard}”. “{q 7|I said she was fond of postcards},” he said, and then, after a pause that the hall enjoyed: “{q 8|It is not the same thing.}”'),
    { type: 'quote', items: [s.block('block-quote', '{q 9|The undersigned do not oppose the sea. They oppose paying for its arrival.}'), s.block('credit', '— Letter of eleven tenants to the council, 2 March')] },
    s.h(3, 'A note on the maps'),
    s.p('The flood maps were drawn with the state’s open model; the command {code|tide --mean-high 2026} prints the heights that we used. Carbon stored in the marsh is given in tonnes of CO{sub|2}.{sup|1}'),
    s.block('code', 'tide --mean-high 2026 --station port-ansel\n  MHW   1.42 m\n  MHWS  1.96 m   # spring tides, the ones that count'),
    { type: 'media', media: 'video', title: 'The marsh at spring tide', href: 'https://video.example/watch?v=1', node: 900 },
    s.figure([
      { ...picture(600, 400, 150), alt: 'Pump house' }, { ...picture(600, 400, 30), alt: 'Cattle on the dyke' },
    ], 'The pump house of 1911, and cattle on the dyke in June.', 'Photos: Ledger archive'),
    s.block('embed', 'Lena Osterman @lena_osterman'),
    s.block('embed', 'Nine to four. Thank you to everybody who stayed until midnight, and to the four who argued best.'),
    { type: 'rule' },
    s.block('footnote', '1 Estimates by the University of Norholm, 2025.'),
    s.block('correction', 'Correction: An earlier version gave the width of the gap as sixteen metres. It is sixty.'),
    s.block('paywall', 'Subscribe to read the tenants’ letter in full.'),
    s.block('credit', 'Additional reporting by Pia Lund'),
    s.fold('after', [
      ['author-box', 'Mara Ellison has covered the coast since 2011. {a /mara|All her stories}', 'about the author'],
      ['tags', '{a /t/coast|Coast} {a /t/flood|Flooding} {a /t/council|Council}', 'topic tags'],
      ['related', '{a /d|Terns return to Norholm} {a /e|Ferry fares go up} {a /f|A night with the pump crew}', 'links to other stories'],
      ['comments', '42 comments. {a /login|Log in to join in}', 'readers’ comments'],
      ['legal', '© 2026 The Tidewater Ledger. {a /terms|Terms} {a javascript:void(0)|Privacy choices}', 'legal notices'],
    ], 3),
  );
  return s.done({
    1: { speaker: { name: 'Lena Osterman', mention: 'Mayor Lena Osterman', role: 'Mayor of Port Ansel' }, cue: 'said' },
    2: { speaker: { name: 'Henrik Dahl', mention: 'Henrik Dahl', role: 'tenant farmer' }, cue: 'told' },
    3: { speaker: { name: 'Amara Nwosu', mention: 'Amara Nwosu', role: 'the town’s engineer' }, cue: 'said' },
    4: { speaker: { name: 'Amara Nwosu', mention: 'She', role: 'the town’s engineer', state: 'inferred' }, cue: 'added' },
    5: { kind: 'fragment', speaker: { mention: 'The state' }, cue: 'offered', via: 'Coastal Herald', status: 'hedged' },
    6: { speaker: { name: 'Henrik Dahl', mention: 'Mr Dahl', role: 'tenant farmer' }, cue: 'denied having told', status: 'denied' },
    7: { speaker: { name: 'Henrik Dahl', mention: 'he', role: 'tenant farmer', state: 'inferred' }, cue: 'said' },
    8: { kind: 'fragment', speaker: { name: 'Henrik Dahl', mention: 'he', state: 'inferred' } },
    9: {},
  });
}
