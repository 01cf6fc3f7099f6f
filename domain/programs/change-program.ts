import { DomainError, type FieldError } from '../errors.ts';
import { checkProgram } from './check-program.ts';
import type { Program, ProgramTerms } from './program.ts';

/** The program as changed. Its time zone and currency decide the business day and figures of every sale, so they stay. */
export const changeProgram = (program: Program, change: ProgramTerms): Program => {
  checkProgram(change);
  const fixed = (['timeZone', 'currency'] as const).filter((name) => change[name] !== program[name]);
  const fields = fixed.map(
    (name): FieldError => ({ pointer: `/${name}`, detail: `must stay ${program[name]}` }),
  );
  if (fields.length > 0)
    throw new DomainError('program-time-zone-fixed', 'What decides the sales so far cannot change.', fields);
  const { id, externalId, bodyHash, version, createdAt, updatedAt } = program;
  const kept = { id, version, createdAt, updatedAt };
  return {
    ...kept,
    ...(externalId === undefined ? {} : { externalId }),
    ...(bodyHash === undefined ? {} : { bodyHash }),
    ...change,
  };
};
