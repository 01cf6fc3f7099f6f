import { run } from './run.ts';
import { firstSteps } from './sample/first-steps.ts';
import { loadSample } from './sample/load.ts';
import { walk } from './sample/walk.ts';

await run(process.argv.slice(2), { load: loadSample, walk, tell: firstSteps }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
