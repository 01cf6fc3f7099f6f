import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/kernel/day.ts';
import { tenants } from '../../storage/access.ts';
import { linkKeys } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';

const days = 14;

/** What a link says: the approval it leads to, what tells it from others, and until when it serves. */
type Said = { readonly approvalId: string; readonly linkId: string; readonly until: string };

const keyOf = async ({ store }: Context, tenant: string): Promise<string> =>
  untilDone('The key of links', async () => {
    const standing = await linkKeys.read(store, { tenant });
    if (standing !== undefined) return standing.secret;
    const secret = randomBytes(32).toString('base64url');
    return (await linkKeys.create(store, { tenant }, { secret })).done ? secret : undefined;
  });

const signature = (secret: string, text: string): Buffer =>
  createHmac('sha256', secret).update(text).digest();

/** The address for a letter about an approval; nothing where the tenant has named no pages. */
type LinkFor = (approvalId: string, letter: string) => string | undefined;

/**
 * Makes addresses at which the vendor's own pages open an approval: each a signed link that serves once, in one letter to
 * one person. It opens nothing by itself, since everybody signs in. Where the pages are and what is signed with is read
 * once for all letters.
 */
export const linksOf = async (context: Context, tenant: string): Promise<LinkFor> => {
  const portal = (await tenants.read(context.store, { tenant }))?.portal;
  if (portal === undefined) return () => undefined;
  const key = await keyOf(context, tenant);
  const until = later(context.given.now(), days * 86_400_000)
    .slice(0, 10)
    .replaceAll('-', '');
  return (approvalId, letter) => {
    const text = [approvalId, context.given.naturalId('link', tenant, letter), until].join('.');
    return `${portal}/approvals/${approvalId}?link=${text}.${signature(key, text).toString('base64url')}`;
  };
};

/** What a link says. Throws `link-invalid` where it was not signed by this tenant, or its time is over. */
export const readLink = async (context: Context, tenant: string, link: string): Promise<Said> => {
  const [approvalId = '', linkId = '', until = '', mark = ''] = link.split('.');
  // A tenant without a key has written no links.
  const key = await linkKeys.read(context.store, { tenant });
  const expected = signature(key?.secret ?? '', [approvalId, linkId, until].join('.'));
  const given = Buffer.from(mark, 'base64url');
  if (key === undefined || given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new DomainError('link-invalid', 'The link is none of this program.');
  if (context.given.now().slice(0, 10).replaceAll('-', '') > until)
    throw new DomainError('link-invalid', 'The time of the link is over.');
  return { approvalId, linkId, until };
};
