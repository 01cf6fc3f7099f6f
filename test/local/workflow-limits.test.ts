import { describe, expect, it } from 'vitest';
import { machineOf, task, tryOut, waiting } from '../kit/workflows.ts';

const result = { 'of.$': '$.Payload' };

describe('data over 262,144 bytes', () => {
  const large = 'x'.repeat(262_144);
  const half = 'x'.repeat(140_000);
  const limited = { status: 'FAILED', outcome: { error: 'States.DataLimitExceeded' } };
  const caught = (more: object) => ({
    ...more,
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
    Retry: [{ ErrorEquals: ['States.ALL'] }],
  });
  const three = (first: object) =>
    machineOf('First', {
      First: task({ first: true }, caught({ ...first, Next: 'Second' })),
      Second: task({ second: true }, caught({ ResultSelector: result, ResultPath: '$.b', Next: 'Third' })),
      Third: task({ third: true }, caught({ ResultPath: null, End: true })),
      Caught: { Type: 'Succeed' },
    });

  it('is not taken as the result of a task', async () => {
    const tried = tryOut(three({ ResultPath: null }), () => large);
    expect(await tried.ended(tried.start())).toMatchObject(limited);
    expect(tried.calls).toEqual([{ first: true }]);
  });

  it('is not given to a task', async () => {
    const join = { 'text.$': "States.Format('{}{}', $.half, $.half)" };
    const tried = tryOut(
      machineOf('Send', { Send: task(join, caught({ Next: 'Caught' })), Caught: { Type: 'Succeed' } }),
      () => 1,
    );
    expect(await tried.ended(tried.start({ half }))).toMatchObject(limited);
    expect(tried.calls).toEqual([]);
  });

  it('is not handed to the next state, which does not begin', async () => {
    const tried = tryOut(three({ ResultSelector: result, ResultPath: '$.a' }), () => half);
    expect(await tried.ended(tried.start())).toMatchObject(limited);
    expect(tried.calls).toEqual([{ first: true }, { second: true }]);
  });

  it('does not come out of the last state', async () => {
    const Parameters = { 'a.$': '$.half', 'b.$': '$.half' };
    const tried = tryOut(machineOf('Twice', { Twice: { Type: 'Pass', Parameters, End: true } }), () => 1);
    expect(await tried.ended(tried.start({ half }))).toMatchObject(limited);
  });

  it('is refused from outside', async () => {
    const tried = tryOut(machineOf('Ask', { Ask: waiting({}) }), () => null);
    expect(() => tried.start({ large }, 'large')).toThrow('input');
    tried.start();
    const [call] = await tried.called(1);
    expect(() => tried.workflows.answer(String(call?.['token']), { output: JSON.stringify(large) })).toThrow(
      'output',
    );
  });
});
