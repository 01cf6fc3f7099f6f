import type { Measure } from '../../domain/commissions/plan.ts';
import { partnerNames, programName } from './base.ts';
import { dayOf } from './content.ts';
import type { Desk } from './desk.ts';
import { type Pattern, patternOf, versionOf } from './plans.ts';

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const quarterOf = (month: string): readonly string[] => {
  const first = Math.floor((Number(month.slice(5)) - 1) / 3) * 3 + 1;
  return [first, first + 1, first + 2].map((one) => `${month.slice(0, 5)}${String(one).padStart(2, '0')}`);
};

/** What the office does: everything that sales are valued by. */
export class TermsScript {
  readonly #desk: Desk;
  readonly #patterns: Pattern[];
  readonly #revisions = new Map<string, number>();
  #last: { readonly partnerId: string; readonly metric: Measure; readonly month: string } | undefined;

  constructor(desk: Desk, patterns: readonly Pattern[]) {
    this.#desk = desk;
    this.#patterns = [...patterns];
  }

  /** The next revision of a key; sometimes one that was sent before. */
  #revision(key: string): number {
    const last = this.#revisions.get(key) ?? 0;
    const next = last > 0 && this.#desk.random.chance(0.15) ? last : last + 1;
    this.#revisions.set(key, Math.max(last, next));
    return next;
  }

  rates(): void {
    const random = this.#desk.random;
    const to = random.pick(this.#patterns).currency;
    const from = to === 'PLN' || (to !== 'EUR' && random.chance(0.5)) ? 'EUR' : 'PLN';
    const picked = random.some(this.#desk.market.moments, random.between(1, 2)).map(dayOf);
    const dates = [...new Set(picked.map((day) => shifted(day, -random.pick([0, 0, 1, 3, 7, 8]))))];
    const rates = dates.map((date) => {
      const rate = random.pick(['0.2341', '0.25', '4.2695', '161.37', '0.22995']);
      return { from, to, date, rate, revision: this.#revision(`${from} ${to} ${date}`) };
    });
    const values = rates.map(({ rate: value, revision, date }) => ({
      key: `${from} ${to} ${date}`,
      revision,
      value,
    }));
    this.#desk.add('recordExchangeRates', { what: 'revised', kind: 'rate', values }, { body: { rates } });
  }

  targets(): void {
    const random = this.#desk.random;
    // Often another value for what was set before.
    const again = random.chance(0.5) ? this.#last : undefined;
    const partnerId = again?.partnerId ?? random.pick(['kid-a', 'kid-a', 'top', 'solo']);
    const metric = again?.metric ?? random.pick(['revenue', 'margin', 'quantity', 'sales'] as const);
    const month = again?.month ?? dayOf(random.pick(this.#desk.market.moments)).slice(0, 7);
    this.#last = { partnerId, metric, month };
    const months = random.chance(0.5) ? [month] : quarterOf(month);
    const targets = months.map((one) => {
      const most = metric === 'revenue' || metric === 'margin' ? 9_000 : 500;
      const value = random.chance(0.08) ? '0' : (random.between(1, most) / 100).toFixed(2);
      return {
        partnerId,
        metric,
        month: one,
        value,
        revision: this.#revision(`${partnerId} ${metric} ${one}`),
      };
    });
    const values = targets.map(({ value, revision, month: one }) => ({
      key: `${partnerId} ${metric} ${one}`,
      revision,
      value,
    }));
    this.#desk.add('putTargets', { what: 'revised', kind: 'target', values }, { body: { targets } });
  }

  /** A later version of a plan, often one that begins in the past. */
  version(): void {
    const pattern = this.#desk.random.pick(this.#patterns);
    const from = this.#desk.random.chance(0.6)
      ? dayOf(this.#desk.random.pick(this.#desk.market.moments))
      : '2026-02-01';
    const about = { what: 'version', plan: pattern.id } as const;
    const body = versionOf(this.#desk.random, pattern, from);
    this.#desk.add('addPlanVersion', about, { params: { planId: pattern.id }, body });
  }

  /** A plan that comes when there are sales already. */
  plan(): void {
    const random = this.#desk.random;
    const pattern = patternOf(this.#desk, `p${this.#patterns.length}`);
    this.#patterns.push(pattern);
    const versions = ['2025-01-01', dayOf(random.pick(this.#desk.market.moments))]
      .slice(0, random.between(1, 2))
      .map((from) => versionOf(random, pattern, from));
    const assignments = [{ partnerId: random.pick(['*', '*', 'kid-a', 'top']), from: '2025-01-01' }];
    const body = { id: pattern.id, programId: programName, name: pattern.id, versions, assignments };
    this.#desk.add('savePlan', { what: 'version', plan: pattern.id }, { body });
  }

  assign(): void {
    const random = this.#desk.random;
    const { id } = random.pick(this.#patterns);
    const from = random.pick(['2025-01-01', '2025-01-01', dayOf(random.pick(this.#desk.market.moments))]);
    const to = dayOf(random.pick(this.#desk.market.moments));
    const assignments = [
      { partnerId: random.pick(['*', 'kid-a', 'top', 'top', 'solo']), from, ...(to > from ? { to } : {}) },
    ];
    this.#desk.add('assignPlan', { what: 'other' }, { params: { planId: id }, body: { assignments } });
  }

  changePartner(): void {
    const random = this.#desk.random;
    const name = random.pick(partnerNames);
    const parentId = random.pick(['nobody', 'top', 'solo'] as const);
    const body = {
      name,
      tier: random.pick(['silver', 'gold']),
      effectiveFrom: dayOf(random.pick(this.#desk.market.moments)),
      ...(name === 'top' || parentId === 'nobody' || parentId === name ? {} : { parentId }),
    };
    this.#desk.add('replacePartner', { what: 'other' }, { params: { id: name }, body });
  }

  changeProduct(): void {
    const category = this.#desk.random.pick(['Bikes', 'Accessories']);
    const effectiveFrom = dayOf(this.#desk.random.pick(this.#desk.market.moments));
    const body = { name: 'Bike', category, effectiveFrom };
    this.#desk.add('replaceProduct', { what: 'other' }, { params: { id: 'bike' }, body });
  }

  /** When a partner holds the one certificate that plans require. */
  certify(): void {
    const random = this.#desk.random;
    const [from = '', to = ''] = [0, 1].map(() => dayOf(random.pick(this.#desk.market.moments))).sort();
    const periods = random.pick([[], [{ from }], [{ from: '2025-01-01' }], from < to ? [{ from, to }] : []]);
    const params = { partnerId: random.pick(partnerNames), id: 'pro' };
    this.#desk.add('setCertificate', { what: 'other' }, { params, body: { periods } });
  }
}
