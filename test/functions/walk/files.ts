import { expect } from 'vitest';
import { partnersOf, type World } from './world.ts';

/** Announces a file where an answer gives an address for it, and sends what it holds. */
export const sendFile = async (
  world: World,
  kind: string,
  line: string,
  { text, ...more }: { readonly text: string; readonly partnerId?: string },
): Promise<void> => {
  const said = { name: 'note.txt', mediaType: 'text/plain', size: text.length, ...more };
  const { body } = await world.must(line, said);
  expect((await fetch(body.upload.url, { method: 'PUT', body: text })).status).toBe(200);
  world.ids.set(kind, body.id);
};

/** Files of each partner and of the vendor, for forms to name. */
export const giveFiles = async (world: World): Promise<void> => {
  const line = 'POST /v1/files';
  for (const name of partnersOf) {
    const mark = world.mark(name);
    await sendFile(world, `files ${name}`, line, { text: `File of ${mark}`, partnerId: mark });
  }
  await sendFile(world, 'vendors-files', line, { text: `File of ${world.mark('vendor')}` });
};
