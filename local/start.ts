import { run } from './run.ts';
import { loadSample } from './sample/load.ts';

await run(process.argv.slice(2), loadSample).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
