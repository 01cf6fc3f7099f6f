import { expect, it } from 'vitest';
import { useMachine } from '../kit/machine.ts';
import { roadOnMachine } from '../kit/machine-road.ts';
import { useReceivers, verifies } from '../kit/receivers.ts';

const machine = useMachine();
const receiver = useReceivers();

it('a webhook goes all the way: stream, relay, bus, queue, sender; signed as the official library verifies', async () => {
  const { road } = await roadOnMachine(machine(), 'webhooks');
  const one = await receiver();
  const wish = { externalId: 'one', url: one.url, events: ['sale.*'] };
  const { secret } = (await road.must('POST /v1/webhook-endpoints', wish)).body;
  // Down for the first try: the tick has it tried again, whatever was reported meanwhile waits behind it.
  one.reply(503);
  await road.report('s1');
  await machine().drain();
  expect(one.heard.map(({ status }) => status)).toEqual([503]);
  await road.correct('s1', 2, { amount: '50.00' });
  await machine().drain();
  expect(one.heard).toHaveLength(1);
  one.reply(204);
  await expect
    .poll(
      async () => {
        await machine().invoke('every-minute', {});
        await machine().drain();
        return one.taken.length;
      },
      { timeout: 30_000, interval: 1_000 },
    )
    .toBe(2);
  expect(one.taken.map(({ body }) => [body.type, body.data.version])).toEqual([
    ['sale.reported', 1],
    ['sale.corrected', 2],
  ]);
  for (const heard of one.heard) expect(verifies(secret, heard)).toBe(true);
});
