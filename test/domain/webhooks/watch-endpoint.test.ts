import { describe, expect, it } from 'vitest';
import { later } from '../../../domain/kernel/day.ts';
import { afterFailure, afterSuccess, enableEndpoint } from '../../../domain/webhooks/watch-endpoint.ts';
import { endpoint, now } from './cases.ts';

const hours = 3_600_000;
const at = (after: number) => later(now, after * hours);
const failing = endpoint({ failingSince: now, version: 2 });
const warned = endpoint({ failingSince: now, warnedAt: at(24), version: 3 });

describe('an endpoint that fails', () => {
  it('is noted with the first failure, and left alone until it has failed for a day', () => {
    expect(afterFailure(endpoint(), now, false)).toEqual({ endpoint: { ...failing, updatedAt: now } });
    expect(afterFailure(failing, at(1), false)).toBeUndefined();
    expect(afterFailure(failing, later(at(24), -1), false)).toBeUndefined();
  });

  it('is warned of once, after a day', () => {
    const told = afterFailure(failing, at(24), false);
    expect(told).toEqual({ endpoint: { ...warned, updatedAt: at(24) }, letter: 'failing' });
    expect(afterFailure(warned, at(48), false)).toBeUndefined();
  });

  it('is disabled after three days, warned of or not', () => {
    expect(afterFailure(warned, later(at(72), -1), false)).toBeUndefined();
    for (const one of [warned, failing])
      expect(afterFailure(one, at(72), false)).toMatchObject({
        endpoint: { state: 'disabled', disabledAt: at(72), disabledBecause: 'failing', failingSince: now },
        letter: 'disabled',
      });
  });

  it('is disabled at once where it says that it is gone', () => {
    expect(afterFailure(endpoint(), now, true)).toMatchObject({
      endpoint: { state: 'disabled', disabledBecause: 'gone', failingSince: now, version: 2 },
      letter: 'disabled',
    });
  });

  it('stays as it is where nothing is sent to it any more', () => {
    expect(afterFailure(endpoint({ state: 'disabled' }), at(99), true)).toBeUndefined();
    expect(afterFailure(endpoint({ state: 'removed' }), at(99), false)).toBeUndefined();
  });
});

describe('an endpoint that takes events again', () => {
  it('has nothing held against it; one that never failed is not written', () => {
    expect(afterSuccess(warned, at(50))).toEqual(endpoint({ version: 4, updatedAt: at(50) }));
    expect(afterSuccess(endpoint(), at(50))).toBeUndefined();
    expect(afterSuccess(endpoint({ state: 'disabled', failingSince: now }), at(50))).toBeUndefined();
  });

  it('begins anew when it is enabled', () => {
    const disabled = endpoint({
      state: 'disabled',
      failingSince: now,
      warnedAt: at(24),
      disabledAt: at(72),
      disabledBecause: 'failing',
      version: 5,
    });
    expect(enableEndpoint(disabled, at(80))).toEqual(endpoint({ version: 6, updatedAt: at(80) }));
    expect(enableEndpoint(endpoint(), at(80))).toBeUndefined();
    expect(enableEndpoint(endpoint({ state: 'removed' }), at(80))).toBeUndefined();
  });
});
