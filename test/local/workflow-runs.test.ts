import { describe, expect, it } from 'vitest';
import { failure, forever, functionArn, machineOf, task, tryOut, waiting } from '../kit/workflows.ts';

const all = (Next: string, ResultPath = '$.error') => [{ ErrorEquals: ['States.ALL'], ResultPath, Next }];
const payload = 'Payload.$';
const whole = { FunctionName: functionArn, [payload]: '$' };

describe('an execution', () => {
  it('hands data on as it is, whatever it looks like', async () => {
    const odd = { Type: 'Task', text: '$$.Execution' };
    const tried = tryOut(machineOf('Send', { Send: task({ odd, 'given.$': '$.given' }) }), (one) => one);
    const execution = tried.start({ given: { Type: 'Task', none: null } });
    expect((await tried.ended(execution)).status).toBe('SUCCEEDED');
    expect(tried.calls).toEqual([
      { odd: { Type: 'Task', text: '$$.Execution' }, given: { Type: 'Task', none: null } },
    ]);
  });

  it('gives a function null where its payload is null', async () => {
    const send = { ...task({}), Parameters: { ...whole, [payload]: '$.nothing' } };
    const tried = tryOut(machineOf('Send', { Send: send }), () => 'done');
    await tried.ended(tried.start({ nothing: null }));
    expect(tried.calls).toEqual([null]);
  });
});

describe('tasks that wait at once', () => {
  const branches = ['left', 'right'].map((side) =>
    machineOf(`Ask ${side}`, { [`Ask ${side}`]: waiting({ 'same.$': '$.same' }) }),
  );
  const both = machineOf('Both', { Both: { Type: 'Parallel', Branches: branches, End: true } });

  it('have a token each, and each gets its own answer', async () => {
    const tried = tryOut(both, () => null);
    const execution = tried.start({ same: true });
    const [left, right] = (await tried.called(2)).map(({ token }) => String(token));
    expect(left).not.toBe(right);
    tried.workflows.answer(right ?? '', { output: '"right"' });
    tried.workflows.answer(left ?? '', { output: '"left"' });
    expect((await tried.ended(execution)).outcome).toEqual({ output: '["left","right"]' });
  });

  it('are quiet while they wait, and keep their tokens over a restart', async () => {
    const tried = tryOut(both, () => null);
    const execution = tried.start({ same: true });
    const tokens = (await tried.called(2)).map(({ token }) => String(token));
    await tried.quiet();
    tried.workflows.answer(tokens[0] ?? '', { output: '"left"' });
    tried.restart(forever);
    await tried.quiet();
    tried.workflows.answer(tokens[1] ?? '', { output: '"right"' });
    expect((await tried.ended(execution)).outcome).toEqual({ output: '["left","right"]' });
    expect(tried.calls).toHaveLength(2);
  });
});

describe('a step that fails', () => {
  const steps = (more: object) => machineOf('Try', { Try: task({}, { End: true, ...more }) });
  const failsTimes = (times: number, error: string) => {
    let called = 0;
    return async () => {
      called += 1;
      if (called <= times) throw failure(error);
      return called;
    };
  };

  it('is tried again after a pause that grows, also after a restart', async () => {
    const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 0.2, MaxAttempts: 3, BackoffRate: 2 }];
    const times: number[] = [];
    const answer = async () => {
      if (times.push(Date.now()) === 2) await forever();
      if (times.length < 4) throw failure('Busy');
    };
    const tried = tryOut(steps({ Retry }), answer);
    const execution = tried.start();
    await tried.called(2);
    tried.restart(answer);
    expect((await tried.ended(execution)).status).toBe('SUCCEEDED');
    const [first = 0, second = 0, third = 0, fourth = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(190);
    expect(fourth - third).toBeGreaterThanOrEqual(390);
    expect(times).toHaveLength(4);
  });

  it('is tried again at once where its pause was cut off', async () => {
    const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 60 }];
    const tried = tryOut(steps({ Retry }), () => Promise.reject(failure('Busy')));
    const execution = tried.start();
    await tried.called(1);
    tried.restart(() => 'done');
    expect((await tried.ended(execution)).status).toBe('SUCCEEDED');
  });

  it('is not tried more often than was said, restarts counted in', async () => {
    const Retry = [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 0.01, MaxAttempts: 2 }];
    const tried = tryOut(steps({ Retry }), async () => {
      if (tried.calls.length === 2) await forever();
      throw failure('Busy', 'too much to do');
    });
    const execution = tried.start();
    await tried.called(2);
    tried.restart(failsTimes(9, 'Other'));
    expect(await tried.ended(execution)).toMatchObject({ status: 'FAILED', outcome: { error: 'Other' } });
    expect(tried.calls).toHaveLength(4);
  });

  it('fails as States.Timeout where it takes too long, which is no States.TaskFailed', async () => {
    const Retry = [
      { ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 0.01, MaxAttempts: 5 },
      { ErrorEquals: ['States.Timeout'], IntervalSeconds: 0.01, MaxAttempts: 1 },
    ];
    const tried = tryOut(steps({ Retry, TimeoutSeconds: 0.2 }), forever);
    expect(await tried.ended(tried.start())).toMatchObject({
      status: 'FAILED',
      outcome: { error: 'States.Timeout', cause: 'Try did not end within 0.2 s' },
    });
    expect(tried.calls).toHaveLength(2);
  });
});

describe('the time of a wait', () => {
  const asked = (Ask: object) =>
    machineOf('Ask', {
      Ask: waiting({}, { TimeoutSeconds: 0.3, Catch: all('Late'), End: true, ...Ask }),
      Late: { Type: 'Pass', End: true },
    });
  const late = { error: { Error: 'States.Timeout', Cause: 'Ask did not end within 0.3 s' } };

  it('ends it, and its token is refused from then on', async () => {
    const tried = tryOut(asked({}), () => null);
    const { outcome } = await tried.ended(tried.start());
    expect(outcome).toEqual({ output: JSON.stringify(late) });
    const token = String(tried.calls[0]?.['token']);
    expect(() => tried.workflows.answer(token, { output: '1' })).toThrow('Task Timed Out');
  });

  it('runs on while nothing runs: one that was over before it could ask does not ask', async () => {
    const tried = tryOut(asked({}), forever);
    const execution = tried.start();
    await tried.called(1);
    tried.workflows.stop();
    await new Promise((resolve) => setTimeout(resolve, 400));
    tried.reopen(() => null);
    expect((await tried.ended(execution)).outcome).toEqual({ output: JSON.stringify(late) });
    expect(tried.calls).toHaveLength(1);
  });
});
