import { run } from './run.ts';
import { firstSteps } from './sample/first-steps.ts';
import { loadSample } from './sample/load.ts';

await run(process.argv.slice(2), { load: loadSample, tell: firstSteps }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
