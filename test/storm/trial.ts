import { happen, type Outcome, type Telling } from './history.ts';
import { checkLaw } from './law/law.ts';

/** What a history came to: the digest of its trace, and what was broken, if anything. */
export type Trial = { readonly digest: string; readonly broken?: unknown; readonly outcome: Outcome };

/** Lets a history happen and holds it against the law. */
export const tryHistory = async (seed: number, telling: Telling = {}): Promise<Trial> => {
  const outcome = await happen(seed, telling);
  const { digest } = outcome.world.trace;
  if (outcome.failure !== undefined) return { digest, broken: outcome.failure, outcome };
  try {
    checkLaw(outcome.world, outcome.told);
    return { digest, outcome };
  } catch (broken) {
    return { digest, broken, outcome };
  }
};

/** The requests of a broken history that can be left out while it stays broken. */
const needless = async (seed: number, count: number): Promise<ReadonlySet<number>> => {
  const without = new Set<number>();
  for (let place = count - 1; place >= 0; place -= 1) {
    without.add(place);
    const { broken } = await tryHistory(seed, { without });
    if (broken === undefined) without.delete(place);
  }
  return without;
};

const lastLines = 60;

/** What went wrong with a history: the fewest requests with which it still does, what is broken, the last calls. */
export const reportOf = async (seed: number): Promise<string> => {
  const whole = await tryHistory(seed);
  if (whole.broken === undefined) return `seed ${seed} keeps the law`;
  const without = await needless(seed, whole.outcome.told.length);
  const { broken, outcome } = await tryHistory(seed, { isTraced: true, without });
  const requests = outcome.told.flatMap(({ command, state, code = '' }, place) =>
    without.has(place)
      ? []
      : [
          `  ${command.route} ${JSON.stringify(command.params)} ${JSON.stringify(command.body)}: ${state} ${code}`,
        ],
  );
  return [
    `seed ${seed} breaks the law:`,
    broken instanceof Error ? (broken.name === 'Broken' ? broken.message : broken.stack) : String(broken),
    'the plans before it:',
    ...[...outcome.world.table.items()]
      .filter(({ type }) => type === 'planVersion')
      .map((item) => `  ${JSON.stringify({ ...item, pk: undefined, type: undefined, form: undefined })}`),
    'the requests that it takes:',
    ...requests,
    'its last calls:',
    ...outcome.world.trace.lines.slice(-lastLines).map((line) => `  ${line}`),
  ].join('\n');
};
