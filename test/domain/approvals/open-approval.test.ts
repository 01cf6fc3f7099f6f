import { describe, expect, it } from 'vitest';
import { retoken } from '../../../domain/approvals/open-approval.ts';
import { at, opened, role, rules, stage, start, values } from './cases.ts';

const open = opened(rules(stage([role('owner')], { remindAfterHours: [3] })));

describe('a new approval', () => {
  it('keeps what was submitted, by which rule it is asked, and when the clock changes it', () => {
    expect(open).toMatchObject({
      state: 'open',
      stage: 0,
      tokens: ['token-1'],
      rounds: [
        { by: 'rita', at: start, values: values(), rule: 'all', why: [{ rule: 'all', outcome: 'holds' }] },
      ],
      dueAt: at(3).now,
      version: 1,
    });
  });

  it('keeps the tokens of tasks that ask again, the last ten', () => {
    expect(retoken(open, 'token-1', start)).toBe(open);
    let next = open;
    for (let count = 2; count <= 12; count += 1) next = retoken(next, `token-${count}`, start);
    expect([next.tokens.length, next.tokens[0], next.tokens.at(-1)]).toEqual([10, 'token-3', 'token-12']);
  });
});
