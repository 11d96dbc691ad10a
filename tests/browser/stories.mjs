/** Invented stories, long enough to be taken for one, in the shapes that the browser tests need. */

const PARAGRAPHS = [
  'The lighthouse at Corrow Head will be lit again on Friday evening, eleven years after its lamp was switched off, the coastal trust said on Tuesday.',
  'Volunteers spent four summers cleaning the lens, which was made in 1887 and weighs almost two tonnes, and rebuilt the clockwork that turns it.',
  '“We had to learn a trade that nobody practises any more,” said Hilda Marchbank, who led the work. “The last man who knew it wrote everything down.”',
  'The light will not serve ships, which have no need of it now; it will burn on the first Friday of each month, and whenever the harbour asks for it.',
  'Residents of the headland were divided at first, since the beam passes over several bedrooms, but a vote in January ended with a clear majority in favour.',
  'Tickets for the opening are free, and may be had from the trust’s office on Bell Lane until noon on Thursday.',
];

export const HEADLINE = 'Lighthouse at Corrow Head to be lit again after eleven years';
export const FIRST_WORDS = 'The lighthouse at Corrow Head will be lit again';
export const LAST_WORDS = 'until noon on Thursday';

const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const article = `<article><h1>${HEADLINE}</h1><p class="byline">By Jonas Field</p>${body}</article>`;

/** A page around `content`. */
export function page(content, head = '') {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${HEADLINE} - The Corrow Post</title>
<meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}">${head}</head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
${content}
<footer><a href="/terms">Terms</a> © The Corrow Post</footer></body></html>`;
}

export const story = page(article);

/** A page that has something to lose: scrolled, a field with focus, a selection, inline styles, a script's own state. */
export const lived = page(
  `<form><input name="parentNode" value="a"><input id="field" name="style"></form>${article}<div style="height: 3000px;color:red">Below</div>`,
  '<style>html { scroll-behavior: smooth }</style>',
).replace('<html lang="en">', '<html lang="en" style="color:black;  --own: 1">');

/** The story's markup in `<template shadowrootmode>`s. */
export const shadows = {
  open: page(`<story-page><template shadowrootmode="open">${article}</template></story-page>`),
  closed: page(`<story-page><template shadowrootmode="closed">${article}</template></story-page>`),
  nested: page(
    `<story-page><template shadowrootmode="open"><main><story-body><template shadowrootmode="closed">${article}</template></story-body></main></template></story-page>`,
  ),
  'closed, in a div': page(`<div><template shadowrootmode="closed">${article}</template></div>`),
  'closed, around text of its host': page(
    `<section><template shadowrootmode="closed">${article}<slot></slot></template>Corrow Post</section>`,
  ),
  slotted: page(
    `<story-page><template shadowrootmode="closed"><header>Corrow Post</header><main><slot></slot></main></template>${article}</story-page>`,
  ),
};

/** The story in elements that have no box of their own, beside text that is not drawn although nothing hides it itself. */
export const boxless = page(`<div style="display: contents"><main style="display: contents">${article}
<div style="display: none"><section style="display: contents"><p>The trust has never said what became of the old lamp, nor who took it away.</p></section></div>
<section style="display: contents; visibility: hidden"><p>The harbour master has asked twice, and was not given an answer either time.</p></section></main></div>`);

/** The story on a page that shows nothing until its script has run, which it never does. */
export const undrawn = page(article, '<style>body { visibility: hidden }</style>');

/** A page with sentences that is no story. */
export const list = page(`<main><h2>Towns</h2><ul>${['Abbey', 'Brook', 'Cairn', 'Dale'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul>
<p>Choose a town to see its weather.</p></main>`);

/** A page without a sentence. */
export const empty = '<!doctype html><html lang="en"><head><title>.</title></head><body><canvas></canvas></body></html>';
