import type { AskedStage } from './approval.ts';
import { outcomeOf } from './choose-route.ts';
import type { Person, Seat } from './person.ts';
import { fitsSeat } from './person.ts';
import type { Approver, Stage } from './policy.ts';
import { type ApprovalSubject, amountOf, type SubjectValues } from './subjects.ts';

/** Who there is to be asked: people, who is meant by a person's id, the partner's region and its manager. */
export type House = {
  readonly people: readonly Person[];
  /** The subject by which a person named in a policy signs in. */
  readonly named: Readonly<Record<string, string>>;
  readonly manager: string | undefined;
  readonly region: string | undefined;
};

/** What is submitted, to whom it can go, and who can't be asked since it is their own. */
type Submitted = {
  readonly kind: ApprovalSubject;
  readonly values: SubjectValues;
  readonly house: House;
  readonly notAsked: string | undefined;
};

/** Where nobody is who could fill a place, an owner can: also in place of who asks for what is their own. */
const ownersPlace: Seat = { role: 'owner' };

const seatOf = (one: Approver, { kind, values, house, notAsked }: Submitted): Seat => {
  const people = house.people.filter(({ subject }) => subject !== notAsked);
  if (one.who !== 'role') {
    const subject = one.who === 'person' ? house.named[one.id] : house.manager;
    return subject !== undefined && people.some((person) => person.subject === subject)
      ? { person: subject }
      : ownersPlace;
  }
  const amount = one.withinLimit === true ? amountOf(kind, values) : undefined;
  const place: Seat = {
    role: one.role,
    ...(one.ofRegion === true ? { region: house.region ?? '' } : {}),
    ...(amount === undefined ? {} : { limit: amount }),
  };
  // Anybody with the role may sign in one day; of a region or with a right there must be somebody now.
  const isNarrow = place.region !== undefined || place.limit !== undefined;
  return isNarrow && !people.some((person) => fitsSeat(place, person)) ? ownersPlace : place;
};

/** The places that approvers mean for this subject. One whose condition could not be evaluated is asked. */
const seatsOf = (approvers: readonly Approver[], submitted: Submitted): Seat[] =>
  approvers
    .filter(({ when }) => outcomeOf(submitted.kind, when, submitted.values) !== 'does-not-hold')
    .flatMap((one) => {
      const place = seatOf(one, submitted);
      return Array.from({ length: one.who === 'role' ? (one.people ?? 1) : 1 }, () => place);
    });

/** The stages of a route as people are asked: who is meant is settled when it is submitted. */
export const askStages = (stages: readonly Stage[], submitted: Submitted): AskedStage[] =>
  stages.map(({ name, approvers, need, veto, remindAfterHours, escalate, silence, tests, notify }) => {
    const seats = seatsOf(approvers, submitted);
    return {
      name,
      seats,
      need: need ?? seats.length,
      veto: veto ?? true,
      remindAfterHours: [...(remindAfterHours ?? [])],
      ...(escalate === undefined
        ? {}
        : { escalate: { afterHours: escalate.afterHours, seats: seatsOf(escalate.to, submitted) } }),
      ...(silence === undefined ? {} : { silence }),
      ...(tests === undefined ? {} : { tests }),
      notify: [...(notify ?? [])],
    };
  });
