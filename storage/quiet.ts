import type { Entity } from './key.ts';
import { table } from './table.ts';

/**
 * Entities whose changes are no events, and why. Every other one is a thing of an area: its changes are told to webhooks
 * and kept by the audit (`functions/stream/things.ts` says how), so the stream's relay is given them.
 */
export const quiet = {
  membership: 'by which a person’s tenants are found; the member tells of itself',
  partnerMember: 'by which people are listed',
  vendorMember: 'by which people are listed',
  keyUse: 'when a key was last used',
  customerKey: 'by which customers that may be the same are found',
  terms: 'a number: what changed the terms tells of itself',
  peerMean: 'what the job of a closed window froze; the job tells of itself',
  foreignSale: 'by which a rate finds its sales',
  jobError: 'a line of a job, which tells of itself',
  window: 'a part of the journal, whose entries tell',
  partnerDispute: 'by which disputes are listed',
  openDispute: 'by which disputes are listed',
  lineDispute: 'keeps a line from being disputed twice',
  partnerDeal: 'by which deals are listed',
  dealMove: 'how a deal came to where it is, which it tells itself',
  dealStep: 'by which moves are counted',
  claim: 'follows from its deal, which tells of itself',
  openApproval: 'by which approvals are listed',
  approvalPolicyVersion: 'the policy tells of itself',
  approvalLink: 'a link was used; what it leads to is read, not changed',
  linkKey: 'a secret leaves by no answer',
  file: 'it says nothing before something names it, and what names it tells of itself',
  taskPlace: 'by which tasks are listed',
  taskNote: 'the task tells that it has one more',
  taskNotePlace: 'by which notes are listed',
  taskFile: 'the task tells that it has one more',
  runPage: 'how far a payout run is, which tells of itself where it matters',
  paymentPlace: 'by which payments are listed',
  invoiceNumber: 'keeps a partner from sending an invoice twice',
  invoicePlace: 'by which invoices are listed',
  bankLine: 'a line of a bank’s answer; the payment that it changed tells of itself',
  webhookSecret:
    'a secret leaves by no other way than the answer that made it; the endpoint tells of its rotation',
  webhookTest: 'that a test was asked for; the test is an event itself',
  webhookDelivery: 'an event of an event would never end',
  webhookLane: 'by which deliveries are found',
  notice: 'an e-mail: what it is about tells of itself',
  due: 'what the minute tick has to do',
  sandboxDue: 'what the minute tick has to do in a sandbox',
  clock: 'what a sandbox takes for the present; the job that moves it tells of itself',
  clockRun: 'a note of what was due, which tells of itself',
  quota: 'a count of requests',
  auditEntry: 'what was done; it would never end',
} as const satisfies Partial<Record<Entity, string>>;

/** An entity that tells of its changes. */
export type Told = Exclude<Entity, keyof typeof quiet>;

const isTold = (entity: string): entity is Told => !Object.hasOwn(quiet, entity);

export const told: readonly Told[] = Object.keys(table.entities).filter(isTold);
