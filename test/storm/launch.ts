import { Invocation } from './invocation.ts';
import type { World } from './world.ts';

/** How an invocation ended. Whoever was killed told nobody. `wrote`: something of it stands in the table, or may yet. */
export type Ended<R> = { readonly wrote: boolean } & (
  | { readonly how: 'answered'; readonly answer: R }
  | { readonly how: 'failed'; readonly error: unknown }
  | { readonly how: 'killed' }
);

/** What is run: its name in the trace, how likely trouble is at each of its calls, and the handler. */
export type Run<R> = {
  readonly name: string;
  readonly weight?: number;
  readonly body: (invocation: Invocation) => Promise<R>;
  readonly ended: (how: Ended<R>) => void;
};

/** Begins an invocation. It goes on by itself up to its first waiting call. */
export const launch = <R>(world: World, { name, weight = 1, body, ended }: Run<R>): void => {
  const invocation = new Invocation(world, name, weight, () =>
    ended({ how: 'killed', wrote: invocation.wrote }),
  );
  const end = (how: Ended<R>): void => {
    if (invocation.isDead) return;
    invocation.stop();
    world.trace.note(`${invocation.label} ${how.how}`);
    world.release(invocation.instance);
    ended(how);
  };
  body(invocation).then(
    (answer) => end({ how: 'answered', answer, wrote: invocation.wrote }),
    (error: unknown) => end({ how: 'failed', error, wrote: invocation.wrote }),
  );
};
