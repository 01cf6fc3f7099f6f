import { Stack } from 'aws-cdk-lib';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Resources } from '../constructs/grants.ts';
import type { ServiceFunction } from '../constructs/service-function.ts';
import { Workflow } from '../constructs/workflow.ts';
import { type WorkflowSpec, workflows } from '../workflows.ts';

/** Work of many steps that waits for people: the approval, and the payout run. */
export class WorkflowsStack extends Stack {
  readonly machines: readonly StateMachine[];
  readonly functions: readonly ServiceFunction[];

  constructor(scope: Construct, id: string, given: { resources: Resources; sources: string }) {
    super(scope, id);
    const made = Object.entries<WorkflowSpec>(workflows).map(
      ([workflow, spec]) => new Workflow(this, `Workflow-${workflow}`, { workflow, spec, ...given }),
    );
    this.machines = made.map(({ machine }) => machine);
    this.functions = made.flatMap(({ functions }) => functions);
  }
}
