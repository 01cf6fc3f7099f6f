import * as z from 'zod/mini';
import { auditEntry } from '../../domain/audit/audit-entry.ts';
import { DomainError } from '../../domain/errors.ts';
import { auditEntries, auditNumber } from '../../storage/audit.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';

const example = {
  number: 4_711,
  at: '2026-02-25T10:15:31.004Z',
  previous: 'Xw0pZQ3Vq8Yt1hKcJm5sRfD2uGvB7nLaE9iTxCyoPzk',
  changes: [
    {
      record: '111700000000021345678901',
      what: 'partner.changed',
      subject: 'partner:partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      version: 4,
      partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      who: 'key_5c0q8m2t7yw1r3k9x4n6b0d2fh',
      by: 'JKJaXmPLvHcESHA=',
      at: '2026-02-25T10:15:30.000Z',
      digest: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
    },
  ],
  hash: 'q1Yt8Xw0pZQ3VhKcJm5sRfD2uGvB7nLaE9iTxCyoPzk',
  details: {
    '111700000000021345678901': {
      salt: 'salt_01jmz4k8q2w6e0r4t8y2u6i0p4',
      from: '203.0.113.7',
      fields: [{ field: 'tier', before: 'silver', after: 'gold' }],
    },
  },
};

const common = { method: 'GET', permission: 'audit:read', status: 200 } as const;

export const listAuditEntries = route({
  ...common,
  path: '/v1/audit-entries',
  id: 'listAuditEntries',
  summary: 'List what was changed, by whom',
  description:
    'Every change of every thing, the newest first, or with order=oldest from the beginning on: who (a person’s or key’s subject; the house itself where it is left out), by which request or job, from which address, and the fields before and after. Entries are a chain: each hash is over its entry and the hash before it, so nothing can be changed or left out unseen (`npm run audit` verifies it). An import is told by its job.',
  query: z.strictObject({
    ...pageQuery,
    order: z._default(z.optional(z.enum(['newest', 'oldest'])), 'newest'),
  }),
  answer: listOf(auditEntry),
  errors: ['cursor-invalid'],
  example: { query: { order: 'newest' }, answer: { data: [example], next: null } },
  run: async ({ query: { limit, cursor, order }, principal: { tenant } }, { store }) => {
    const scope = `audit-entries:${tenant}:${order}`;
    const after = decodeCursor(cursor, scope, sortKey());
    const newestFirst = order === 'newest';
    // An entry may hold a hundred changes: a page of them must stay an answer.
    const page = await auditEntries.list(
      store,
      { tenant },
      { limit: Math.min(limit, 50), newestFirst, after },
    );
    return pageAnswer(scope, page.data, page.next);
  },
});

const number = z.string().check(z.regex(/^[1-9]\d{0,11}$/, { error: 'must be the number of an entry' }));

export const readAuditEntry = route({
  ...common,
  path: '/v1/audit-entries/{number}',
  id: 'readAuditEntry',
  summary: 'Read an entry of the audit',
  description: 'With all changes that were written together, and what they changed.',
  params: z.strictObject({ number }),
  answer: auditEntry,
  errors: ['not-found'],
  example: { params: { number: '4711' }, answer: example },
  run: async ({ params, principal: { tenant } }, { store }) => {
    const entry = await auditEntries.read(store, { tenant, number: auditNumber(Number(params.number)) });
    if (entry === undefined) throw new DomainError('not-found', 'There is no such entry.');
    return { status: 200, body: entry };
  },
});
