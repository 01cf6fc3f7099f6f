import type { Noun } from './noun.ts';
import { nouns } from './nouns.ts';

type EventType = { readonly type: string; readonly summary: string; readonly partners: boolean };

const typesOf = ([name, { what, hears, vendorOnly = [], events }]: readonly [
  string,
  Noun,
]): readonly EventType[] =>
  Object.entries(events).map(([event, summary]) => ({
    type: `${name}.${event}`,
    summary: `${what} ${summary}.`,
    partners: hears === 'partner' && !vendorOnly.includes(event),
  }));

/** Every type of event there is: its name, what happened, and whether a partner's endpoints may hear it. */
export const eventTypes: readonly EventType[] = Object.entries<Noun>(nouns).flatMap(typesOf);

const byName: ReadonlyMap<string, EventType> = new Map(eventTypes.map((one) => [one.type, one]));
const nounOf = (type: string): string => type.slice(0, type.indexOf('.'));

/** Whether a filter, a list of types, `noun.*` or `*`, lets a type through. */
export const matches = (filter: readonly string[], type: string): boolean =>
  filter.some((one) => one === '*' || one === type || one === `${nounOf(type)}.*`);

/** Whether a partner's endpoints may hear of it. */
export const partnersHear = (type: string): boolean => byName.get(type)?.partners === true;

/** The places of a filter that let nothing through: there is no such event, or none that a partner may hear. */
export const emptyPlaces = (filter: readonly string[], forPartner: boolean): readonly number[] => {
  const heard = eventTypes.filter(({ partners }) => partners || !forPartner);
  return filter.flatMap((one, place) => (heard.some(({ type }) => matches([one], type)) ? [] : [place]));
};
