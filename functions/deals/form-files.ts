import type { Deal } from '../../domain/deals/deal.ts';
import type { RulesInForce } from '../../domain/programs/deal-rules.ts';
import { type FormFile, filesNamed } from '../../domain/programs/forms.ts';
import { files } from '../../storage/platform.ts';
import type { Context } from '../shell/context.ts';
import { hasArrived } from '../shell/files.ts';
import { inParallel } from '../shell/parallel.ts';

/** What is known of the files that a deal's form names. Nothing is read where no field of the form is a file. */
export const formFiles = async (
  { store }: Context,
  tenant: string,
  { form }: Pick<RulesInForce, 'form'>,
  fields: Deal['fields'] = {},
): Promise<readonly FormFile[]> => {
  const named = filesNamed(form, fields);
  if (named.length === 0) return [];
  const found = await files.readMany(
    store,
    named.map((fileId) => ({ tenant, fileId })),
  );
  return inParallel(found, 8, async (file) => ({ ...file, hasArrived: await hasArrived(file) }));
};
