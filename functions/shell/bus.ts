import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { FactName } from '../../events/catalogue.ts';
import { settings } from './context.ts';

/** A fact as it goes out. */
export type Fact = { readonly name: FactName; readonly detail: Readonly<Record<string, unknown>> };

let client: EventBridgeClient | undefined;
const bridge = (): EventBridgeClient => {
  client ??= new EventBridgeClient({
    requestHandler: new NodeHttpHandler({ connectionTimeout: 1_000, requestTimeout: 5_000 }),
  });
  return client;
};

/** The most entries that one call takes. */
const most = 10;

/** Publishes facts in their order; answers the places of those that the bus did not take. */
export const publish = async (facts: readonly Fact[]): Promise<ReadonlySet<number>> => {
  const failed = new Set<number>();
  for (let at = 0; at < facts.length; at += most) {
    const Entries = facts.slice(at, at + most).map(({ name, detail }) => ({
      EventBusName: settings.bus(),
      Source: 'partnerwise',
      DetailType: name,
      Detail: JSON.stringify(detail),
    }));
    const answer = await bridge().send(new PutEventsCommand({ Entries }));
    for (const [index, entry] of (answer.Entries ?? []).entries())
      if (entry.ErrorCode !== undefined) failed.add(at + index);
  }
  return failed;
};
