/** What drives the browsers: it leaves none behind. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { launch } from './drive.mjs';

for (const browser of ['chrome', 'firefox']) {
  test(`${browser}: a package that cannot be installed leaves no browser running`, async () => {
    const empty = mkdtempSync(join(tmpdir(), 'newsfold-'));
    const before = children();
    await assert.rejects(launch(browser, { directory: join(empty, 'absent') }));
    assert.deepEqual(children(), before);
    rmSync(empty, { recursive: true });
  });
}

/** The browsers that this process has started and that still run. */
function children() {
  const rows = execFileSync('ps', ['-o', 'pid=,stat=,comm=', '--ppid', String(process.pid)], { encoding: 'utf8' }).trim().split('\n');
  return rows.filter((row) => /chrom|firefox/.test(row) && !/^\s*\d+\s+Z/.test(row));
}
