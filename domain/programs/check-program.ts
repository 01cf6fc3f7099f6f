import { condition } from '../commissions/condition.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { dec, hundred, zero } from '../kernel/decimal.ts';
import type { DealRules } from './deal-rules.ts';
import { formErrors } from './forms.ts';

const twice = (ids: readonly string[], at: string): readonly FieldError[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ pointer: `${at}/${index}/id`, detail: 'is named twice' }],
  );

/** Names of fields that the form does not have. */
const strangers = (names: readonly string[], known: readonly string[], at: string): readonly FieldError[] =>
  names.flatMap((name, index) =>
    known.includes(name) ? [] : [{ pointer: `${at}/${index}`, detail: 'names no field of the form' }],
  );

const stageErrors = ({ pipeline = [], dealForm }: DealRules): readonly FieldError[] => {
  const known = (dealForm?.fields ?? []).map(({ id }) => id);
  return pipeline.flatMap(({ probability, requiredFields = [] }, index) => {
    const share = dec(probability);
    const isShare = !share.lessThan(zero) && !share.greaterThan(hundred);
    return [
      ...(isShare ? [] : [{ pointer: `/pipeline/${index}/probability`, detail: 'must be from 0 to 100' }]),
      ...strangers(requiredFields, known, `/pipeline/${index}/requiredFields`),
    ];
  });
};

const conditionErrors = ({ dealProtection }: DealRules): readonly FieldError[] => {
  const text = dealProtection?.extension?.condition;
  const checked = text === undefined ? undefined : condition(text);
  return checked !== undefined && 'message' in checked
    ? [{ pointer: '/dealProtection/extension/condition', detail: checked.message }]
    : [];
};

/** Refuses rules of deals that contradict themselves, with all that is wrong. Throws `program-invalid`. */
export const checkProgram = (rules: DealRules): void => {
  const { pipeline = [], lostReasons = [], dealForm } = rules;
  const fields = [
    ...twice(
      pipeline.map(({ id }) => id),
      '/pipeline',
    ),
    ...twice(
      lostReasons.map(({ id }) => id),
      '/lostReasons',
    ),
    ...formErrors(dealForm?.fields ?? [], '/dealForm/fields'),
    ...strangers(
      dealForm?.requiredFields ?? [],
      (dealForm?.fields ?? []).map(({ id }) => id),
      '/dealForm/requiredFields',
    ),
    ...stageErrors(rules),
    ...conditionErrors(rules),
  ];
  if (fields.length > 0) throw new DomainError('program-invalid', 'The rules of deals have faults.', fields);
};
