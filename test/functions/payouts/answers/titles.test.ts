import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../functions/payouts/answers/read-answer.ts';
import { camt053, type Entry } from '../../../kit/bank-messages.ts';

const id = 'pw-0b2d5f3m8k1t5y7q0w2e9r4x6n';
const other = 'pw-7q0w2e9r4x6n0b2d5f3m8k1t5y';
const idsOf = (...entries: readonly Entry[]) =>
  readAnswer(new TextEncoder().encode(camt053(entries))).map((fact) => fact.id);
const idIn = (...title: readonly string[]) => idsOf({ amount: '1.00', title })[0];

describe('an entry without an end-to-end id', () => {
  it('is of the payment whose id its title names', () => {
    expect(idIn(`${id} Termika Gdansk 2026-11 no. 3`)).toBe(id);
    expect(idIn('Przelew wychodzacy', `${id}-2`, 'Termika')).toBe(`${id}-2`);
    expect(idsOf({ id: 'NOTPROVIDED', amount: '1.00', title: [id] })).toEqual([id]);
    expect(idsOf({ amount: '1.00', note: `Tytul: ${id}` })).toEqual([id]);
  });
  it('also as banks write titles: in capitals, without spaces, in lines of their own', () => {
    expect(idIn(`${id.toUpperCase()} TERMIKA`)).toBe(id);
    expect(idIn(`${id}Termika Gdansk`)).toBe(id);
    expect(idIn(id.slice(0, 27), `${id.slice(27)}Termika`)).toBe(id);
    expect(idIn(`${id}-2 3M`)).toBe(`${id}-2`);
  });
  it('is of nobody where the id is not whole, or there are several', () => {
    expect(idIn(id.slice(0, -1))).toBeUndefined();
    expect(idIn(`${id} ${other}`)).toBeUndefined();
    expect(idIn(`${id} ${id}-2`)).toBeUndefined();
    expect(idIn('prowizja za przelew')).toBeUndefined();
    expect(idIn(`${id} ${id}`)).toBe(id);
  });
  it('is of nobody where the amount is not told of it alone', () => {
    const shared = camt053([{ amount: '3.00', title: [id] }]).replace(
      /<Amt Ccy="EUR">3.00<\/Amt>(<CdtDbtInd>DBIT<\/CdtDbtInd><RmtInf>.*?<\/TxDtls>)/,
      '$1<TxDtls><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>',
    );
    const facts = readAnswer(new TextEncoder().encode(shared));
    expect(facts.map((fact) => [fact.id, fact.sum])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
  it('never counts for more than the id that the bank tells itself', () => {
    expect(idsOf({ id: other, amount: '1.00', title: [id] })).toEqual([other]);
    expect(idsOf({ batch: 'pw-b', amount: '1.00', note: id })).toEqual(['pw-b']);
  });
});
