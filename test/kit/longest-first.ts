import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, in the order in which they begin; a clean checkout knows no times. */
const longest = [
  'fuzz/fuzz.test.ts',
  'storm/storm-a.test.ts',
  'scenarios/killed.test.ts',
  'scenarios/guide.test.ts',
  'functions/walk/walk.test.ts',
  'functions/reference/promises/promises.test.ts',
  'storm/storm-b.test.ts',
  'scenarios/walk.test.ts',
  'scenarios/people.test.ts',
  'infra/stacks.test.ts',
  'local/workflows.test.ts',
  'local/workflows-killed.test.ts',
  'scenarios/sandbox.test.ts',
  'scenarios/import.test.ts',
  'functions/reference/examples.test.ts',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((path) => moduleId.endsWith(`/test/${path}`));
  return place === -1 ? longest.length : place;
};

/** The longest first and the short ones at the end, so that no process works alone on a long one when all else is done. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // The pure ones are the shortest. Processes are those of a project: each is changed for once.
    const isPure = ({ project }: TestSpecification): number => (project.name === 'pure' ? 1 : 0);
    return sorted.toSorted((a, b) => isPure(a) - isPure(b) || rank(a) - rank(b));
  }
}
