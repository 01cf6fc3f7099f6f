import { backOf, type Content, contentOf } from './content.ts';
import type { Desk } from './desk.ts';

type Sold = { readonly name: string; readonly place: number; readonly contents: Content[] };

/** What cashiers do: report, correct, take back, cancel. */
export class SalesScript {
  readonly #desk: Desk;
  readonly #sales: Sold[] = [];
  readonly #returns: { readonly name: string; readonly sale: string; readonly place: number }[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get hasSales(): boolean {
    return this.#sales.length > 0;
  }

  get hasReturns(): boolean {
    return this.#returns.length > 0;
  }

  report(): void {
    const name = `s${this.#sales.length + 1}`;
    const content = contentOf(this.#desk.random, this.#desk.market);
    this.#sales.push({ name, place: this.#desk.commands.length, contents: [content] });
    this.#desk.add(
      'reportSale',
      { what: 'report', sale: name, content },
      { body: { externalId: name, ...content } },
    );
  }

  /** The same report once more, or another one under the same name. */
  reportAgain(): void {
    const sale = this.#desk.random.pick(this.#sales);
    const [first] = sale.contents;
    const content =
      this.#desk.random.chance(0.7) && first !== undefined
        ? first
        : contentOf(this.#desk.random, this.#desk.market);
    const about = { what: 'report', sale: sale.name, content } as const;
    this.#desk.add('reportSale', about, { body: { externalId: sale.name, ...content } });
  }

  correct(): void {
    const sale = this.#desk.random.pick(this.#sales);
    const revision = sale.contents.length + (this.#desk.random.chance(0.1) ? 1 : 0);
    const last = sale.contents.at(-1);
    const fresh = contentOf(this.#desk.random, this.#desk.market);
    // Some corrections change an amount only, some move the sale to another day or partner.
    const content =
      last !== undefined && this.#desk.random.chance(0.5) ? { ...last, amount: fresh.amount } : fresh;
    for (let at = sale.contents.length; at <= revision; at += 1) sale.contents.push(content);
    this.#desk.add(
      'correctSale',
      { what: 'correct', sale: sale.name, revision, content },
      { params: { saleId: sale.name }, body: { ...content, revision }, needs: this.#desk.after(sale.place) },
    );
  }

  cancel(): void {
    const { name, place } = this.#desk.random.pick(this.#sales);
    const about = { what: 'cancel', sale: name } as const;
    this.#desk.add('cancelSale', about, { params: { saleId: name }, needs: this.#desk.after(place) });
  }

  giveBack(): void {
    const sale = this.#desk.random.pick(this.#sales);
    const [first] = sale.contents;
    if (first === undefined) throw new Error('a sale has no content');
    const name = `r${this.#returns.length + 1}`;
    const taken = backOf(this.#desk.random, first);
    // A return of nothing is refused before anything is looked at.
    this.#returns.push({ name, sale: sale.name, place: this.#desk.commands.length });
    this.#desk.add(
      'reportSale',
      { what: 'return', sale: sale.name, back: name, taken },
      {
        body: { externalId: name, returnOf: sale.name, occurredAt: '2026-03-09', ...taken },
        needs: this.#desk.after(sale.place),
      },
    );
  }

  undo(): void {
    const { name, sale, place } = this.#desk.random.pick(this.#returns);
    const about = { what: 'undo', sale, back: name } as const;
    this.#desk.add('cancelSale', about, { params: { saleId: name }, needs: this.#desk.after(place) });
  }

  /** The customer pays; now and then that is taken back. */
  pay(): void {
    const { random } = this.#desk;
    const { name, place } = random.pick(this.#sales);
    const paidOn = random.chance(0.75) ? random.pick(['2026-03-09', '2026-03-10', '2026-02-20']) : undefined;
    this.#desk.add(
      paidOn === undefined ? 'undoCustomerPayment' : 'setCustomerPayment',
      { what: 'pay', sale: name, paidOn },
      {
        params: { saleId: name },
        body: paidOn === undefined ? undefined : { paidOn },
        needs: this.#desk.after(place),
      },
    );
  }
}
