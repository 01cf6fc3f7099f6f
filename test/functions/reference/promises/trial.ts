import { vi } from 'vitest';
import { canonical, given } from '../../../../functions/shell/given.ts';
import type { Route } from '../../../../functions/shell/route.ts';
import { unpack } from '../../../../storage/packing.ts';
import { call, type Got, type Sent } from '../../../kit/call.ts';
import type { Undo } from '../../walk/undo.ts';
import { type Death, dying } from './crash.ts';

/** What a trial left in the table: each item that is another one than before, as text without what time and chance made. */
export type Left = string;

/** What is packed into one field, as it stands there. */
const unpacked = (image: unknown): unknown => {
  const packed: unknown = Reflect.get(Object(image), 'packed');
  const bytes: unknown = Reflect.get(Object(packed), 'B');
  return typeof bytes === 'string'
    ? { ...Object(image), packed: unpack(Buffer.from(bytes, 'base64')) }
    : image;
};

/** Text without what differs from one time to the next by nature: the millisecond, a new id, a signature, a secret. */
export const timeless = (value: unknown): string =>
  canonical(value ?? null)
    .replace(/(T\d\d:\d\d:\d\d)\.\d{3}Z/g, '$1Z')
    .replace(/_01[0-9a-hjkmnp-tv-z]{24}/g, '_new')
    .replace(/delivery_(\d{14})\d{3}_/g, 'delivery_$1_')
    .replace(/whsec_[^"\\]+/g, 'chance')
    .replace(/\?X-Amz-[^"]*/g, '?signed')
    .replace(/("(?:secretHash|secret|salt)":(?:\{"S":)?)"[^"]+"/g, '$1"chance"');

/** What is sent for a trial in place of the example's own. */
type Other = { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

/**
 * A request of which is tried, again and again from the same state of the table, what becomes of it. Each sending is a
 * millisecond after the one before.
 */
export class Trial {
  readonly route: Route;
  readonly sent: Sent;
  readonly #line: string;
  readonly #undo: Undo;
  readonly #start = Math.floor(Date.parse(given.now()) / 1000) * 1000 + 100;
  #moment = 0;

  constructor(route: Route, { line, sent }: { readonly line: string; readonly sent: Sent }, undo: Undo) {
    this.route = route;
    this.sent = sent;
    this.#line = line;
    this.#undo = undo;
  }

  /** Does some work from the state that is now, and takes back what it wrote. */
  async fresh<T>(work: () => Promise<T>): Promise<T> {
    await this.#undo.changes();
    this.#moment = 0;
    const clock = vi
      .spyOn(given, 'now')
      .mockImplementation(() => new Date(this.#start + this.#moment).toISOString());
    try {
      return await work();
    } finally {
      clock.mockRestore();
      const written = await this.#undo.changes();
      await this.#undo.take(written);
    }
  }

  async send(other: Other = {}): Promise<Got> {
    this.#moment += 1;
    const { headers, ...rest } = other;
    return call(this.#line, { ...this.sent, ...rest, headers: headers ?? this.sent.headers ?? {} });
  }

  /** Sends with a header more. */
  async with(name: string, value: string): Promise<Got> {
    return this.send({ headers: { ...this.sent.headers, [name]: value } });
  }

  async dies(death?: Death) {
    return dying(() => this.send(), death);
  }

  /** What is in the table now and was not before the trial. */
  async left(): Promise<Left> {
    const net = new Map<string, { before: unknown; after: unknown }>();
    for (const { keys, before, after } of await this.#undo.since()) {
      const key = canonical(keys);
      net.set(key, { before: net.has(key) ? net.get(key)?.before : before, after });
    }
    return [...net]
      .filter(([, { before, after }]) => canonical(before ?? null) !== canonical(after ?? null))
      .map(([key, { after }]) => timeless({ key, after: unpacked(after) }))
      .toSorted()
      .join('\n');
  }
}
