// The two pictures of README.md, of the sample page: node extension/dev/readme.mjs
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { inCover, readerOn } from '../../tests/browser/cover.mjs';
import { launch, ROOT } from '../../tests/browser/drive.mjs';
import { serve } from '../../tests/browser/site.mjs';

const folder = join(ROOT, 'extension/dev/readme');
await mkdir(folder, { recursive: true });
const sample = await readFile(join(ROOT, 'www/sample.html'));
const site = await serve((path) => (path === '/' ? sample : undefined));
const driven = await launch('chrome', { width: 1200, height: 760 });
const page = await driven.open(site.address('/'));
await driven.press(page);
await readerOn(driven, page);
await inCover(driven, page, (root) => { root.querySelector('.view').scrollTop = 430; });
await sleep(400); // Pictures and fonts settle.
await page.screenshot({ path: join(folder, 'view.png') });
await inCover(driven, page, (root) => {
  root.querySelector('.view').scrollTop = 0;
  root.querySelector('.to-page').click();
});
await sleep(400);
await page.evaluate(() => { scrollTo({ top: 400, behavior: 'instant' }); });
await sleep(200);
await page.screenshot({ path: join(folder, 'page.png') });
await driven.close();
await site.close();
