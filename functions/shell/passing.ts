/** Whether a service did not answer as it should: what failed by that is tried again, and is nobody's own trouble. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error && ('$metadata' in error || '$fault' in error || /timeout/i.test(error.name));
