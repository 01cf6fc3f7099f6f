import { describe, expect, it } from 'vitest';
import { isRepeated } from '../../../domain/approvals/repeated.ts';
import { refusal } from './cases.ts';

const done = [{}, { request: { key: 'k', hash: 'h' } }];

describe('a request', () => {
  it('is known by its key and content', () => {
    expect(isRepeated(done, { key: 'k', hash: 'h' })).toBe(true);
    expect(isRepeated(done, { key: 'other', hash: 'h' })).toBe(false);
    expect(isRepeated(done, undefined)).toBe(false);
  });

  it('of a known key with other content is refused', () =>
    expect(refusal(() => isRepeated(done, { key: 'k', hash: 'x' }))).toBe('idempotency-key-reused'));
});
