import { beforeEach, describe, expect, it } from 'vitest';
import { notices } from '../../../storage/platform.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { accountOf, dutch, german, polish, withAddress } from './accounts.ts';

const context = useTable();
let road: Road;
let solo: ReturnType<typeof accountOf>;
beforeEach(async () => {
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
  solo = accountOf(road);
  await withAddress(road, 'solo', 'pl');
});

const letters = () => notices.all(context().store, { tenant: road.tenant });
const subjects = async () => (await letters()).map(({ letter }) => letter.subject).toSorted();

describe('a partner whose bank account changes', () => {
  const sent = 'Zgłoszono nowy rachunek do wypłat: Solo';
  const confirmed = 'Potwierdzono nowy rachunek do wypłat: Solo';

  it('is told of each step once, in its language, and not the number of its account', async () => {
    await solo.propose(polish);
    await solo.propose(polish);
    expect(await subjects()).toEqual([sent]);
    await solo.confirm(polish.iban);
    await solo.confirm(polish.iban);
    await solo.propose(polish);
    expect(await subjects()).toEqual([confirmed, sent].toSorted());
    for (const one of await letters()) {
      expect(one).toMatchObject({ to: 'solo@example.com', language: 'pl', state: 'queued', attachments: [] });
      expect(JSON.stringify(one.letter)).toContain('PL61 … 2874');
      expect(JSON.stringify(one.letter)).not.toContain(polish.iban);
    }
  });

  it('is told of every other account too, also of one that is replaced before it is confirmed', async () => {
    await solo.use(polish);
    for (const next of [german, dutch]) await solo.propose(next);
    await solo.confirm(dutch.iban);
    expect(await subjects()).toEqual([confirmed, confirmed, sent, sent, sent].toSorted());
  });

  it('is told from when on the account is paid to, by the clocks of the program', async () => {
    const debtors = [{ currency: 'EUR', ...german }];
    await road.must('PUT /v1/payout-settings', { vendorName: 'V', timeZone: 'Europe/Warsaw', debtors });
    await solo.use(polish);
    const told = (await letters()).find(({ letter }) => letter.subject === confirmed);
    const fact = told?.letter.facts.find(({ label }) => label === 'Obowiązuje od');
    expect(fact?.value).toMatch(/ \d{4}, \d{2}:\d{2} \(Europe\/Warsaw\)$/);
  });

  it('that reads English is told in English, and one without an address not at all', async () => {
    await withAddress(road, 'top', 'en');
    await accountOf(road, 'top').propose(german);
    await accountOf(road, 'kid-b').propose(dutch);
    expect(await subjects()).toEqual(['A new bank account for payouts was submitted: Top']);
  });
});
