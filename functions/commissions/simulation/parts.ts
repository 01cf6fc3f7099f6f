import * as z from 'zod/mini';
import { dump, Side } from '../../../domain/commissions/simulation/side.ts';
import type { Context } from '../../shell/context.ts';
import { readAll, write } from '../../shell/files.ts';
import { objectOf } from './draft-file.ts';

/** What one step has summed, and where the step before it left its own. */
const part = z.strictObject({ before: z.optional(z.string()), now: dump, draft: dump });

export type Sides = { readonly now: Side; readonly draft: Side };
export const noSides = (): Sides => ({ now: new Side(), draft: new Side() });

/**
 * Keeps what a step has summed, under a name made of it: a step that is done twice, or by two workers, leaves what it
 * summed each time, and the job's cursor names the part that goes with it.
 */
export const writePart = async (
  { given }: Context,
  tenant: string,
  jobId: string,
  { sides, before }: { readonly sides: Sides; readonly before: string | undefined },
): Promise<string> => {
  const content = {
    ...(before === undefined ? {} : { before }),
    now: sides.now.dump(),
    draft: sides.draft.dump(),
  };
  const body = JSON.stringify(content);
  const name = objectOf('parts', tenant, jobId, given.digest(body));
  await write(name, new TextEncoder().encode(body), 'application/json');
  return name;
};

/** Everything that was summed up to a part. Sums are exact, so the order in which parts are added is of no account. */
export const readParts = async (last: string | undefined): Promise<Sides> => {
  const sides = noSides();
  for (let name = last; name !== undefined; ) {
    const { before, now, draft } = part.parse(JSON.parse(new TextDecoder().decode(await readAll(name))));
    sides.now.add(now);
    sides.draft.add(draft);
    name = before;
  }
  return sides;
};
