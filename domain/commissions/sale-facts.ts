import type { Day } from '../kernel/day.ts';
import { dec } from '../kernel/decimal.ts';
import type { AcceptedSale } from '../sales/sale.ts';
import { type Facts, saleNumbers } from './condition.ts';
import type { Field } from './condition-fields.ts';

type Attributes = Readonly<Record<string, string | boolean>>;
type Noun = 'product' | 'partner' | 'customer';

/** What is known on a day of those a sale names. */
export type Sources = {
  readonly partner: (
    id: string,
    day: Day,
  ) => { readonly parentId?: string | undefined; readonly facts: Attributes };
  readonly product: (id: string, day: Day) => Attributes;
  readonly customer: (id: string, day: Day) => Attributes;
};

/** What a condition finds of a noun that says nothing itself. */
const unsaid: Readonly<Record<Noun, Attributes>> = {
  product: { category: '' },
  partner: { tier: '', country: '' },
  customer: { country: '' },
};

/** Conditions see the original as currently corrected: what was returned changes what it counts for, not whether. */
const numbersOf = ({ quantity, amount, cost }: AcceptedSale) => ({
  quantity: dec(quantity),
  amount: dec(amount),
  cost: cost === undefined ? undefined : dec(cost),
});

/** What conditions can see of a sale for one who would earn by it. Nothing is read before a condition asks. */
export class SaleFacts {
  readonly sale: AcceptedSale;
  readonly partnerId: string;
  readonly #sources: Sources;
  #product: Attributes | undefined;
  #partner: Attributes | undefined;
  #customer: Attributes | undefined;
  #all: Facts | undefined;

  constructor(sale: AcceptedSale, partnerId: string, sources: Sources) {
    this.sale = sale;
    this.partnerId = partnerId;
    this.#sources = sources;
  }

  /** One field that is no number of the sale: what `all` has there. */
  field({ subject, name }: Field): string | boolean | undefined {
    if (subject === 'sale') return name === 'currency' ? this.sale.currency : this.sale.attributes?.[name];
    if (subject === 'deal') return name === 'id' ? (this.sale.dealId ?? '') : undefined;
    if (name === 'id') return this.#id(subject);
    return this.#said(subject)[name] ?? unsaid[subject][name];
  }

  /** Everything, in the form of the language. */
  all(): Facts {
    this.#all ??= {
      sale: {
        ...this.sale.attributes,
        ...saleNumbers(numbersOf(this.sale)),
        currency: this.sale.currency,
      },
      product: this.#noun('product'),
      partner: this.#noun('partner'),
      customer: this.#noun('customer'),
      deal: { id: this.sale.dealId ?? '' },
    };
    return this.#all;
  }

  #noun(subject: Noun): Attributes {
    return { ...unsaid[subject], ...this.#said(subject), id: this.#id(subject) };
  }

  #id(subject: Noun): string {
    if (subject === 'product') return this.sale.productId;
    return subject === 'partner' ? this.partnerId : (this.sale.customerId ?? '');
  }

  #said(subject: Noun): Attributes {
    const { day, productId, customerId } = this.sale;
    if (subject === 'product') {
      this.#product ??= this.#sources.product(productId, day);
      return this.#product;
    }
    if (subject === 'partner') {
      this.#partner ??= this.#sources.partner(this.partnerId, day).facts;
      return this.#partner;
    }
    this.#customer ??= customerId === undefined ? {} : this.#sources.customer(customerId, day);
    return this.#customer;
  }
}
