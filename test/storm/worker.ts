import { tryHistory } from './trial.ts';

/** A row of seeds to try. */
export type Row = { readonly from: number; readonly count: number };
/** What a worker tells: how many more it has tried, and the first seed that broke the law, with what it says. */
export type Word = { readonly tried: number } | { readonly broken: number; readonly says: string };

const tell = (word: Word): void => void process.send?.(word);
const every = 50;

const work = async ({ from, count }: Row): Promise<void> => {
  let untold = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const { broken } = await tryHistory(seed);
    untold += 1;
    if (broken !== undefined || untold === every || seed === from + count - 1) {
      tell({ tried: untold });
      untold = 0;
    }
    if (broken !== undefined) {
      tell({ broken: seed, says: broken instanceof Error ? broken.message : String(broken) });
      return;
    }
    // Once in a while the process looks at what else there is: messages, signals.
    if (seed % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
};

// Nobody listens any more: the row is done, or who wanted it is gone.
process.once('disconnect', () => process.exit());
process.once('message', (row: Row) => {
  work(row).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(2);
    },
  );
});
