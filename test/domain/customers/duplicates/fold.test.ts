import { describe, expect, it } from 'vitest';
import { fold, sound } from '../../../../domain/customers/duplicates/fold.ts';

describe('a text', () => {
  it('is folded into plain small letters', () => {
    expect(fold('ŻÓŁĆ Größe Škoda Ærø')).toBe('zolc grosse skoda aero');
  });

  it.each([
    ['mueller', 'muller'],
    ['rzeka', 'zeka'],
    ['kowalexx', 'kowalex'],
    ['medicor', 'medikor'],
  ])('sounds like another: %s and %s', (a, b) => {
    expect(sound(a)).toBe(sound(b));
  });
});
