import { Stack, Validations } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

/** Accepts one finding of cdk-nag on one construct, with the reason why it stands. */
export const accept = (construct: IConstruct, id: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id, reason });

/**
 * Accepts that a role of another stack may reach every object under one prefix. The finding names the bucket by its
 * stack's export, so that the same role's grants on another bucket or prefix are not accepted with it.
 */
export const acceptPrefix = (role: IConstruct, bucket: Bucket, prefix: string, reason: string): void => {
  const owner = Stack.of(bucket);
  const imported: unknown = owner.resolve(owner.exportValue(bucket.bucketArn));
  const exported = Object.values(imported as Record<string, string>).join();
  accept(role, `AwsSolutions-IAM5[Resource::${exported}/${prefix}*]`, reason);
};
