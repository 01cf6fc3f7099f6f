import type { Json, JsonObject, Resource } from './assembly.ts';

export type FunctionPlan = {
  readonly name: string;
  readonly arn: string;
  readonly dir: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memory: number;
  readonly environment: Readonly<Record<string, string>>;
};
export type RoutePlan = {
  readonly key: string;
  readonly functionArn: string;
  readonly authorizerArn: string | undefined;
};
export type MappingPlan = {
  readonly id: string;
  readonly source: string;
  readonly functionName: string;
  readonly batchSize: number;
  readonly filters: readonly Json[];
  readonly reportsItems: boolean;
  readonly bisects: boolean;
  readonly retries: number;
  readonly maxAgeSeconds: number;
  readonly failuresArn: string | undefined;
};
export type RulePlan = {
  readonly id: string;
  readonly bus: string;
  readonly pattern: Json;
  readonly targets: readonly string[];
};
export type SchedulePlan = {
  readonly id: string;
  readonly expression: string;
  readonly zone: string;
  readonly target: string;
  readonly input: string | undefined;
};

export type WorkflowPlan = {
  readonly arn: string;
  /** In Amazon States Language, with the functions' ARNs in place. */
  readonly definition: string;
};

/** What must run, read from the templates with every intrinsic function replaced. */
export type Plan = {
  readonly functions: readonly FunctionPlan[];
  readonly routes: readonly RoutePlan[];
  readonly streams: readonly MappingPlan[];
  readonly queues: readonly MappingPlan[];
  readonly rules: readonly RulePlan[];
  readonly schedules: readonly SchedulePlan[];
  readonly workflows: readonly WorkflowPlan[];
};

/** A resource with every value in its place. */
export type Reader = { readonly id: string; readonly has: JsonObject; readonly resource: Resource };

/** The value, or an error that says what the template lacks. */
export const must = (value: string | undefined, what: string): string => {
  if (value === undefined) throw new Error(`${what} is missing in the template`);
  return value;
};
