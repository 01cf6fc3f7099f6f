import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accept } from '../constructs/accept.ts';
import { deadLetters } from '../constructs/event-consumer.ts';
import type { Resources } from '../constructs/grants.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { workers } from '../functions.ts';

/** The one tick: every business timer is a due item that it reads, so no schedule exists per tenant. */
export class ScheduleStack extends Stack {
  readonly tick: ServiceFunction;
  readonly failed: Queue;

  constructor(scope: Construct, id: string, resources: Resources) {
    super(scope, id);
    this.tick = new ServiceFunction(this, 'every-minute', workers['every-minute'], resources);
    this.failed = deadLetters(this, 'Failed');
    accept(
      this.failed,
      'AwsSolutions-SQS3',
      "It is the schedule's dead-letter queue, which the rule does not recognize.",
    );
    const role = new Role(this, 'Scheduler', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    const grants = [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.tick.functionArn] }),
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.failed.queueArn] }),
    ];
    for (const grant of grants) role.addToPolicy(grant);
    new Schedule(this, 'EveryMinute', {
      description: 'Does what is due',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(this.tick, {
        // CDK's own grant would include every version of the function, by a wildcard.
        role: role.withoutPolicyUpdates(),
        deadLetterQueue: this.failed,
        // A later tick does the same work, so an old one need not be tried for long.
        maxEventAge: Duration.minutes(5),
        retryAttempts: 2,
      }),
    });
  }
}
