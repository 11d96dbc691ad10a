/** What a site is, beside the hosts of its pages. No browser is needed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { moduleAt } from './module.mjs';

const { covers, isHost, pageOf, patternOf, siteOf } = await moduleAt('host.ts');

test('a site is called without www.', () => {
  assert.equal(siteOf('www.corrow.example'), 'corrow.example');
  assert.equal(siteOf('m.corrow.example'), 'm.corrow.example');
});

test('a site covers its host and those under it, and no other', () => {
  for (const [site, host, covered] of [
    ['corrow.example', 'corrow.example', true],
    ['corrow.example', 'www.corrow.example', true],
    ['corrow.example', 'edition.m.corrow.example', true],
    ['m.corrow.example', 'corrow.example', false],
    ['corrow.example', 'notcorrow.example', false],
    ['10.0.0.1', '10.0.0.1', true],
    ['0.0.1', '10.0.0.1', false],
  ]) assert.equal(covers(site, host), covered, `${host} of ${site}`);
});

test('the permission that is asked for is that of what the site covers', () => {
  assert.equal(patternOf('corrow.example'), '*://*.corrow.example/*');
  assert.equal(patternOf('10.0.0.1'), '*://10.0.0.1/*', 'nothing stands under an address in numbers');
});

test('a host holds nothing that match patterns have a meaning for', () => {
  for (const host of ['corrow.example', 'localhost', 'xn--bcher-kva.example']) assert.ok(isHost(host), host);
  for (const host of ['', '*.example', 'corrow.example/', '[::1]', '.example']) assert.ok(!isHost(host), host);
});

test('a page is the same at every place in it', () => {
  assert.equal(pageOf('https://corrow.example/lamp?page=2#notes'), 'https://corrow.example/lamp?page=2');
});
