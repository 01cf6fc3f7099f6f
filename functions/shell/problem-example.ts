import { type Problem, type ProblemCode, problem, problemEntry } from './problem.ts';

const badField = {
  pointer: '/amount',
  detail: 'must be decimal text such as "1234.50": no exponent, no separators',
};

/** A problem as it is answered; where its remedy speaks of fields, with one. */
export const problemExample = (code: ProblemCode): Problem => {
  const { title, mend } = problemEntry(code);
  return problem(code, `${title}.`, 'JKJaXmPLvHcESHA=', /under errors/.test(mend) ? [badField] : []);
};
