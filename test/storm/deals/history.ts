import { DomainError } from '../../../domain/errors.ts';
import { routes } from '../../../functions/deals/api.ts';
import { dealSubject } from '../../../functions/deals/deal-subject.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import { logger } from '../../../functions/shell/context.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { dueItems } from '../../../storage/platform.ts';
import { idOf } from '../base.ts';
import { Injected, type Invocation } from '../invocation.ts';
import { type Ended, launch } from '../launch.ts';
import { settled, World } from '../world.ts';
import { type Deed, dealItems, deedsOf } from './deeds.ts';
import { brokenAtLast, brokenNow } from './law.ts';

const byId = new Map<string, Route>(routes.map((one) => [one.id, one]));
const day = 86_400_000;
const mostMoves = 5_000;

type Doing = { readonly deed: Deed; readonly key: string; isUnderWay: boolean; isDone: boolean };

/** One history of deals: what is asked and decided, by many at once, in trouble, while time passes and protections end. */
class DealStorm {
  readonly world: World;
  readonly #doings: readonly Doing[];
  readonly #mostAtOnce: number;
  #ticks = 0;

  constructor(seed: number, isTraced: boolean) {
    this.world = new World(seed, isTraced);
    for (const item of dealItems()) this.world.table.put(item);
    const deeds = deedsOf(this.world.random);
    this.#doings = deeds.map((deed, place) => ({ deed, key: `k${place}`, isUnderWay: false, isDone: false }));
    this.#mostAtOnce = this.world.random.pick([1, 2, 4, 6]);
  }

  /** What comes next: of one deal one thing begins after the other, though a decision may come again while others act. */
  #next(): Doing | undefined {
    if (this.#doings.filter(({ isUnderWay }) => isUnderWay).length >= this.#mostAtOnce) return undefined;
    const isRegistered = ({ deed }: Doing): boolean =>
      this.#doings.some(
        (one) =>
          one.deed.kind === 'ask' &&
          one.deed.route === 'registerDeal' &&
          one.deed.deal === deed.deal &&
          (one.isDone || one.deed === deed),
      );
    const ready = this.#doings.filter((one) => !one.isDone && !one.isUnderWay && isRegistered(one));
    if (ready.length === 0) return undefined;
    // Mostly everybody registers first, so that what is decided meets each other.
    const registrations = ready.filter(({ deed }) => deed.kind === 'ask' && deed.route === 'registerDeal');
    const { random } = this.world;
    if (registrations.length > 0 && random.chance(0.8)) return random.pick(registrations);
    const decisions = ready.filter(({ deed }) => deed.kind === 'decide');
    return random.pick(decisions.length > 0 && random.chance(0.7) ? decisions : ready);
  }

  async #do({ deed, key }: Doing, { context, instance }: Invocation): Promise<unknown> {
    if (deed.kind === 'decide')
      return dealSubject.apply(context, instance.name, idOf('deal', deed.deal), {
        outcome: deed.outcome as 'approved',
        reason: 'So.',
      });
    const route = byId.get(deed.route);
    if (route === undefined) throw new Error(`there is no route ${deed.route}`);
    const body = route.body?.safeParse(deed.body);
    if (body?.success === false) throw new Error(JSON.stringify(body.error.issues));
    const principal = {
      tenant: instance.name,
      subject: `key_${deed.partner}`,
      role: 'partner-seller',
      partnerId: idOf('partner', deed.partner),
      sandbox: false,
    } as const;
    const request = { params: { id: deed.deal }, query: undefined, body: body?.data, principal };
    return route.run({ ...request, idempotencyKey: key, ifMatch: undefined }, context);
  }

  #hear(doing: Doing, how: Ended<unknown>): void {
    doing.isUnderWay = false;
    if (how.how === 'answered') doing.isDone = !this.world.trouble.strikes(0.05);
    if (how.how !== 'failed') return;
    const { error } = how;
    if (error instanceof Injected || (error instanceof DomainError && error.code === 'busy')) return;
    // A decision on what was refused at its registration leads nowhere: nobody would have asked for it.
    const isNobodys = doing.deed.kind === 'decide' && String(error).includes('is not there');
    if (error instanceof DomainError || isNobodys) doing.isDone = true;
    else this.world.fault ??= error;
  }

  #begin(doing: Doing): void {
    doing.isUnderWay = true;
    const { deed } = doing;
    launch(this.world, {
      name: deed.kind === 'ask' ? `${deed.route} ${deed.deal}` : `${deed.outcome} ${deed.deal}`,
      body: (invocation) => this.#do(doing, invocation),
      ended: (how) => this.#hear(doing, how),
    });
  }

  #tick(): void {
    this.#ticks += 1;
    launch(this.world, {
      name: 'tick',
      body: ({ context }) => everyMinute(context),
      ended: () => {
        this.#ticks -= 1;
      },
    });
  }

  /** How long it is until something is due, and a little more. */
  #untilDue(): number {
    const { table, clock, random } = this.world;
    const ahead = table
      .query({ pk: 'DUE' })
      .items.map((item) => Date.parse(dueItems.parse(item).at) - clock)
      .filter((wait) => wait > 0);
    return ahead.length === 0 ? 0 : Math.min(...ahead) + random.below(2_000);
  }

  /** One thing goes on; whether there was one. The law holds after each. */
  async #move(): Promise<boolean> {
    await settled();
    const { world } = this;
    if (world.fault !== undefined) throw world.fault;
    const broken = brokenNow(world);
    if (broken.length > 0) throw new Error(broken.join('\n'));
    const choices: (readonly [number, () => void])[] = [];
    if (world.waits !== 'nobody') choices.push([world.waits === 'slow' ? 0.4 : 12, () => world.wake()]);
    const next = this.#next();
    if (next !== undefined) choices.push([4, () => this.#begin(next)]);
    if (!world.trouble.isOver && this.#ticks < 2) choices.push([0.5, () => this.#tick()]);
    if (choices.length === 0) return false;
    const { random } = world;
    world.clock += random.weighted([
      [6, random.below(50)],
      [2, random.below(5_000)],
      [1, random.below(3) * 20_000],
      [0.2, random.below(4) * day],
      [0.4, this.#untilDue()],
    ]);
    random.weighted(choices)();
    return true;
  }

  async blow(): Promise<void> {
    const { world } = this;
    for (let moves = 0; this.#doings.some(({ isDone }) => !isDone); moves += 1) {
      if (moves === 400) world.trouble.end();
      if (moves > mostMoves) throw new Error('the history does not come to rest');
      if (!(await this.#move())) break;
    }
    world.trouble.end();
    while (await this.#move());
    // Everything that is due comes, day by day and at last what is left, also what it brings: each protection ends.
    for (const days of [1, 1, 1, 1, 1, 1, 40, 40, 40, 40]) {
      world.clock += days * day;
      this.#tick();
      while (await this.#move());
    }
    const decided = new Set(this.#doings.flatMap(({ deed }) => (deed.kind === 'decide' ? [deed.deal] : [])));
    const broken = brokenAtLast(world, decided);
    if (broken.length > 0) throw new Error(broken.join('\n'));
  }
}

/** Lets the history of a seed happen; answers what broke the law in it, with its last calls. */
export const tryDeals = async (seed: number, isTraced = false): Promise<string | undefined> => {
  const { error, warn } = logger;
  logger.error = () => undefined;
  logger.warn = () => undefined;
  const storm = new DealStorm(seed, isTraced);
  try {
    await storm.blow();
    return undefined;
  } catch (cause) {
    const lines = storm.world.trace.lines.slice(-60).join('\n');
    return `seed ${seed}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n${lines}`;
  } finally {
    logger.error = error;
    logger.warn = warn;
  }
};
