import { describe, expect, it } from 'vitest';
import { readName } from '../../../../domain/customers/duplicates/read-name.ts';
import { spelledAlike, wordLikeness } from '../../../../domain/customers/duplicates/word-likeness.ts';

const like = (a: string, b: string): number => {
  const [one, other] = [readName(a).words[0], readName(b).words[0]];
  return one === undefined || other === undefined ? -1 : wordLikeness(one, other);
};

describe('two words', () => {
  it('are alike where one is mistyped, a first letter and a short word less than others', () => {
    expect(spelledAlike('nowicki', 'nowciki')).toBeGreaterThan(0.85);
    expect(spelledAlike('nowicki', 'nowcki')).toBeGreaterThan(0.8);
    expect(spelledAlike('nowicki', 'kowicki')).toBeLessThan(0.7);
    expect(spelledAlike('kram', 'krab')).toBeLessThan(0.7);
    expect(spelledAlike('ab', 'ac')).toBe(0);
  });

  it('are as alike from either side', () => {
    for (const [a, b] of [
      ['wisniewski', 'wisnewski'],
      ['feromax', 'ferromax'],
      ['merlin', 'marlin'],
      ['anna', 'joanna'],
    ] as const)
      expect(spelledAlike(a, b)).toBe(spelledAlike(b, a));
  });

  it('are the same or not where they are numbers or places', () => {
    expect([like('12', '21'), like('12', '12')]).toEqual([0, 1]);
    expect([like('Lublin', 'Lubin'), like('Kraków', 'Krakowie')]).toEqual([0, 1]);
  });

  it('are alike where one is cut short, or in another case', () => {
    expect(like('Przeds. X', 'Przedsiębiorstwo X')).toBe(0.95);
    expect(like('J. Nowak', 'Jan Nowak')).toBe(0.85);
    expect(like('Kobyłka', 'Kobyłce')).toBe(0.94);
    expect(like('Müller', 'Mueller')).toBe(0.96);
    expect(like('Adwokat', 'Adwokacka')).toBe(0.85);
  });
});
