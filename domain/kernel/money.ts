import { type Decimal, dec } from './decimal.ts';

/** How a window's amount is brought to the minor unit: ties away from zero, or to the even neighbour. */
export const roundings = ['half-up', 'half-even'] as const;
export type Rounding = (typeof roundings)[number];

/** Currencies whose minor unit is not two decimals (ISO 4217, list one). */
const minorUnits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  CLF: 4,
  UYW: 4,
};

const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether the code names a currency that amounts can be kept in (ISO 4217). */
export const isCurrency = (code: string): boolean => known.has(code);

/** Decimals of the currency's minor unit: 2 for EUR, 0 for JPY (ISO 4217). */
export const decimalsOf = (currency: string): number => minorUnits[currency] ?? 2;

/** Whether an amount has no more decimals than its currency. */
export const fitsCurrency = (value: Decimal, currency: string): boolean =>
  value.decimalPlaces() <= decimalsOf(currency);

/**
 * Rounds to the minor unit of the currency. `half-up` takes ties away from zero, `half-even` to the even digit
 * (commission-model, Amounts). Here and in `cutMoney` alone an amount loses digits.
 */
export const roundMoney = (value: Decimal, currency: string, rounding: Rounding): Decimal =>
  value.toDecimalPlaces(decimalsOf(currency), rounding);

/** An amount as text with all decimals of its currency: `"12.50"` EUR, `"12"` JPY. The value must be rounded already. */
export const moneyText = (value: Decimal, currency: string): string => value.toFixed(decimalsOf(currency));

/** An amount with its currency, as answers tell it. The value must be rounded already. */
export const inMoney = (
  value: Decimal,
  currency: string,
): { readonly amount: string; readonly currency: string } => ({
  amount: moneyText(value, currency),
  currency,
});

/** Cuts what is not below zero to the minor unit of the currency: never more than the value. */
export const cutMoney = (value: Decimal, currency: string): Decimal =>
  value.toDecimalPlaces(decimalsOf(currency), 'floor');

/** The least amount of the currency: `0.01` EUR, `1` JPY. */
export const minorUnit = (currency: string): Decimal =>
  dec(decimalsOf(currency) === 0 ? '1' : `0.${'1'.padStart(decimalsOf(currency), '0')}`);
