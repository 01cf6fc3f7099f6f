import { join } from 'node:path';
import { areas } from '../functions/routes.ts';
import { root } from './bundle.ts';
import { settings } from './settings.ts';
import { synthesize } from './synthesize.ts';

// The CDK command line runs this file and says in its environment where it wants the result. The local machine and the
// tests give a folder as the argument, and leave the checks to the gate: they run the same stacks over and over.
const quick = process.argv[2];
await synthesize(areas, quick ?? settings.outdir ?? join(root, 'cdk.out'), { checks: quick === undefined });
