import { describe, expect, it } from 'vitest';
import { isInflected, readName } from '../../../../domain/customers/duplicates/read-name.ts';

const said = (text: string) => readName(text).words.map(({ text: word, kind }) => `${word} ${kind}`);

describe('a name', () => {
  it.each([
    'Baltic Bikes',
    'BALTIC BIKES sp. z o.o.',
    'Baltic Bikes Spółka z ograniczoną odpowiedzialnością',
    'Baltic Bikes Sp. z o. o. sp.k.',
    'Baltic Bikes S.A. w restrukturyzacji',
    'Baltic Bikes G.m.b.H.',
    'Baltic Bikes GmbH & Co. KG',
    'Baltic Bikes Ltd.',
    'Baltic Bikes Public Limited Company',
    'Baltic Bikes, L.L.C.',
    'Baltic Bikes spol. s r.o.',
    '„Baltic Bikes” P.S.A.',
  ])('is read without its legal form: %s', (text) => expect(said(text)).toEqual(['baltic own', 'bikes own']));

  it('is words that tell it apart, and words that many have', () => {
    expect(said('P.H.U. Hurtownia Nowak w Krakowie nr 05')).toEqual([
      'phu business',
      'hurtownia branch',
      'nowak own',
      'krakow place',
      '5 number',
    ]);
    expect(said('XIV Liceum')).toEqual(['14 number', 'liceum branch']);
    expect(said('I Liceum')).toEqual(['1 number', 'liceum branch']);
  });

  it('of nothing but a legal form, or in other letters, is read too', () => {
    expect(said('Limited')).toEqual(['limited own']);
    expect(said('Общество Заря')).toEqual(['общество own', 'заря own']);
    expect(said('!!!')).toEqual([]);
  });

  it('has initials', () => {
    expect(readName('Zakład Gospodarki Komunalnej Kraków').initials).toContain('zgk');
  });
});

describe('a word in another case', () => {
  it.each([
    ['krakow', 'krakowie'],
    ['sopot', 'sopocie'],
    ['kobylka', 'kobylce'],
  ])('is the same: %s, %s', (a, b) => expect([isInflected(a, b), isInflected(b, a)]).toEqual([true, true]));

  it.each([
    ['michalowice', 'michalowo'],
    ['transbud', 'transbet'],
    ['jan', 'janusz'],
  ])('is not: %s, %s', (a, b) => expect([isInflected(a, b), isInflected(b, a)]).toEqual([false, false]));
});
