/**
 * AWS's list prices in US East (N. Virginia), in US dollars, as published in November 2026 on the pricing pages of the
 * services: DynamoDB on demand, Lambda on arm64, Step Functions standard workflows (each entered state), S3 standard.
 */
export const prices = {
  writeUnits: 0.625e-6,
  readUnits: 0.125e-6,
  transitions: 0.025e-3,
  requests: 0.2e-6,
  gigabyteSeconds: 13.3334e-6,
  objects: 0.005e-3,
} as const;
export type Consumed = Readonly<Record<keyof typeof prices, number>>;

/** What was consumed, in dollars. */
export const costOf = (consumed: Consumed): number =>
  Object.entries(prices).reduce((sum, [name, price]) => sum + consumed[name as keyof Consumed] * price, 0);
