/** The themes: one style sheet and one row each; and which of them "as the system" is now. */

import type { Settings } from '../settings';
import { luminance, paletteOf } from './colours';
import black from './themes/black.css';
import contrast from './themes/contrast.css';
import custom from './themes/custom.css';
import dark from './themes/dark.css';
import light from './themes/light.css';
import sepia from './themes/sepia.css';

export type ThemeName = Exclude<Settings['theme'], 'system'>;

export const THEME_SHEETS: Readonly<Record<ThemeName, string>> = { light, sepia, dark, black, contrast, custom };

/** Font stacks of faces that systems carry; nothing is loaded. */
export const FONT_STACKS: Readonly<Record<Exclude<Settings['font'], 'page'>, string>> = {
  serif: "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', 'Source Serif Pro', Georgia, 'Noto Serif', Cambria, 'Noto Naskh Arabic', 'Noto Serif Hebrew', 'Noto Serif Devanagari', serif",
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  mono: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Noto Sans Mono', Menlo, Consolas, monospace",
  dyslexic: "OpenDyslexic, 'Atkinson Hyperlegible', Lexend, 'Comic Neue', 'Comic Sans MS', Verdana, 'DejaVu Sans', sans-serif",
};

/** Puts the theme, type and measure of `settings` on `view`, and keeps "as the system" true while the system changes. */
export function dress(view: HTMLElement, settings: () => Settings, signal: AbortSignal): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const apply = (): void => {
    const now = settings();
    const system: ThemeName = contrast.matches && !dark.matches ? 'contrast' : dark.matches ? (contrast.matches ? 'black' : 'dark') : 'light';
    view.dataset['theme'] = now.theme === 'system' ? system : now.theme;
    if (now.theme === 'custom') paint(view, now);
    view.dataset['align'] = now.align;
    view.dataset['focus'] = now.focus;
    view.dataset['bars'] = now.bars;
    const font = now.font === 'page' ? getComputedStyle(document.body).fontFamily : FONT_STACKS[now.font];
    view.style.setProperty('--font', font);
    view.style.setProperty('--size', String(now.size));
    view.style.setProperty('--weight', String(now.weight));
    view.style.setProperty('--paragraph', `${String(now.paragraphSpacing)}em`);
    view.style.setProperty('--width', String(now.width));
    view.style.setProperty('--line', String(now.lineHeight));
    view.style.setProperty('--letter', `${String(now.letterSpacing)}em`);
    view.style.setProperty('--word', `${String(now.wordSpacing)}em`);
  };
  dark.addEventListener('change', apply, { signal });
  contrast.addEventListener('change', apply, { signal });
  apply();
  return apply;
}

/** Gives the custom theme its colours. */
function paint(view: HTMLElement, settings: Settings): void {
  const palette = paletteOf(settings);
  for (const [name, colour] of Object.entries(palette)) view.style.setProperty(`--custom-${name}`, colour);
  view.style.setProperty('--custom-scheme', luminance(palette.paper) < luminance(palette.ink) ? 'dark' : 'light');
}
