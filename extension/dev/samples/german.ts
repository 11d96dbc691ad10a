/** An invented German report and interview: long words, „…“ marks, answers without marks. */

import { picture, Sample } from '../sample';
import type { Report } from '../../src/report';

export function german(): Report {
  const s = new Sample({
    headline: 'Bürgerentscheid über die Straßenbahnverlängerung: Warum Grünhagen noch einmal abstimmt',
    byline: 'Friederike Thalbach', published: '2026-05-17', lang: 'de',
    url: 'https://www.gruenhagener-bote.example/strassenbahn', site: 'Grünhagener Bote',
  });
  s.add(
    s.fold('before', [['navigation', '{a /|Start} {a /sport|Sport}', 'Wege zu anderen Teilen der Seite']]),
    s.block('kicker', 'Stadtverkehr'),
    s.block('headline', 'Bürgerentscheid über die Straßenbahnverlängerung: Warum Grünhagen noch einmal abstimmt'),
    s.block('dek', 'Die Verwaltung rechnet mit 4 200 Fahrgästen am Tag. Die Gegner rechnen anders.'),
    s.figure([{ ...picture(1000, 560, 110), alt: 'Endhaltestelle Lindenfriedhof' }], 'Hier endet die Linie 4 seit 1978.', 'Foto: Bote/Wiese'),
    s.p('Am Sonntag entscheiden die Grünhagener zum zweiten Mal, ob die Linie 4 bis zum Krankenhaus verlängert wird. „{q 1|Wir haben die Einwände gelesen, geprüft und eingearbeitet}“, sagte Baubürgermeisterin Ruth Ahrendt am Donnerstag. Die Planfeststellungsunterlagen umfassen inzwischen 1 900 Seiten.'),
    s.fold('inside', [['related', '{a /x|Lesen Sie auch: Die teuerste Haltestelle des Landes}', 'führt zu einem anderen Beitrag']]),
    s.p('»{q 2|Das ist Einarbeitung mit dem Radiergummi}«, entgegnet Jochen Wiesner von der Bürgerinitiative. Die Grundstücksverkehrsgenehmigungszuständigkeit liege beim Landkreis, nicht bei der Stadt.'),
    s.h(2, '„Eine Bahn, die niemand bestellt hat“'),
    s.block('subhead', 'Frau Ahrendt, warum jetzt?', { level: 3 }),
    s.p('{strong|Ahrendt:} {q 3|Weil die Förderung des Bundes im Dezember ausläuft. Wer danach baut, baut allein.}'),
    s.block('subhead', 'Und wenn die Bürger Nein sagen?', { level: 3 }),
    s.p('{strong|Ahrendt:} {q 4|Dann fährt der Bus. Er fährt schon heute, und er steht schon heute im Stau.}'),
    s.fold('inside', [['advertisement', 'Anzeige', 'eine Anzeige oder ihr Hinweis']]),
    s.p('Das Ergebnis wird gegen 19 Uhr erwartet.'),
    s.fold('after', [['legal', '{a /impressum|Impressum}', 'Rechtliches']]),
  );
  const ruth = { name: 'Ruth Ahrendt', mention: 'Ahrendt', role: 'Baubürgermeisterin' };
  return s.done({
    1: { speaker: ruth, cue: 'sagte' },
    2: { speaker: { name: 'Jochen Wiesner', mention: 'Jochen Wiesner', role: 'Bürgerinitiative' }, cue: 'entgegnet' },
    3: { kind: 'answer', speaker: ruth },
    4: { kind: 'answer', speaker: ruth },
  });
}
