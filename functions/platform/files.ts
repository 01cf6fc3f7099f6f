import * as z from 'zod/mini';
import { type Principal, sees } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText, instantText } from '../../domain/kernel/schema.ts';
import { fileFacts, type OwnedFile } from '../../domain/platform/file.ts';
import { partners } from '../../storage/partners.ts';
import { files } from '../../storage/platform.ts';
import type { Context } from '../shell/context.ts';
import { fileAddress, uploadAddress, uploadView } from '../shell/file-address.ts';
import { hasArrived } from '../shell/files.ts';
import { createdId, repeats } from '../shell/idempotency.ts';
import { idOf } from '../shell/refer.ts';
import { type Request, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { fileView, viewFile } from './file-view.ts';

const body = z.strictObject({ partnerId: z.optional(idText), ...fileFacts });
const view = z.extend(fileView, { partnerId: z.optional(idText) });

const facts = { name: 'proof-of-concept.pdf', mediaType: 'application/pdf', size: 48_213 };
const example = {
  id: 'file_9x4n6b0d2fh5c0q8m2t7yw1r3k',
  ...facts,
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  by: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  at: '2026-02-26T09:00:00.000Z',
};
const address = 'https://files.example/files/acme/partner_7q0w/file_9x4n?signature=abc';

/** Below the tenant and the partner: nobody's file lies beside another's. */
const objectOf = (tenant: string, partnerId: string | undefined, fileId: string): string =>
  `files/${tenant}/${partnerId ?? 'vendor'}/${fileId}`;

/** Whose the file is: of one's own partner, or as the vendor says. Throws `malformed` and `reference-unknown`. */
const ownerOf = async (
  { store, given }: Context,
  { tenant, partnerId: own }: Principal,
  reference: string | undefined,
): Promise<string | undefined> => {
  if (reference === undefined) return own;
  const partnerId = idOf(given, tenant, 'partner', reference);
  const refused = (code: 'malformed' | 'reference-unknown', detail: string) =>
    new DomainError(code, 'The file can’t belong to them.', [{ pointer: '/partnerId', detail }]);
  if (own !== undefined && partnerId !== own) throw refused('malformed', 'must be your own partner');
  if ((await partners.read(store, { tenant, partnerId })) === undefined)
    throw refused('reference-unknown', 'names no partner that exists: correct it, or leave it out');
  return partnerId;
};

type Asked = Request<undefined, undefined, z.output<typeof body>>;
type Announced = { readonly file: OwnedFile; readonly isNew: boolean };

const announce = (request: Asked, context: Context): Promise<Announced> => {
  const { principal, body: wish } = request;
  const { store, given } = context;
  const { tenant, subject: by } = principal;
  const id = createdId(given, 'file', { ...request, body: {} });
  const bodyHash = given.digest(wish);
  const key = { tenant, fileId: id };
  return untilDone('The file', async () => {
    const standing = await files.read(store, key);
    if (standing !== undefined) {
      repeats(standing.bodyHash === bodyHash, undefined);
      return { file: standing, isNew: false };
    }
    const { partnerId: reference, ...said } = wish;
    const partnerId = await ownerOf(context, principal, reference);
    const whose = partnerId === undefined ? {} : { partnerId };
    const object = objectOf(tenant, partnerId, id);
    const file: OwnedFile = { id, ...said, ...whose, object, by, at: given.now(), bodyHash };
    return (await files.create(store, key, file)).done ? { file, isNew: true } : undefined;
  });
};

export const createFile = route({
  method: 'POST',
  path: '/v1/files',
  id: 'createFile',
  summary: 'Announce a file',
  description:
    'Of up to 25 MB, for a field of a form whose kind is file: the field’s value is the id. Answers an address to PUT the file to, good for an hour; the same request again gives a new one as long as the file has not arrived: one that has is not replaced. A partner’s file is its own; the vendor names the partner, or none for a file of its own. The Idempotency-Key makes the id.',
  permission: 'files:manage',
  body,
  status: 201,
  answer: z.extend(view, { upload: z.optional(uploadView) }),
  errors: ['idempotency-key-missing', 'idempotency-key-reused', 'reference-unknown', 'busy'],
  example: {
    body: { partnerId: 'baltic-bikes', ...facts },
    answer: {
      ...example,
      upload: { method: 'PUT', url: address, expiresAt: '2026-02-26T10:00:00.000Z' },
    },
  },
  run: async (request, context) => {
    const { file, isNew } = await announce(request, context);
    const isThere = !isNew && (await hasArrived(file));
    const upload = isThere ? {} : { upload: await uploadAddress(context, file.object) };
    return { status: 201, body: { ...viewFile(file), ...upload }, location: `/v1/files/${file.id}` };
  },
});

export const readFile = route({
  method: 'GET',
  path: '/v1/files/{id}',
  id: 'readFile',
  summary: 'Read a file',
  description:
    'What was said of it, and, once it has arrived, an address from which it can be fetched for five minutes. One that has not come, or is of another size than was said, is awaited. A partner reads its own files.',
  permission: 'files:read',
  params: z.strictObject({ id: idText }),
  status: 200,
  answer: z.extend(view, {
    state: z.enum(['awaited', 'arrived']),
    url: z.optional(z.string()),
    expiresAt: z.optional(instantText),
  }),
  errors: ['not-found'],
  example: {
    params: { id: example.id },
    answer: { ...example, state: 'arrived', url: address, expiresAt: '2026-02-26T09:05:00.000Z' },
  },
  run: async ({ params: { id: fileId }, principal }, context) => {
    const file = await files.read(context.store, { tenant: principal.tenant, fileId });
    if (file === undefined || !sees(principal, file.partnerId))
      throw new DomainError('not-found', 'There is no such file.');
    const shown = viewFile(file);
    if (!(await hasArrived(file))) return { status: 200, body: { ...shown, state: 'awaited' as const } };
    const fetched = await fileAddress(context, file.object, file.name);
    return { status: 200, body: { ...shown, state: 'arrived' as const, ...fetched } };
  },
});
