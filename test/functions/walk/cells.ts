import { expect } from 'vitest';
import { isPartnerRole } from '../../../domain/access/permissions.ts';
import type { Route } from '../../../functions/shell/route.ts';
import type { Got } from '../../kit/call.ts';
import { type Asker, mayAsk, speaksForSide } from './askers.ts';
import { walkCursors } from './cursors.ts';
import { codeOf, comparable, refusesOwn } from './judge.ts';
import { kindNamed, kindOf, namedByAll, ownId } from './kinds.ts';
import { type Name, namesIn } from './names.ts';
import { ownWish, paramsOf, put, queryFields, referencesOf, type Wish } from './request.ts';
import type { Walker } from './walker.ts';

/** Texts that are no name of anything, some to every taste. */
const misshapen = ['a b', 'ä', '{}', 'x'.repeat(300), '\u0000', '-'];

/** What the schema of a part refuses for a field. Nothing where every text is taken. */
const malformedFor = (schema: Route['params'], all: Readonly<Record<string, string>>, name: string) =>
  misshapen.find((value) => {
    const read = schema?.safeParse({ ...all, [name]: value });
    return read?.success === false && read.error.issues.some(({ path }) => path[0] === name);
  });

const pointsAt = (got: Got, pointer: string): void => {
  expect(codeOf(got), got.text).toBe('malformed');
  const pointers: readonly string[] = got.body.errors.map((one: { pointer: string }) => one.pointer);
  expect(pointers, got.text).toContain(pointer);
};

/** Names of a kind that are nobody's, another tenant's, and those of others in the same tenant. */
type Foreign = {
  readonly missing: string | undefined;
  readonly another: string | undefined;
  readonly near: readonly string[];
};
const namesOf = ({ missing, another, near }: Foreign): readonly string[] =>
  [missing, another, ...near].filter((one) => one !== undefined);

/** All cells of a route for one asker. */
export class RouteWalk {
  readonly #walker: Walker;
  readonly #route: Route;
  readonly #asker: Asker;

  constructor(walker: Walker, route: Route, asker: Asker) {
    this.#walker = walker;
    this.#route = route;
    this.#asker = asker;
  }

  /** Whether the asker gets past the door. */
  get isOpen(): boolean {
    return mayAsk(this.#route, this.#asker) === 'yes';
  }

  get #holdsInside(): boolean {
    return paramsOf(this.#route).some((name) => kindNamed(kindOf(this.#route.path, name)).of === 'inside');
  }

  #ask(wish: Wish): Promise<Got> {
    return this.#walker.ask(this.#asker, wish);
  }

  /** Every cell. Answers whether the asker's own request came to what the route declares. */
  async all(): Promise<boolean> {
    const wish = ownWish(this.#route, this.#walker.own, this.#asker);
    const door = mayAsk(this.#route, this.#asker);
    if (door !== 'yes') {
      await this.#shut(wish, door);
      return false;
    }
    const own = await this.#walker.fitted(this.#asker, wish);
    const got = await this.#ask(own);
    this.#isOwn(got);
    for (const name of namesIn(own)) await this.#named(name);
    if (!speaksForSide(this.#asker)) return got.status < 400;
    await this.#malformed(own);
    await walkCursors(this.#walker, this.#route, this.#asker);
    return got.status < 400;
  }

  #isOwn(got: Got): void {
    expect(got.status === this.#route.status || refusesOwn(this.#route, got), got.text).toBe(true);
  }

  /** Whoever may not is told so, whatever it asks for, before anything is read. */
  async #shut(wish: Wish, code: 'unauthenticated' | 'forbidden'): Promise<void> {
    const { units } = this.#walker.context.store;
    const before = units.read + units.write;
    const wishes = [
      wish,
      ...namesIn(wish).flatMap((name) =>
        [...namesOf(this.#foreign(name.kind)), ...misshapen].map((value) => name.with(value)),
      ),
      { ...wish, query: { zz: '1' } },
      ...(this.#route.body === undefined
        ? []
        : [
            { ...wish, text: '{"zz' },
            { ...wish, body: { zz: 1 } },
          ]),
    ];
    const answers = new Set<string>();
    for (const one of wishes) {
      const got = await this.#ask(one);
      expect(codeOf(got), got.text).toBe(code);
      answers.add(got.text);
    }
    expect([...answers]).toHaveLength(1);
    expect(units.read + units.write, 'something was looked up').toBe(before);
  }

  /** Ids of a kind that are not the asker's own. */
  #foreign(kind: string): Foreign {
    const { of, missing, vendors } = kindNamed(kind);
    const { own, other } = this.#walker;
    const whose = { route: this.#route.id, side: this.#asker.side };
    const isOwned = of === 'partner' || of === 'inside';
    return {
      missing,
      another: isOwned || of === 'tenant' ? ownId(other, whose, kind) : undefined,
      near: [
        ...(isOwned ? [ownId(own, { ...whose, owner: 'two' }, kind)] : []),
        ...(vendors === undefined ? [] : [own.id(vendors)]),
      ],
    };
  }

  /** One name: missing, another tenant's, another partner's or the vendor's. */
  async #named({ kind, at, with: withName }: Name): Promise<void> {
    const { of } = kindNamed(kind);
    const { missing, another, near } = this.#foreign(kind);
    if (missing === undefined) return;
    const gone = await this.#ask(withName(missing));
    const empty = of === 'inner' && gone.text === '{"data":[],"next":null}';
    if (at.startsWith('/path/') && of !== 'chosen' && !empty)
      expect(['not-found', 'document-missing'], gone.text).toContain(codeOf(gone));
    if (another === undefined) return;
    const alike = comparable(gone, missing);
    expect(comparable(await this.#ask(withName(another)), another), at).toEqual(alike);
    const { principal } = this.#asker;
    const isPartner = principal !== undefined && isPartnerRole(principal.role);
    for (const name of near) {
      const theirs = await this.#ask(withName(name));
      if (of === 'inside' || (isPartner && !namedByAll.has(at.slice(1))))
        expect(comparable(theirs, name), at).toEqual(alike);
      else {
        const own = ownId(this.#walker.own, { route: this.#route.id, side: this.#asker.side }, kind);
        // What lies inside of one is not inside of another.
        const holds = this.#holdsInside ? [gone.status] : [];
        const like = [this.#route.status, (await this.#ask(withName(own))).status, ...holds];
        expect(like, `${at}: ${theirs.text}`).toContain(theirs.status);
      }
    }
  }

  /** Every part of the request once in a form that it can't have. */
  async #malformed(own: Wish): Promise<void> {
    const { params, query, body } = this.#route;
    for (const name of paramsOf(this.#route)) {
      const bad = malformedFor(params, own.params, name);
      if (bad === undefined) continue;
      pointsAt(await this.#ask({ ...own, params: { ...own.params, [name]: bad } }), `/path/${name}`);
    }
    for (const name of queryFields(this.#route)) {
      const bad = malformedFor(query, own.query, name);
      if (bad === undefined) continue;
      pointsAt(await this.#ask({ ...own, query: { ...own.query, [name]: bad } }), `/query/${name}`);
    }
    pointsAt(await this.#ask({ ...own, query: { ...own.query, zz: '1' } }), '/query/zz');
    for (const [name, value] of [
      ['Idempotency-Key', 'a b'],
      ['If-Match', '7'],
    ] as const)
      pointsAt(await this.#ask({ ...own, headers: { [name.toLowerCase()]: value } }), `/header/${name}`);
    if (body === undefined) return;
    expect(codeOf(await this.#ask({ ...own, text: '{"zz' }))).toBe('body-not-json');
    expect(codeOf(await this.#ask({ ...own, text: '' }))).toBe('body-not-json');
    pointsAt(await this.#ask({ ...own, body: put(own.body, ['zz'], 1) }), '/zz');
    for (const { path } of referencesOf(own))
      pointsAt(await this.#ask({ ...own, body: put(own.body, path, 7) }), `/${path.join('/')}`);
  }
}
