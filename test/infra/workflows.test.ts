import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../infra/bundle.ts';
import { stepName, stepSpecs, type WorkflowSpec, workflows } from '../../infra/workflows.ts';

// It comes without types.
const aslValidator = createRequire(import.meta.url)('asl-validator') as (definition: unknown) => {
  readonly isValid: boolean;
};

type State = {
  readonly Type: string;
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly ItemProcessor?: { readonly States: Readonly<Record<string, State>> };
};

const statesIn = (states: Readonly<Record<string, State>>): readonly (readonly [string, State])[] =>
  Object.entries(states).flatMap(([name, state]) => [
    [name, state] as const,
    ...statesIn(state.ItemProcessor?.States ?? {}),
  ]);

/** Files of a folder that are entries of a Lambda function. */
const entriesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /^export const handler\b/m.test(readFileSync(join(root, folder, file), 'utf8')))
    .map((file) => basename(file, '.ts'))
    .sort();

describe.each(Object.entries<WorkflowSpec>(workflows))(
  'the workflow %s',
  (workflow, { definition, steps }) => {
    const text = readFileSync(join(root, definition), 'utf8');
    const named = [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, step]) => step);
    const parsed = JSON.parse(text) as { readonly States: Readonly<Record<string, State>> };
    const tasks = statesIn(parsed.States).filter(([, { Type }]) => Type === 'Task');

    it('is Amazon States Language', () => {
      const filled: unknown = JSON.parse(
        text.replace(/\$\{([^}]*)\}/g, 'arn:aws:lambda:eu-central-1:000000000000:function:$1'),
      );
      expect(aslValidator(filled)).toMatchObject({ isValid: true });
    });

    it('has a step, and a file of it, for each name in it, and none that is not used', () => {
      expect([...new Set(named)].sort()).toEqual(Object.keys(steps).sort());
      expect(entriesIn(dirname(definition))).toEqual(Object.keys(steps).sort());
    });

    it('gives every task a time limit, tries it again and says what follows a failure', () => {
      expect(tasks.length).toBeGreaterThan(2);
      for (const [name, { TimeoutSeconds = 0, Retry = [], Catch = [] }] of tasks) {
        expect(TimeoutSeconds, name).toBeGreaterThan(0);
        expect(Retry.length, name).toBeGreaterThan(0);
        expect(Catch.at(-1)?.ErrorEquals, name).toEqual(['States.ALL']);
      }
    });

    it('waits no longer for a step than its function lives, but for those that wait for people', () => {
      for (const step of Object.keys(steps)) {
        const lives = stepSpecs()[stepName(workflow, step)]?.timeoutSeconds ?? 0;
        const own = tasks.filter(([, state]) => JSON.stringify(state).includes(`\${${step}}`));
        for (const [name, { TimeoutSeconds = 0 }] of own)
          expect(TimeoutSeconds, name).toBeGreaterThanOrEqual(lives);
      }
    });
  },
);
