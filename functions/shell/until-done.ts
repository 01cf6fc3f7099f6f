import { DomainError } from '../../domain/errors.ts';

/** How often a thing is decided again where others change it at the same moment. */
const rounds = 10;

/**
 * Reads, decides and commits, again and again as long as the attempt answers nothing because somebody else was faster.
 * Throws `busy` in the end; `what` begins the sentence.
 */
export const untilDone = async <T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> => {
  for (let round = 0; round < rounds; round += 1) {
    const result = await attempt();
    if (result !== undefined) return result;
  }
  throw new DomainError('busy', `${what} is being changed by others at this moment.`);
};
