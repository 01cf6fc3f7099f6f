import { describe, expect, it } from 'vitest';
import { judgeRevision, judgeRevisions, refuseTwice } from '../../../domain/platform/revision.ts';

const standing = { revision: 2, value: '100' };
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('a revision', () => {
  it('is written where nothing or a lower one stands', () => {
    expect(judgeRevision(undefined, { revision: 1, value: '1' })).toBe('write');
    expect(judgeRevision(standing, { revision: 3, value: '100' })).toBe('write');
  });

  it('means the same value for ever, however that is written', () => {
    expect(judgeRevision(standing, { revision: 2, value: '100.00' })).toBe('same');
    expect(judgeRevision(standing, { revision: 2, value: '101' })).toBe('conflict');
  });

  it('is over once a higher one stands', () => {
    expect(judgeRevision(standing, { revision: 1, value: '100' })).toBe('stale');
  });
});

describe('a bulk request', () => {
  it('is refused with all that contradicts', () => {
    const proposals = [
      { standing, proposed: { revision: 1, value: '1' } },
      { standing: undefined, proposed: { revision: 1, value: '1' } },
      { standing, proposed: { revision: 2, value: '1' } },
    ];
    expect(refusal(() => judgeRevisions(proposals, '/rates'))).toMatchObject({
      code: 'revision-conflict',
      fields: [{ pointer: '/rates/0/revision' }, { pointer: '/rates/2/revision' }],
    });
    expect(refusal(() => judgeRevisions(proposals.slice(0, 1), '/rates'))).toMatchObject({
      code: 'revision-stale',
    });
    expect(judgeRevisions(proposals.slice(1, 2), '/rates')).toEqual([true]);
  });

  it('names nothing twice', () => {
    expect(refusal(() => refuseTwice(['a', 'b', 'a', 'a'], '/targets'))).toMatchObject({
      code: 'malformed',
      fields: [{ pointer: '/targets/2' }, { pointer: '/targets/3' }],
    });
    expect(() => refuseTwice(['a', 'b'], '/targets')).not.toThrow();
  });
});
