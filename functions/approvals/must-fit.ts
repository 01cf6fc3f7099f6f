import { type ApprovalSubject, faultsOfValues, type SubjectValues } from '../../domain/approvals/subjects.ts';
import { DomainError } from '../../domain/errors.ts';

/** Refuses values that the kind of subject has not, or that the caller does not state; each is a field of the body. */
export const mustFit = (
  kind: ApprovalSubject,
  values: SubjectValues,
  isRefused: (name: string) => boolean = () => false,
): void => {
  const fields = [
    ...faultsOfValues(kind, values),
    ...Object.keys(values)
      .filter(isRefused)
      .map((name) => ({ name, detail: 'is read from the partner: leave it out' })),
  ].map(({ name, detail }) => ({ pointer: `/values/${name}`, detail }));
  if (fields.length > 0) throw new DomainError('malformed', 'Some values are not as they should be.', fields);
};
