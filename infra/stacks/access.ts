import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccountRecovery, Mfa, UserPool, type UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { accept } from '../constructs/accept.ts';
import type { Resources } from '../constructs/grants.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { workers } from '../functions.ts';

/** Who people are (what they may comes from the table), and the function that asks. */
export class AccessStack extends Stack {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly authorizer: ServiceFunction;

  constructor(scope: Construct, id: string, resources: Resources) {
    super(scope, id);
    this.pool = new UserPool(this, 'Users', {
      signInAliases: { email: true },
      autoVerify: { email: true },
      selfSignUpEnabled: false,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    accept(
      this.pool,
      'AwsSolutions-COG2',
      'A one-time password is offered to all; tenants decide whether their people need it.',
    );
    accept(
      this.pool,
      'AwsSolutions-COG3',
      'Threat protection needs the Plus plan at a price per user; vendors sign in by their own provider.',
    );
    accept(
      this.pool,
      'AwsSolutions-COG8',
      'The Plus plan costs per user and month; what it adds (threat protection) is not used.',
    );
    this.client = this.pool.addClient('Client', {
      authFlows: { userPassword: true, userSrp: true },
      generateSecret: false,
      disableOAuth: true,
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
    });
    this.#tell();
    const users = { pool: this.pool, clientId: this.client.userPoolClientId };
    this.authorizer = new ServiceFunction(this, 'authorizer', workers.authorizer, { ...resources, users });
  }

  #tell() {
    new CfnOutput(this, 'UserPool', { description: 'Where people sign in', value: this.pool.userPoolId });
    const { userPoolClientId: value } = this.client;
    new CfnOutput(this, 'UserPoolClient', { description: 'By which client they do', value });
  }
}
