/**
 * What may differ between two deployments. One AWS account holds one deployment, so names carry no stage. This is the
 * only file of the infrastructure, and of the local machine, that reads the environment.
 */
export const settings = {
  /** Begins the name of every function, and names the bus and the dashboard. */
  prefix: 'partnerwise',
  /** Who is told when an alarm rings; nobody is subscribed if it is not set. */
  alarmAddress: process.env['PARTNERWISE_ALARM_ADDRESS'],
  /** Where the CDK command line wants the assembly. */
  outdir: process.env['CDK_OUTDIR'],
  /** Another DynamoDB for the local machine than the one that comes with it. */
  dynamodbEndpoint: process.env['DYNAMODB_ENDPOINT'],
  /** Requests a second that the API takes before it answers 429, and how many may come at once. */
  throttle: { rateLimit: 500, burstLimit: 1000 },
} as const;

/** The name that a function has in AWS. */
export const functionName = (name: string): string => `${settings.prefix}-${name}`;
