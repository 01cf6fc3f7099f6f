import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { resourceName } from '../settings.ts';
import { stepName, type WorkflowSpec } from '../workflows.ts';
import { accept } from './accept.ts';
import type { Resources } from './grants.ts';
import { ServiceFunction } from './service-function.ts';

export type WorkflowProps = {
  readonly workflow: string;
  readonly spec: WorkflowSpec;
  readonly resources: Resources;
  /** The folder in which the definition's path begins. */
  readonly sources: string;
};

/** The definition with every `${step}` replaced. One that no step stands for, or a step that is not used, is an error. */
const definitionOf = (text: string, steps: ReadonlyMap<string, ServiceFunction>, file: string): string => {
  const used = new Set<string>();
  const filled = text.replace(/\$\{([^}]*)\}/g, (_, step: string) => {
    const run = steps.get(step);
    if (run === undefined)
      throw new Error(`${file} names the step ${step}, which infra/workflows.ts does not`);
    used.add(step);
    return run.functionArn;
  });
  const unused = [...steps.keys()].find((step) => !used.has(step));
  if (unused !== undefined) throw new Error(`${file} does not use the step ${unused}`);
  return filled;
};

/** A workflow's state machine and the functions of its steps, which are all that it may call. */
export class Workflow extends Construct {
  readonly machine: StateMachine;
  readonly functions: readonly ServiceFunction[];

  constructor(scope: Construct, id: string, { workflow, spec, resources, sources }: WorkflowProps) {
    super(scope, id);
    const steps = new Map(
      Object.entries(spec.steps).map(([name, step]) => [
        name,
        new ServiceFunction(scope, stepName(workflow, name), step, resources),
      ]),
    );
    this.functions = [...steps.values()];
    const text = readFileSync(join(sources, spec.definition), 'utf8');
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: this.functions.map(({ functionArn }) => functionArn),
      }),
    );
    this.#allowItems(role, workflow, text);
    accept(
      role,
      'AwsSolutions-IAM5[Resource::*]',
      'X-Ray and the delivery of logs know no resource that could be named.',
    );
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: resourceName(workflow),
      stateMachineType: StateMachineType.STANDARD,
      // Filled in here and not by CloudFormation: what stands in the template is what runs.
      definitionBody: DefinitionBody.fromString(
        definitionOf(JSON.stringify(JSON.parse(text)), steps, spec.definition),
      ),
      role,
      tracingEnabled: true,
      logs: {
        // Names of this beginning keep the service's own policy of log groups short, which has a limit.
        destination: new LogGroup(this, 'Log', {
          logGroupName: `/aws/vendedlogs/states/${resourceName(workflow)}`,
          retention: RetentionDays.THREE_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        // What the steps are given may tell of people, and holds the tokens that answer for them.
        includeExecutionData: false,
      },
    });
  }

  /** A distributed Map starts the machine itself for each of its items. Its name is known, so that nothing is circular. */
  #allowItems(role: Role, workflow: string, text: string): void {
    if (!text.includes('"DISTRIBUTED"')) return;
    const name = resourceName(workflow);
    const allow = (actions: readonly string[], resource: string, named: string) => {
      const arnFormat = ArnFormat.COLON_RESOURCE_NAME;
      const arn = Stack.of(this).formatArn({ service: 'states', resource, resourceName: named, arnFormat });
      role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [arn] }));
    };
    allow(['states:StartExecution'], 'stateMachine', name);
    const steering = ['states:DescribeExecution', 'states:StopExecution', 'states:RedriveExecution'];
    allow(steering, 'execution', `${name}/*`);
    accept(
      role,
      `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${name}/*]`,
      'The executions of its own items, whose names the service makes up.',
    );
  }
}
