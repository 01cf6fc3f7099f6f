import { functionSpecs } from './area-functions.ts';
import { stepSpecs } from './workflows.ts';

/** The entry of every function, by the function's name. */
export const entries = (areas: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...functionSpecs(areas), ...stepSpecs() }).map(([name, { entry }]) => [name, entry]),
  );
