import { expect, it } from 'vitest';
import { tryDeals } from './history.ts';

/** More of them: `npm run storm:deals -- --histories 5000`. */
it('a thousand histories of deals keep the law', async () => {
  for (let seed = 1; seed <= 1_000; seed += 1) expect(await tryDeals(seed)).toBeUndefined();
});
