import { condition } from './condition.ts';
import type { Field } from './condition-fields.ts';
import type { SaleFacts } from './sale-facts.ts';

/** What a condition comes to for a sale. A fault while it is evaluated is neither true nor false. */
type Outcome = 'holds' | 'condition-false' | 'condition-error';
type Decide = (facts: SaleFacts) => Outcome;

/** What was decided, by the values of the fields that decide, one after the other. */
class Memory {
  outcome: Outcome | undefined;
  readonly #next = new Map<string | boolean | undefined, Memory>();

  at(value: string | boolean | undefined): Memory {
    const known = this.#next.get(value);
    if (known !== undefined) return known;
    const made = new Memory();
    this.#next.set(value, made);
    return made;
  }
}

/** Numbers differ from sale to sale: they are compared each time. */
const isNumber = ({ subject, name }: Field): boolean =>
  subject === 'sale' && (name === 'quantity' || name === 'amount' || name === 'margin');

/** Combinations of values that one condition keeps; then it begins anew, so that ids of customers can't fill the memory. */
const mostKept = 2_000;

/** Decides once for each combination of values: the outcome is a function of them and nothing else. */
const remembering = (reads: readonly Field[], decide: Decide): Decide => {
  let root = new Memory();
  let kept = 0;
  return (facts) => {
    let place = root;
    for (const field of reads) place = place.at(facts.field(field));
    if (place.outcome !== undefined) return place.outcome;
    const outcome = decide(facts);
    place.outcome = outcome;
    kept += 1;
    if (kept > mostKept) {
      root = new Memory();
      kept = 0;
    }
    return outcome;
  };
};

const prepare = (expression: string): Decide => {
  const checked = condition(expression);
  if (!('holds' in checked)) return () => 'condition-error';
  const decide: Decide = (facts) => {
    try {
      return checked.holds(facts.all()) ? 'holds' : 'condition-false';
    } catch {
      // Recorded with the sale and shown: a condition that can't be evaluated is neither true nor false.
      return 'condition-error';
    }
  };
  const { reads } = checked;
  return reads === undefined || reads.some(isNumber) ? decide : remembering(reads, decide);
};

const prepared = new Map<string, Decide>();

/** What the condition comes to for the sale and its earner. What was decided for the same values is not decided again. */
export const outcomeOf = (expression: string, facts: SaleFacts): Outcome => {
  const known = prepared.get(expression);
  if (known !== undefined) return known(facts);
  const decide = prepare(expression);
  prepared.set(expression, decide);
  return decide(facts);
};
