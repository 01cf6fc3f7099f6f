import { expect } from 'vitest';
import { type Context, consumed } from '../../../functions/shell/context.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { call, type Got } from '../../kit/call.ts';
import type { useMails } from '../../kit/mails.ts';
import type { Asker } from './askers.ts';
import { checkAnswer } from './judge.ts';
import { credentialIn, leaksIn, secretsOf } from './leaks.ts';
import { lineOf, put, type Wish } from './request.ts';
import { Undo } from './undo.ts';
import type { World } from './world.ts';

type Mails = ReturnType<typeof useMails>;
type Said = { readonly route: Route; readonly said: string };
type Pointed = { readonly pointer: string; readonly detail: string };

/** The places of a body that an answer asks to leave out. */
const unwanted = ({ status, body }: Got): readonly Pointed[] => {
  const errors: readonly Pointed[] = (status === 400 && body.errors) || [];
  return errors.every(({ detail }) => /leave it out|leave them out/.test(detail)) ? errors : [];
};

const pathOf = (pointer: string) =>
  pointer
    .slice(1)
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Sends one cell after the other: each finds the world as it was seeded, each answer is looked through. */
export class Walker {
  readonly own: World;
  readonly other: World;
  readonly context: Context;
  cells = 0;
  /** Worlds of which nothing may show: the other tenant, and what lies beside the own one. */
  readonly #others: readonly World[];
  readonly #mails: Mails;
  readonly #undo = new Undo();
  #keys = 0;
  #read = 0;

  constructor(own: World, other: World, { beside, mails }: { beside: World; mails: Mails }) {
    this.context = own.context;
    this.own = own;
    this.other = other;
    this.#others = [other, beside];
    this.#mails = mails;
  }

  /** Begins: what was written until now stays. */
  async begin(): Promise<void> {
    await this.#undo.changes();
  }

  /** That an answer holds nothing that the asker must not see, nor what its addresses lead to. */
  async #search(asker: Asker, { route, said }: Said, got: Got): Promise<void> {
    const secrets = secretsOf(asker, this.own, this.#others);
    expect(credentialIn(route, got.text), got.text).toBeUndefined();
    if (/member/i.test(route.id) && route.method === 'POST')
      for (const { subject, body } of await this.#written())
        expect(leaksIn(`${subject} ${body.text} ${body.html}`, said, secrets)).toEqual([]);
    expect(leaksIn(`${got.text}\n${JSON.stringify(got.headers)}`, said, secrets), got.text).toEqual([]);
    for (const [url] of got.text.matchAll(/http:\/\/127[^"\\]+/g)) {
      // Receivers of webhooks are on this machine as well.
      if (!url.includes('X-Amz-')) continue;
      const { pathname } = new URL(url);
      expect(pathname).toContain(`/${this.own.tenant}/`);
      if (asker.side === 'partner') expect(pathname).toContain(`/${asker.principal?.partnerId}/`);
      if (!url.includes('x-id=GetObject')) continue;
      const file = await (await fetch(url)).text();
      expect(leaksIn(file, said, secrets), url).toEqual([]);
    }
  }

  /** The e-mails that were sent since it was last asked. The service forgets them before each test. */
  async #written(): Promise<Awaited<ReturnType<Mails>>> {
    const all = await this.#mails();
    const fresh = all.slice(this.#read <= all.length ? this.#read : 0);
    this.#read = all.length;
    return fresh;
  }

  /** That a request wrote only if it may; takes back what it wrote. */
  async #settle({ route }: Wish, got: Got): Promise<void> {
    const changes = await this.#undo.changes();
    await this.#undo.take(changes);
    if (route.method === 'GET' || got.status >= 400)
      expect(
        changes.map(({ type }) => type),
        `written by what answered ${got.text}`,
      ).toEqual([]);
  }

  /** Sends without a look at the answer: to see what others are given. */
  peek(asker: Asker, wish: Wish): Promise<Got> {
    return this.#send(asker, wish);
  }

  async #send(asker: Asker, wish: Wish): Promise<Got> {
    this.#keys += 1;
    const { principal } = asker;
    return call(lineOf(wish), {
      ...(principal === undefined ? {} : { as: principal }),
      headers: { 'idempotency-key': `walk-${this.#keys}`, ...wish.headers },
      ...(wish.text === undefined ? { body: wish.body } : { text: wish.text }),
    });
  }

  /** One cell. Answers what was answered, after it was checked for all that holds everywhere. */
  async ask(asker: Asker, wish: Wish): Promise<Got> {
    this.cells += 1;
    const before = consumed().write;
    const got = await this.#send(asker, wish);
    const said = `${lineOf(wish)} ${decodeURIComponent(lineOf(wish))} ${JSON.stringify(wish.body ?? wish.text ?? '')}`;
    const what = `${asker.name}: ${said} → ${got.status} ${got.text.slice(0, 2000)}`;
    try {
      checkAnswer(wish.route, got);
      if (consumed().write !== before) await this.#settle(wish, got);
      await this.#search(asker, { route: wish.route, said }, got);
    } catch (error) {
      throw new Error(`${what}\n${error instanceof Error ? error.message : error}`, { cause: error });
    }
    return got;
  }

  /** The asker's own request: without what its role has to leave out, where the answer says so. */
  async fitted(asker: Asker, wish: Wish): Promise<Wish> {
    if (wish.route.body === undefined) return wish;
    const got = await this.ask(asker, wish);
    const body = unwanted(got).reduce<unknown>(
      (now, { pointer }) => put(now, pathOf(pointer), undefined),
      wish.body,
    );
    return { ...wish, body };
  }
}
