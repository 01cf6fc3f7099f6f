import * as z from 'zod/mini';
import { changeProgram } from '../../domain/programs/change-program.ts';
import { checkProgram } from '../../domain/programs/check-program.ts';
import { program, programTerms } from '../../domain/programs/program.ts';
import { programs } from '../../storage/programs.ts';
import { externalIdFor } from '../shell/refer.ts';
import { resourceRoutes } from '../shell/resource.ts';
import { httpHandler } from '../shell/router.ts';
import { exampleKept, shown } from '../shell/view.ts';

const example = {
  name: 'Resellers 2026',
  currency: 'EUR',
  timeZone: 'Europe/Warsaw',
  tiers: [
    { id: 'silver', name: 'Silver' },
    { id: 'gold', name: 'Gold' },
  ],
};

/** Programs: their time zone and currency are fixed, everything else may change. */
export const routes = resourceRoutes({
  prefix: 'program',
  path: '/v1/programs',
  one: 'program',
  many: 'programs',
  permissions: { read: 'programs:read', manage: 'programs:manage' },
  table: programs,
  key: (tenant, programId) => ({ tenant, programId }),
  body: z.strictObject({ externalId: z.optional(externalIdFor('program')), ...programTerms.shape }),
  change: programTerms,
  view: z.omit(program, { bodyHash: true }),
  show: shown,
  sees: () => true,
  make: async (body, kept) => {
    checkProgram(body);
    return program.parse({ ...body, ...kept });
  },
  remake: async (current, change) => ({ next: changeProgram(current, change) }),
  notes: { create: 'The time zone decides the business day of every sale and never changes.' },
  errors: { create: ['program-invalid'], change: ['program-time-zone-fixed', 'program-invalid'] },
  example: {
    body: { externalId: 'resellers-2026', ...example },
    change: { ...example, name: 'Resellers 2026 and 2027' },
    view: { ...example, ...exampleKept('program', 'resellers-2026') },
  },
});

export const handler = httpHandler(routes);
