import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { type BankAccount, bankAccount, bankDetails } from '../../domain/payouts/bank/bank-account.ts';
import { bankChangeLetter } from '../../domain/payouts/bank/bank-change-letter.ts';
import { confirmDetails, proposeDetails } from '../../domain/payouts/bank/change-bank-account.ts';
import { maskedIban } from '../../domain/payouts/statement/statement-words.ts';
import { partners } from '../../storage/partners.ts';
import { bankAccounts, payoutSettingsOf } from '../../storage/payouts.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import { queueNotices } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';

const params = z.strictObject({ partnerId: idText });
const details = {
  holder: 'Baltic Bikes sp. z o.o.',
  iban: 'PL27114020040000300201355387',
  bic: 'BREXPLPW',
};
const example = {
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  proposed: { details, by: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y', at: '2026-02-25T10:15:30.120Z' },
  version: 1,
  updatedAt: '2026-02-25T10:15:30.120Z',
};

type Owner = { readonly tenant: string; readonly partnerId: string };

/** Tells the partner of a change, so that nobody diverts its money unnoticed; once per version of the account. */
const tell = async (context: Context, { tenant, partnerId }: Owner, account: BankAccount): Promise<void> => {
  const { proposed, version } = account;
  const partner = await partners.read(context.store, { tenant, partnerId });
  if (proposed === undefined || partner?.email === undefined) return;
  const { email, language, name: partnerName } = partner;
  const { timeZone } = (await payoutSettingsOf.read(context.store, { tenant })) ?? {};
  const stage = proposed.confirmedBy === undefined ? 'sent' : 'confirmed';
  const ibanMasked = maskedIban(proposed.details.iban);
  const { usableFrom } = proposed;
  const letter = bankChangeLetter({ partnerName, ibanMasked, usableFrom, timeZone, stage }, language);
  const cause = `bank account of ${partnerId} at version ${version}`;
  await queueNotices(context, tenant, [{ cause, to: { email, language }, letter }]);
};

const change = async (
  context: Context,
  owner: Owner,
  decide: (standing: BankAccount | undefined) => BankAccount,
): Promise<BankAccount> => {
  const { store } = context;
  const account = await untilDone('The bank account', async () => {
    const standing = await bankAccounts.read(store, owner);
    const next = decide(standing);
    if (next === standing) return standing;
    return (await bankAccounts.save(store, owner, next)).done ? next : undefined;
  });
  await tell(context, owner, account);
  return account;
};

export const readBankAccount = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/bank-account',
  id: 'readBankAccount',
  summary: "Read a partner's bank account",
  description:
    'current is what is paid to; proposed waits for a second person or, once confirmed, until usableFrom.',
  permission: 'bank-accounts:read',
  params,
  status: 200,
  answer: bankAccount,
  errors: ['not-found'],
  example: { params: { partnerId: 'baltic-bikes' }, answer: example },
  run: async ({ params: { partnerId: reference }, principal }, context) => {
    const partnerId = await ownPartner(context, principal, reference);
    const account = await bankAccounts.read(context.store, { tenant: principal.tenant, partnerId });
    if (account === undefined) throw new DomainError('not-found', 'No bank details were sent yet.');
    return { status: 200, body: account, version: account.version };
  },
});

export const proposeBankAccount = route({
  method: 'PUT',
  path: '/v1/partners/{partnerId}/bank-account',
  id: 'proposeBankAccount',
  summary: "Send a partner's bank details",
  description:
    'They wait for a second person, who confirms them; the partner is told by e-mail. The first account is paid to at once when it is confirmed, a changed one after three days. With If-Match it is done only to the version that you read; "0" is none yet.',
  permission: 'bank-accounts:manage',
  params,
  body: bankDetails,
  status: 200,
  answer: bankAccount,
  errors: ['not-found', 'version-stale', 'busy'],
  example: { params: { partnerId: 'baltic-bikes' }, body: details, answer: example },
  run: async ({ params: { partnerId: reference }, body, principal, ifMatch }, context) => {
    const { tenant, subject: by } = principal;
    const owner = { tenant, partnerId: await ownPartner(context, principal, reference) };
    const account = await change(context, owner, (standing) => {
      mustMatch(ifMatch, standing?.version ?? 0, 'The bank account is');
      return proposeDetails(owner.partnerId, standing, body, { by, now: context.given.now() });
    });
    return { status: 200, body: account, version: account.version };
  },
});

export const confirmBankAccount = route({
  method: 'POST',
  path: '/v1/partners/{partnerId}/bank-account/confirmation',
  id: 'confirmBankAccount',
  summary: "Confirm a partner's bank details",
  description:
    'By another person than the one who sent them, who states the IBAN that it confirms. The same confirmation again changes nothing.',
  permission: 'bank-accounts:manage',
  params,
  body: z.strictObject({ iban: bankDetails.shape.iban }),
  status: 200,
  answer: bankAccount,
  errors: ['not-found', 'nothing-to-confirm', 'second-person-needed', 'busy'],
  example: {
    params: { partnerId: 'baltic-bikes' },
    body: { iban: details.iban },
    answer: {
      ...example,
      proposed: {
        ...example.proposed,
        confirmedBy: 'key_9x4n6b0d2fh5c0q8m2t7yw1r3k',
        usableFrom: '2026-02-25T11:00:00.000Z',
      },
      version: 2,
    },
  },
  run: async ({ params: { partnerId: reference }, body: { iban }, principal }, context) => {
    const { tenant, subject: by } = principal;
    const owner = { tenant, partnerId: await ownPartner(context, principal, reference) };
    const account = await change(context, owner, (standing) => {
      if (standing?.proposed !== undefined && standing.proposed.details.iban !== iban)
        throw new DomainError('nothing-to-confirm', 'Other details wait than those that you confirm.', [
          { pointer: '/iban', detail: 'is not the one that waits: read the bank account again' },
        ]);
      return confirmDetails(standing, { by, now: context.given.now() });
    });
    return { status: 200, body: account, version: account.version };
  },
});
