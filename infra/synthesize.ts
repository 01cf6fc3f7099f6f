import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundle, root } from './bundle.ts';
import { entries } from './entries.ts';
import { flags } from './flags.ts';
import { AccessStack } from './stacks/access.ts';
import { ApiStack, type Areas } from './stacks/api.ts';
import { ConsumersStack } from './stacks/consumers.ts';
import { DataStack } from './stacks/data.ts';
import { ScheduleStack } from './stacks/schedule.ts';
import { WatchStack } from './stacks/watch.ts';
import { WorkflowsStack } from './stacks/workflows.ts';

const stacks = (app: App, areas: Areas, bundles: string, sources: string) => {
  const data = new DataStack(app, 'Partnerwise-Data');
  const base = { bundles, table: data.table, files: data.files };
  const access = new AccessStack(app, 'Partnerwise-Access', base);
  const users = { pool: access.pool, clientId: access.client.userPoolClientId };
  const workflows = new WorkflowsStack(app, 'Partnerwise-Workflows', { resources: base, sources });
  const { machines } = workflows;
  const resources = { ...base, users, machines };
  const api = new ApiStack(app, 'Partnerwise-Api', access.authorizer, { areas, resources });
  const consumers = new ConsumersStack(app, 'Partnerwise-Consumers', { resources, failures: data.failures });
  const schedule = new ScheduleStack(app, 'Partnerwise-Schedule', resources);
  new WatchStack(app, 'Partnerwise-Watch', {
    api: api.api,
    functions: [
      ...api.functions,
      access.authorizer,
      ...consumers.functions,
      ...workflows.functions,
      schedule.tick,
    ],
    machines,
    readers: consumers.readers,
    failed: [...consumers.failed, schedule.failed],
  });
};

/** The app, with the checks of AwsSolutions: a finding that no written reason accepts stops its synthesis. */
export const checked = (app: App): App => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  return app;
};

export type SynthesizeOptions = {
  /** Where the functions' entries and the workflows' definitions stand, if not in this repository. */
  readonly sources?: string;
  /** Whether cdk-nag and CloudFormation's own rules check the result. They take longer than everything else. */
  readonly checks?: boolean;
};

/**
 * Bundles every function and synthesizes all stacks, in this process and without an AWS account. With checks, a
 * finding that no written reason accepts is an error.
 */
export const synthesize = async (areas: Areas, outdir: string, options: SynthesizeOptions = {}) => {
  const { sources = root, checks = true } = options;
  rmSync(outdir, { recursive: true, force: true });
  const bundles = join(outdir, 'bundles');
  await bundle(entries(Object.keys(areas)), bundles, sources);
  const app = new App({
    outdir,
    analyticsReporting: false,
    context: flags,
    builtinCloudFormationValidation: checks,
  });
  stacks(app, areas, bundles, sources);
  return (checks ? checked(app) : app).synth();
};
