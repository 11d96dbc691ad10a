/** Captures a page and reads it in this script. Without the platform, so that `www/` can use it. */

import { NO_CORRECTIONS, type Corrections } from '../corrections';
import type { CapturedPage, Engine, Reading } from '../engine';
import type { Report } from '../report';
import { capture, type Capture, type Search, type ShadowRootOf } from './capture';

/** How one page is captured and read. */
export interface Route {
  /** The page as it is now, in one synchronous step. */
  take(search: Search): Capture;
  /** The Report of what was taken, as corrected. */
  read(page: CapturedPage, corrections: Corrections): Promise<Report> | Report;
}

/** Reads in this script: what was tokenised to know what to ask of the page is read on from there. */
export class Here implements Route {
  #begun: { html: string; reading: Reading } | undefined;

  constructor(
    private readonly page: Document,
    private readonly url: string,
    private readonly engine: Engine,
    private readonly shadowRootOf: ShadowRootOf,
  ) {}

  take(search: Search = 'likely hosts'): Capture {
    const asks = (html: string, elements: number): Uint32Array => {
      const reading = this.engine.begin(html, elements, this.url);
      this.#begun = { html, reading };
      return reading.questions();
    };
    return capture(this.page, this.url, this.shadowRootOf, asks, search);
  }

  read(page: CapturedPage, corrections = NO_CORRECTIONS): Report {
    const begun = this.#begun;
    if (begun?.html !== page.html || corrections !== NO_CORRECTIONS) return this.engine.read(page, corrections);
    this.#begun = undefined;
    return begun.reading.read(page.layout);
  }
}
