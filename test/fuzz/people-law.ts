import type { AuditEntry } from '../../domain/audit/audit-entry.ts';
import { follow, start } from '../../domain/audit/chain.ts';
import { partnersHear } from '../../domain/webhooks/event-types.ts';
import { sha256 } from '../../functions/audit/digest.ts';
import { type Read, tenantOf } from './read-item.ts';

type Say = (what: string) => void;
const ofType = (all: readonly Read[], type: string) => all.filter(({ item }) => item.type === type);

/** What opens something, or is kept to recognize it. */
const credentials = /whsec_|pw_(live|test)_|secretHash|bodyHash/;

/** The audit of each tenant is a chain without a gap, and holds no credential. */
export const checkAudits = (all: readonly Read[], say: Say): void => {
  for (const [pk, read] of Map.groupBy(ofType(all, 'auditEntry'), ({ item }) => item.pk)) {
    let before = start;
    const entries = read.map(({ value }) => value as unknown as AuditEntry);
    for (const entry of entries.toSorted((a, b) => a.number - b.number)) {
      const { now, faults } = follow(before, entry, sha256);
      before = now;
      for (const { number, fault } of faults) say(`entry ${number} of ${pk} ${fault}`);
      const told = credentials.exec(JSON.stringify(entry));
      if (told !== null) say(`entry ${entry.number} of ${pk} holds a ${told[0]}`);
    }
  }
};

/** To an endpoint of a partner goes only what happened to that partner, and what partners may hear; what waits is in its lane. */
export const checkDeliveries = (all: readonly Read[], say: Say): void => {
  const endpoints = new Map(
    ofType(all, 'webhookEndpoint').map((one) => [`${tenantOf(one)} ${one.value['id']}`, one.value]),
  );
  const lanes = new Set(
    ofType(all, 'webhookLane').map((one) => `${one.item.pk.split('#').at(-1)} ${one.value['deliveryId']}`),
  );
  for (const one of ofType(all, 'webhookDelivery')) {
    const { item, value } = one;
    const endpointId = item.pk.split('#').at(-1);
    const endpoint = endpoints.get(`${tenantOf(one)} ${endpointId}`);
    if (endpoint === undefined) {
      say(`the delivery ${item.sk} is to no endpoint`);
      continue;
    }
    if (value['state'] === 'pending' && !lanes.has(`${endpointId} ${item.sk}`))
      say(`the delivery ${item.sk} waits in no lane`);
    const { data } = JSON.parse(String(value['payload'])) as { data: { partnerId?: string } };
    const isTest = value['event'] === 'webhook-endpoint.test';
    const { partnerId } = endpoint;
    if (partnerId === undefined || isTest) continue;
    if (data.partnerId !== partnerId || !partnersHear(String(value['event'])))
      say(
        `the delivery ${item.sk} of ${String(value['event'])} is none for the partner ${String(partnerId)}`,
      );
  }
};

/** Who belongs to a partner is listed with it, and may as much as is written of them. */
export const checkMembers = (all: readonly Read[], say: Say): void => {
  const listed = new Set(ofType(all, 'partnerMember').map(({ item }) => `${item.pk} ${item.sk}`));
  const memberships = new Map(
    ofType(all, 'membership').map(({ item, value }) => [`${item.pk} ${item.sk}`, value]),
  );
  for (const one of ofType(all, 'member')) {
    const { value } = one;
    const tenant = tenantOf(one);
    const { partnerId, state, role, sub } = value;
    if (partnerId !== undefined && !listed.has(`T#${tenant}#PARTNERMEMBER#${partnerId} ${value['id']}`))
      say(`the person ${value['id']} is not listed with the partner`);
    const may = memberships.get(`U#${sub} M#${tenant}`);
    const isRight =
      state === 'active' ? may?.['role'] === role && may?.['partnerId'] === partnerId : may === undefined;
    if (!isRight) say(`the person ${value['id']} is ${state} as ${role} and may as ${String(may?.['role'])}`);
  }
};
