import * as z from 'zod/mini';
import { dec } from '../../domain/kernel/decimal.ts';
import { inMoney } from '../../domain/kernel/money.ts';
import { money } from '../../domain/kernel/schema.ts';
import { inBoth } from '../../domain/kernel/spoken.ts';
import { type Awaited, awaitedInvoice, type PaymentTax, paymentTax } from '../../domain/payouts/tax/tax.ts';
import { taxText } from '../../domain/payouts/tax/tax-words.ts';

const sentences = z.array(z.string());
const invoiceView = z.strictObject({ id: z.string(), number: z.string(), net: money, vat: money });

/** How a payment was taxed, and the invoices that it pays, as it is shown. */
export const taxView = z.strictObject({
  ...paymentTax.shape,
  ...{ net: money, vat: money, withheld: money },
  invoices: z.optional(z.array(invoiceView)),
  explanation: z.strictObject({ pl: sentences, en: sentences }),
});

/** The invoice that would have paid what stands over. */
export const awaitedView = z.strictObject({ ...awaitedInvoice.shape, net: money, vat: money });

export const viewTax = (tax: PaymentTax, currency: string): z.infer<typeof taxView> => {
  const sum = (amount: string) => inMoney(dec(amount), currency);
  const { net, vat, withheld, rule, invoices } = tax;
  return {
    ...{ net: sum(net), vat: sum(vat), withheld: sum(withheld), rule },
    ...(invoices === undefined
      ? {}
      : { invoices: invoices.map((one) => ({ ...one, net: sum(one.net), vat: sum(one.vat) })) }),
    explanation: inBoth((language) => [...taxText(tax, currency, language)]),
  };
};

export const viewAwaited = ({ net, vat }: Awaited, currency: string): z.infer<typeof awaitedView> => ({
  net: inMoney(dec(net), currency),
  vat: inMoney(dec(vat), currency),
});
