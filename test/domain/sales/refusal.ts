import { DomainError } from '../../../domain/errors.ts';

/** The code and the fields of what a rule refuses with; `nothing` where it accepts. */
export const refusal = (
  attempt: () => unknown,
): { readonly code: string; readonly fields: readonly string[] } => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DomainError)
      return { code: error.code, fields: error.fields.map(({ pointer }) => pointer) };
    throw error;
  }
  return { code: 'nothing', fields: [] };
};
