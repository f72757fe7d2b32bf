import { describe, expect, test } from 'vitest';
import {
  portablePage,
  portableRecords,
  portableScript,
  portableSheet,
  wayFrom,
} from '../../src/integrations/portable-file.ts';

describe('wayFrom', () => {
  test.each([
    ['/harbour-fire/index.html', '/', '../index.html'],
    ['/harbour-fire/index.html', '/harbour-fire/#q-3', 'index.html#q-3'],
    ['/harbour-fire/read/index.html', '/harbour-fire/the-herald/#c-1', '../the-herald/index.html#c-1'],
    ['/index.html', '/search/?story=harbour-fire', 'search/index.html?story=harbour-fire'],
    ['/404.html', '/favicon.png', 'favicon.png'],
    ['/a/index.html', 'https://the-herald.example/fire/', 'https://the-herald.example/fire/'],
  ])('from %s to %s', (page, address, way) => expect(wayFrom(page, '')(address)).toBe(way));

  test('a base is no part of the way', () => {
    expect(wayFrom('/a/index.html', '/news')('/news/b/')).toBe('../b/index.html');
  });
});

const way = wayFrom('/harbour-fire/index.html', '');

test.each([
  ['<a class="x" href="/method/#dates">', '<a class="x" href="../method/index.html#dates">'],
  ['<a href="#main">', '<a href="#main">'],
  ['<a href="https://the-herald.example/">', '<a href="https://the-herald.example/">'],
  ['<meta content="0; url=/harbour-fire/">', '<meta content="0; url=index.html">'],
  ['<link rel="preload" href="/f.woff2" as="font" crossorigin>', ''],
  ['<script type="module" src="/_astro/s.js">', '<script defer src="../_astro/s.js">'],
  ['<p>He typed href="/method/".</p>', '<p>He typed href="/method/".</p>'],
])('in a page: %s', (html, portable) => expect(portablePage(html, way)).toBe(portable));

test('a style sheet, a script and records', () => {
  expect(portableSheet('@font-face{src:url(/_astro/f.woff2)}', wayFrom('/_astro/p.css', ''))).toBe(
    '@font-face{src:url(f.woff2)}',
  );
  expect(portableScript('var top=1')).toBe('(()=>{var top=1})()');
  const records = [{ url: '/a/b/#p1.1', title: 'A "url":"/x/"', passages: [{ url: '/a/c/#p2.1' }] }];
  expect(JSON.parse(portableRecords(JSON.stringify(records), wayFrom('/search/', '')))).toEqual([
    { url: '../a/b/index.html#p1.1', title: 'A "url":"/x/"', passages: [{ url: '../a/c/index.html#p2.1' }] },
  ]);
});
