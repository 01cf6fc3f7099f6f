import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { settings } from './context.ts';

let client: SNSClient | undefined;
const sns = (): SNSClient => {
  client ??= new SNSClient({
    // A call that is given up may have been taken, and its repetition publishes again.
    requestHandler: new NodeHttpHandler({ connectionTimeout: 1_000, requestTimeout: 5_000 }),
  });
  return client;
};

/** What a subscriber can filter by, and recognize a repetition by, without reading the body. No text is empty. */
type Attributes = Readonly<Record<string, string>>;

/**
 * Publishes one message to the topic that the vendor's systems hear alerts from. It has no subject: that would be for
 * e-mails, which people get by SES. Throws what the service answers.
 */
export const publishToTopic = async (body: object, attributes: Attributes): Promise<void> => {
  const MessageAttributes = Object.fromEntries(
    Object.entries(attributes).map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
  );
  await sns().send(
    new PublishCommand({
      TopicArn: settings.alertTopic(),
      Message: JSON.stringify(body),
      MessageAttributes,
    }),
  );
};
