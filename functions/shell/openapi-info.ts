import type { Json } from './openapi-schemas.ts';

const description = `**Sign in** with \`Authorization: Bearer …\`: an API key or an access token. What a role or a key may not do is answered 403 before anything is looked up; what belongs to another tenant or partner is not there (404).

**Money** is decimal text with its currency, \`{ "amount": "1234.50", "currency": "EUR" }\`, never a number. Percent is text: \`"5"\` is 5 %. Days are \`2024-01-31\`, months \`2024-01\`, instants UTC with \`Z\`.

**Ids** carry a prefix (\`deal_…\`). Wherever an id is asked for, your own \`externalId\` serves too.

**Lists** take \`limit\` (1–200, default 50) and \`cursor\`, and answer \`{ "data": […], "next": "…" | null }\`: send \`next\` as \`cursor\` with the same filters until it is \`null\`.

**Repeating** is safe: the \`externalId\`, or else the \`Idempotency-Key\` header, makes the id of what a POST creates. The same request answers the same thing for ever; another body under the same key is refused.

**Changes** answer an \`ETag\`; send it back in \`If-Match\`, and a change that others made in between is refused (412) instead of lost.

**Errors** are \`application/problem+json\` (RFC 9457). \`type\` is stable and leads to a page that says how to mend it; \`errors\` names every faulty field at once.

**Long work** answers 202 with a \`Location\` that tells how far it is; \`GET /v1/jobs\` lists what is under way.

**Roles.** \`x-permission\` names what an operation needs, \`x-roles\` who has it. Partner roles see only their own partner, and no costs: fields that only the vendor is told say so.

**Versions.** \`/v1\` only ever grows: fields and operations are added, none is taken away or changes its meaning. Take unknown fields of answers without complaint. What is to go is marked \`deprecated\`, with the headers \`Deprecation\` and \`Sunset\`, for at least a year.

More: [the guide](/docs/guide), [all problems](/problems), [types for TypeScript](/docs/client.d.ts).`;

export const info: Json = {
  title: 'Partnerwise',
  version: '1',
  summary: 'Sales of a partner network become commissions that are explained, approved and paid.',
  description,
  license: { name: 'All rights reserved', identifier: 'LicenseRef-Partnerwise' },
};

/** What each area is for. An area without its sentence fails the lint of the document. */
const sentences: Readonly<Record<string, string>> = {
  access: 'Who you are, the people and keys of the program, and what holds for all of them.',
  programs: 'Programs: their tiers, currency, and the time zone that decides the business day.',
  partners: 'Partners: tiers, the partner above, certificates and agreements, each with its days.',
  customers: 'End customers, and what is known of them since which day.',
  stock: 'Products: category, attributes, and for the vendor their cost.',
  results: 'Targets of partners by month.',
  commissions: 'Plans and their versions, assignments, exchange rates; estimates and simulations.',
  sales: 'Sales, corrections, cancellations, returns, customers’ payments; imports of files.',
  ledger: 'Balances, ledger lines with the reason for every figure, disputes, proofs, exports.',
  alerts: 'Rules on a partner’s monthly revenue, and the alerts they raised.',
  deals: 'Deal registrations, their protection, and their way through the pipeline to the sale.',
  approvals: 'What waits for a person, who decided what, and who is asked when.',
  tasks: 'What people of both sides have to do by when, and the rules that give tasks by themselves.',
  payouts: 'Payout runs, bank files, statements, bank accounts, draws, tax profiles, payout currencies.',
  webhooks: 'Endpoints that are told of every change, deliveries and their replay.',
  audit: 'Who did what, and when.',
  platform: 'Jobs that take longer than a request, the sandbox and its clock, and the health of the service.',
  reference: 'This document, its pages, and what every problem means.',
};

export const tagsOf = (areas: readonly string[]): readonly Json[] =>
  areas.map((name) => {
    const sentence = sentences[name];
    return sentence === undefined ? { name } : { name, description: sentence };
  });

export const securitySchemes: Json = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'pw_live_… or pw_test_…',
    description:
      'For machines: `Authorization: Bearer pw_live_…`, in sandboxes `pw_test_…`. Made with `POST /v1/api-keys`, shown once; it has a role, may be narrowed to permissions, expires, and can be revoked.',
  },
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'For people: the access token of the OpenID Connect sign-in (Amazon Cognito). Whoever belongs to several tenants names one in `Partnerwise-Tenant`.',
  },
};
