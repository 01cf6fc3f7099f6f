import { describe, expect, it } from 'vitest';
import {
  environmentReads,
  impurities,
  longFiles,
  longFunctions,
  manyParameters,
  moneyAsNumber,
  moneyByOperator,
} from './tidy/code.ts';
import { brokenImports, cycles, importViolations } from './tidy/imports.ts';
import { sources } from './tidy/tree.ts';
import {
  barrels,
  deadErrorCodes,
  deadExports,
  deadFiles,
  leftovers,
  silenced,
  strangeAreas,
  unrestored,
  untested,
} from './tidy/use.ts';

/** The laws of the house (docs: design, Laws). Each names all that breaks it at once. */
const law = (name: string, violations: () => readonly string[]): void =>
  it(name, () => expect(violations().join('\n')).toBe(''));

describe('the house', () => {
  it('is read', () => expect(sources.length).toBeGreaterThan(100));
  law('imports only as its table says', importViolations);
  law('imports only files that are there', brokenImports);
  law('has no import cycles', cycles);
  law('has no barrel files', barrels);
  law('names its folders after areas', strangeAreas);
  law('has no dead files', deadFiles);
  law('has no dead exports', deadExports);
});

describe('a file', () => {
  law('has at most 150 lines in domain, 200 elsewhere', longFiles);
  law('has functions of at most 50 lines', longFunctions);
  law('has functions of at most four parameters', manyParameters);
  law('leaves nothing undone', leftovers);
  law('silences no test', silenced);
  law('gives back the clients that it replaced', unrestored);
});

describe('rules', () => {
  law('are pure, and are not talked past the compiler', impurities);
  law('have their mirrored test each', untested);
  law('leave the environment to two files', environmentReads);
  law('keep money in decimals', moneyAsNumber);
  law('compare and add money by method', moneyByOperator);
  law('use every error code', deadErrorCodes);
});
