import { describe, expect, it } from 'vitest';
import { failure, forever, machineOf, type Payload, task, tryOut, waiting } from '../kit/workflows.ts';

const later = (millis = 0) => new Promise((resolve) => setTimeout(resolve, millis));

describe('a Map of which an iteration fails', () => {
  const map = (MaxConcurrency: number, Each: Readonly<Record<string, unknown>>) =>
    machineOf('Each page', {
      'Each page': {
        Type: 'Map',
        ItemsPath: '$.pages',
        MaxConcurrency,
        ItemSelector: { 'page.$': '$$.Map.Item.Value' },
        ItemProcessor: machineOf('Each', { Each }),
        Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Tell' }],
        End: true,
      },
      Tell: task({ 'told.$': '$.error.Error' }),
    });
  const breaking =
    (...broken: readonly string[]) =>
    async ({ page, told }: Payload) => {
      if (broken.includes(String(page))) throw failure(`Broken ${String(page)}`);
      if (told !== undefined) await later(200);
      return page;
    };

  it('begins no other iteration', async () => {
    const tried = tryOut(map(1, task({ 'page.$': '$.page' })), breaking('a'));
    await tried.ended(tried.start({ pages: ['a', 'b', 'c'] }));
    expect(tried.calls).toEqual([{ page: 'a' }, { told: 'Broken a' }]);
  });

  it('tries nothing again in those that were under way', async () => {
    const delays: Record<string, number> = { a: 50, b: 100, Broken: 300 };
    const retried = { Retry: [{ ErrorEquals: ['Slow'], IntervalSeconds: 1 }], End: true };
    const tried = tryOut(map(2, task({ 'page.$': '$.page' }, retried)), async ({ page, told }) => {
      await later(delays[String(page ?? told)]);
      if (page === 'a') throw failure('Broken');
      if (page === 'b') throw failure('Slow');
      return told;
    });
    expect((await tried.ended(tried.start({ pages: ['a', 'b'] }))).status).toBe('SUCCEEDED');
    expect(tried.calls).toEqual([{ page: 'a' }, { page: 'b' }, { told: 'Broken' }]);
  });

  it('lets nobody answer what waited in it', async () => {
    const tried = tryOut(map(2, waiting({ 'page.$': '$.page' })), async ({ page, told }) => {
      if (page === 'b') await later(50);
      if (page === 'b') throw failure('Broken');
      return told === undefined ? null : forever();
    });
    tried.start({ pages: ['a', 'b'] });
    const [first] = await tried.called(3);
    expect(() => tried.workflows.answer(String(first?.['token']), { output: '1' })).toThrow('Task Timed Out');
  });

  it('fails after a restart by the error by which it failed before', async () => {
    const tried = tryOut(map(2, task({ 'page.$': '$.page' })), async ({ page }) => {
      if (page === 'a') await later(50);
      if (page === 'b') await later(10);
      if (page !== undefined) throw failure(`Broken ${String(page)}`);
      await forever();
    });
    const execution = tried.start({ pages: ['a', 'b'] });
    await tried.called(3);
    await later(100);
    tried.restart(() => null);
    await tried.ended(execution);
    expect(tried.calls.slice(2)).toEqual([{ told: 'Broken b' }, { told: 'Broken b' }]);
  });
});

describe('a distributed Map', () => {
  const caught = [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Note' }];
  const end = { Next: 'Broken', ResultPath: null };
  const items = {
    ...machineOf('Each', {
      Each: task({ 'page.$': '$.page' }, { Catch: caught, End: true }),
      Note: task(
        { 'noted.$': '$.error.Error' },
        { ...end, Catch: [{ ErrorEquals: ['States.ALL'], ...end }] },
      ),
      Broken: { Type: 'Fail', ErrorPath: '$.error.Error', CausePath: '$.error.Cause' },
    }),
    ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
  };
  const map = machineOf('Each page', {
    'Each page': {
      Type: 'Map',
      ItemsPath: '$.pages',
      ItemSelector: { 'page.$': '$$.Map.Item.Value' },
      ItemProcessor: items,
      Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Tell' }],
      End: true,
    },
    Tell: task({ 'told.$': '$.error.Error' }),
  });

  it('learns that an item failed and not by what: only the item itself can note that', async () => {
    const tried = tryOut(map, async ({ page }) => {
      if (page === 'a') throw failure('Bad page');
      return page ?? null;
    });
    await tried.ended(tried.start({ pages: ['a'] }));
    expect(tried.calls).toEqual([
      { page: 'a' },
      { noted: 'Bad page' },
      { told: 'States.ExceedToleratedFailureThreshold' },
    ]);
  });

  it('comes to what its items come to, in their order', async () => {
    const tried = tryOut(map, async ({ page }) => {
      await later(page === 'a' ? 50 : 0);
      return page ?? null;
    });
    const { outcome } = await tried.ended(tried.start({ pages: ['a', 'b'] }));
    expect(outcome).toMatchObject({ output: expect.stringMatching(/"Payload":"a".*"Payload":"b"/) });
  });
});

describe('a Map that is tried again', () => {
  const retried = machineOf('Each page', {
    'Each page': {
      Type: 'Map',
      ItemsPath: '$.pages',
      MaxConcurrency: 2,
      ItemSelector: { 'page.$': '$$.Map.Item.Value' },
      ItemProcessor: machineOf('Each', { Each: waiting({ 'page.$': '$.page' }) }),
      Retry: [{ ErrorEquals: ['Busy'], IntervalSeconds: 0.05 }],
      End: true,
    },
  });

  it('asks each page anew, once, also over a restart', async () => {
    let times = 0;
    const tried = tryOut(retried, async ({ page }) => {
      times += page === 'b' ? 1 : 0;
      if (page === 'b' && times === 1) throw await later(200).then(() => failure('Busy'));
    });
    const execution = tried.start({ pages: ['a', 'b', 'c'] });
    const [before, , a, b] = (await tried.called(4)).map(({ token }) => String(token));
    tried.workflows.answer(a ?? '', { output: '"a"' });
    await tried.called(5);
    tried.restart(forever);
    const c = String(tried.calls[4]?.['token']);
    expect(() => tried.workflows.answer(before ?? '', { output: '1' })).toThrow('Task Timed Out');
    tried.workflows.answer(c, { output: '"c"' });
    tried.workflows.answer(b ?? '', { output: '"b"' });
    expect((await tried.ended(execution)).outcome).toEqual({ output: '["a","b","c"]' });
    expect(tried.calls.map(({ page }) => page)).toEqual(['a', 'b', 'a', 'b', 'c']);
  });
});

describe('a Map that goes on after a restart', () => {
  const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 0.2 }];
  const each = machineOf('Each page', {
    'Each page': {
      Type: 'Map',
      ItemsPath: '$.pages',
      ItemSelector: { 'page.$': '$$.Map.Item.Value' },
      ItemProcessor: machineOf('Each', {
        Each: task({ 'page.$': '$.page' }, { Retry, ResultSelector: { 'page.$': '$.Payload' }, End: true }),
      }),
      End: true,
    },
  });

  it('keeps what is done, and the pause before what is tried again', async () => {
    const times: number[] = [];
    const answer = async ({ page }: Payload) => {
      if (page === 'a' && times.push(Date.now()) === 1) await forever();
      if (page === 'a' && times.length === 2) throw failure('Busy');
      return page;
    };
    const tried = tryOut(each, answer);
    const execution = tried.start({ pages: ['a', 'b', 'b'] });
    await tried.called(3);
    tried.restart(answer);
    const { outcome } = await tried.ended(execution);
    expect(outcome).toEqual({ output: '[{"page":"a"},{"page":"b"},{"page":"b"}]' });
    expect(tried.calls.map(({ page }) => page)).toEqual(['a', 'b', 'b', 'a', 'a']);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(190);
  });
});
