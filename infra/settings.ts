/**
 * What may differ between two deployments. One AWS account holds one deployment, so names carry no stage. This is the
 * only file of the infrastructure, and of the local machine, that reads the environment.
 */
export const settings = {
  /** Begins the name of every function, and names the bus, the state machines and the dashboard. */
  prefix: 'partnerwise',
  /** Who is told when an alarm rings; nobody is subscribed if it is not set. */
  alarmAddress: process.env['PARTNERWISE_ALARM_ADDRESS'],
  /** The address that e-mails come from; the account must have it, its domain or a parent's verified with SES. */
  mailFrom: process.env['PARTNERWISE_MAIL_FROM'] ?? 'partnerwise@localhost.localdomain',
  /** Where the CDK command line wants the assembly. */
  outdir: process.env['CDK_OUTDIR'],
  /** Another DynamoDB for the local machine than the one that comes with it. */
  dynamodbEndpoint: process.env['DYNAMODB_ENDPOINT'],
  /** Requests a second that the API takes before it answers 429, and how many may come at once. */
  throttle: { rateLimit: 500, burstLimit: 1000 },
} as const;

/** The name that a function, or a workflow's state machine, has in AWS. */
export const resourceName = (name: string): string => `${settings.prefix}-${name}`;
