import { Random } from '../../storm/random.ts';
import { BenchTenant, batch } from '../tenant.ts';
import { plans } from './plans.ts';

/** Partners whose sales come together, as in an import: so a batch has some sales of each. */
const crowd = 100;

type Reported = Readonly<
  Record<
    | 'externalId'
    | 'programId'
    | 'partnerId'
    | 'productId'
    | 'quantity'
    | 'amount'
    | 'currency'
    | 'occurredAt',
    string
  >
>;

/** A tenant with many partners and generated sales, brought into a table in memory by the product's own code. */
export class World extends BenchTenant {
  readonly #random: Random;
  readonly #partners: number;
  corrected = 0;
  returned = 0;

  constructor(seed: number, partners: number) {
    super('2026-07-01T00:00:00.000Z');
    this.#random = new Random(seed);
    this.#partners = partners;
  }

  override async open(): Promise<void> {
    await super.open(plans);
    for (let index = 0; index < this.#partners; index += 1) {
      const parent = index >= 20 && index % 4 === 0 ? { parentId: `p-${index % 20}` } : {};
      await this.send('createPartner', { externalId: `p-${index}`, name: `Partner ${index}`, ...parent });
    }
    this.store.table.drain();
  }

  #sale(index: number): Reported {
    const group = Math.floor(index / batch) % Math.ceil(this.#partners / crowd);
    const day = 1 + this.#random.below(28);
    const month = 1 + this.#random.below(6);
    const amount = `${this.#random.between(1, 4_000)}.${String(this.#random.below(100)).padStart(2, '0')}`;
    return {
      externalId: `s-${index}`,
      programId: 'bench',
      partnerId: `p-${(group * crowd + this.#random.below(crowd)) % this.#partners}`,
      productId: this.#random.below(4) === 0 ? 'helmet' : 'bike',
      quantity: String(this.#random.between(1, 9)),
      amount,
      currency: 'EUR',
      occurredAt: `2026-0${month}-${String(day).padStart(2, '0')}`,
    };
  }

  /** Reports so many sales; some of every hundred are corrected or come back. */
  async sell(count: number, tell: (done: number) => void): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      this.pass(100);
      const sale = this.#sale(index);
      await this.send('reportSale', sale);
      const fate = this.#random.below(100);
      if (fate < 2) await this.#correct(sale);
      else if (fate < 5) await this.#giveBack(sale);
      if ((index + 1) % batch === 0) await this.follow();
      if ((index + 1) % 50_000 === 0) tell(index + 1);
    }
    await this.follow();
  }

  async #correct({ externalId, ...content }: Reported): Promise<void> {
    this.corrected += 1;
    const amount = `${this.#random.between(1, 4_000)}.00`;
    const params = { saleId: externalId };
    await this.send('correctSale', { ...content, amount, revision: 1 }, { params });
  }

  async #giveBack({ externalId, quantity, amount, occurredAt }: Reported): Promise<void> {
    this.returned += 1;
    const back = { returnOf: externalId, quantity: `-${quantity}`, amount: `-${amount}`, occurredAt };
    await this.send('reportSale', { externalId: `r-${externalId}`, ...back });
  }
}
