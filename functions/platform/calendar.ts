import { DomainError } from '../../domain/errors.ts';
import { type Calendar, calendar, calendarTerms } from '../../domain/platform/calendar.ts';
import { same } from '../../domain/platform/restate.ts';
import { calendars } from '../../storage/platform.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';

const terms = {
  timeZone: 'Europe/Warsaw',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
  holidays: ['2026-05-01', '2026-11-11'],
};
const example = { ...terms, version: 1, updatedAt: '2026-02-25T10:15:30.120Z' };

export const readCalendar = route({
  method: 'GET',
  path: '/v1/calendar',
  id: 'readCalendar',
  summary: 'Read when your people work',
  permission: 'approvals:read',
  status: 200,
  answer: calendar,
  errors: ['not-found'],
  example: { answer: example },
  run: async ({ principal: { tenant } }, { store }) => {
    const found = await calendars.read(store, { tenant });
    if (found === undefined)
      throw new DomainError('not-found', 'No calendar was set: every hour counts, day and night.');
    return { status: 200, body: found, version: found.version };
  },
});

export const setCalendar = route({
  method: 'PUT',
  path: '/v1/calendar',
  id: 'setCalendar',
  summary: 'Set when your people work',
  description:
    'Terms of approvals are counted in these hours; without a calendar every hour counts. Weekdays are numbered from 1, Monday, to 7, Sunday. Terms that run already stay as they are.',
  permission: 'approvals:manage',
  body: calendarTerms,
  status: 200,
  answer: calendar,
  errors: ['version-stale', 'busy'],
  example: { body: terms, answer: example },
  run: async ({ body, principal: { tenant }, ifMatch }, { store, given }) => {
    const next = await untilDone('The calendar', async (): Promise<Calendar | undefined> => {
      const standing = await calendars.read(store, { tenant });
      const version = standing?.version ?? 0;
      mustMatch(ifMatch, version, 'The calendar is');
      if (standing !== undefined && same({ ...standing, ...body }, standing)) return standing;
      const changed = { ...body, version: version + 1, updatedAt: given.now() };
      return (await calendars.save(store, { tenant }, changed)).done ? changed : undefined;
    });
    return { status: 200, body: next, version: next.version };
  },
});
