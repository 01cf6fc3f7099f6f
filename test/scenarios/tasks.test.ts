import { beforeAll, describe, expect, it } from 'vitest';
import { ended, registered } from '../functions/deals/registering.ts';
import { ask, letters, listed, memberId, must, openTasks, tickAt } from '../functions/tasks/tasking.ts';
import { useFiles } from '../kit/files.ts';
import type { Road } from '../kit/road.ts';
import { useTable } from '../kit/table.ts';

const context = useTable();
useFiles();
let road: Road;
let dealId: string;
beforeAll(async () => {
  road = await openTasks(context());
});
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000 + 60_000).toISOString();
const dueOn = inDays(10).slice(0, 10);
const task = '/v1/tasks/offer';

/** Vera manages the vendor's channel. Ania leads the partner Anna, where Adam sells. Jane belongs to another partner. */
describe('a task between a vendor and its partner', () => {
  it('1. Vera asks Ania for something about a deal, and Ania reads it in her own language', async () => {
    dealId = await registered(road, 'school');
    const given = await must(road, 'vera', 'POST /v1/tasks', {
      externalId: 'offer',
      title: 'Send the school a second offer',
      personId: memberId(road, 'ania'),
      subject: { kind: 'deal', id: 'school' },
      dueOn,
      priority: 'high',
    });
    expect(given.body).toMatchObject({ state: 'open', dueOn, partnerId: road.id('partner', 'anna') });
    expect(await letters(road, 'ania')).toEqual(['Nowe zadanie: Send the school a second offer']);
    expect(await listed(road, 'ania', 'subject=deal:school')).toEqual([given.body.id]);
    expect((await ask(road, 'jane', `GET ${task}`)).status).toBe(404);
  });

  it('2. they talk about it, and Vera attaches the drawing that Ania asks for', async () => {
    await must(road, 'ania', `POST ${task}/comments`, { text: 'Which pump do they want?' });
    const drawing = { name: 'boiler room.txt', mediaType: 'text/plain', size: 9 };
    const { body } = await must(road, 'vera', `POST ${task}/files`, drawing);
    expect((await fetch(body.upload.url, { method: 'PUT', body: 'the TP-12' })).status).toBe(200);
    await must(road, 'vera', `POST ${task}/comments`, { text: 'See the drawing.' });
    const [{ id }] = (await must(road, 'ania', `GET ${task}/files`)).body.data;
    const { url } = (await must(road, 'ania', `GET ${task}/files/${id}`)).body;
    expect(await (await fetch(url)).text()).toBe('the TP-12');
  });

  it('3. Ania hands it to Adam, who learns why', async () => {
    const wish = { personId: memberId(road, 'adam'), reason: 'Adam knows the school.' };
    await must(road, 'ania', `POST ${task}/reassignment`, wish);
    expect(await listed(road, 'adam')).toHaveLength(1);
    expect(await listed(road, 'ania')).toEqual([]);
    expect(await letters(road, 'adam')).toEqual(['A task for you: Send the school a second offer']);
    const { data } = (await must(road, 'vera', `GET ${task}/comments`)).body;
    expect(data.map(({ text }: { text: string }) => text)).toEqual([
      'Which pump do they want?',
      'See the drawing.',
      'Adam knows the school.',
    ]);
  });

  it('4. a day before it is due Adam is reminded, and when it is due it is overdue', async () => {
    await tickAt(road, inDays(10));
    expect(await letters(road, 'adam')).toContain('A task is due soon: Send the school a second offer');
    await tickAt(road, inDays(11));
    expect(await letters(road, 'adam')).toContain('A task is overdue: Send the school a second offer');
    expect((await must(road, 'vera', `GET ${task}`)).body).toHaveProperty('overdueAt');
  });

  it('5. Adam does it, and it leaves the lists of what is open', async () => {
    await must(road, 'adam', `POST ${task}/done`, { reason: 'They have it.' });
    expect(await listed(road, 'vera', 'list=all')).toEqual([]);
    expect(await listed(road, 'vera', 'list=all&state=done')).toHaveLength(1);
    const late = await ask(road, 'vera', `POST ${task}/cancellation`, { reason: 'Too late' });
    expect([late.status, late.body.type]).toEqual([409, '/problems/task-closed']);
  });

  it('6. a rule asks about deals that nobody touches, by itself', async () => {
    await ended(road, dealId);
    await must(road, 'vera', 'POST /v1/task-rules', {
      name: 'Silent deals',
      subject: 'deal',
      trigger: { untouchedDays: 14 },
      task: {
        titles: { pl: 'Co słychać w tej okazji?', en: 'How does this deal stand?' },
        side: 'partner',
        role: 'partner-admin',
        dueInDays: 5,
        priority: 'normal',
      },
    });
    await tickAt(road, inDays(1));
    expect(await listed(road, 'ania', 'list=team')).toEqual([]);
    await tickAt(road, inDays(15));
    const { data } = (await must(road, 'ania', 'GET /v1/tasks?list=team')).body;
    expect(data).toMatchObject([{ title: 'How does this deal stand?', origin: { by: 'rule' } }]);
    expect(await letters(road, 'ania')).toContain('Nowe zadanie: Co słychać w tej okazji?');
  });
});
