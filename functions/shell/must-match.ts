import { DomainError } from '../../domain/errors.ts';

/** Refuses a change of another version than the one that was read (`If-Match`). `whatIs` begins the sentence: "The policy is". */
export const mustMatch = (ifMatch: number | undefined, version: number, whatIs: string): void => {
  if (ifMatch !== undefined && ifMatch !== version)
    throw new DomainError('version-stale', `${whatIs} at version ${version}, not ${ifMatch}.`);
};
