import type { Instant } from '../kernel/day.ts';
import { spokenInstant } from '../kernel/spoken.ts';
import type { Language, Letter } from '../platform/letter.ts';

/** What the contact of an endpoint is told of it. */
type EndpointTold = {
  readonly kind: 'failing' | 'disabled';
  readonly url: string;
  readonly description?: string | undefined;
  /** Since when it has taken nothing. */
  readonly since: Instant;
  /** It said itself that it is gone. */
  readonly isGone: boolean;
};

type Words = { readonly subject: string; readonly sentence: string; readonly closing: string };

/** The host is enough to know the endpoint by in a subject; a path may hold what is nobody's business. */
const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url;

const polish = ({ kind, url, isGone }: EndpointTold): Words =>
  kind === 'failing'
    ? {
        subject: `Webhook nie odbiera zdarzeń: ${hostOf(url)}`,
        sentence:
          'od ponad doby nie udało się dostarczyć żadnego zdarzenia na poniższy adres. Ponawiamy próby; po trzech dobach bez powodzenia adres zostanie wyłączony.',
        closing:
          'Gdy odbiornik znów działa, nie trzeba nic robić: zaległe zdarzenia zostaną dostarczone po kolei.',
      }
    : {
        subject: `Webhook został wyłączony: ${hostOf(url)}`,
        sentence: isGone
          ? 'odbiornik odpowiedział, że już nie istnieje (410), dlatego poniższy adres został wyłączony.'
          : 'od trzech dób nie udało się dostarczyć żadnego zdarzenia, dlatego poniższy adres został wyłączony.',
        closing:
          'Po usunięciu przyczyny adres można włączyć ponownie (POST /v1/webhook-endpoints/{id}/activation). Zdarzenia, które czekały, zostaną wtedy dostarczone; nowych w czasie wyłączenia nie zapisujemy.',
      };

const english = ({ kind, url, isGone }: EndpointTold): Words =>
  kind === 'failing'
    ? {
        subject: `A webhook takes no events: ${hostOf(url)}`,
        sentence:
          'For more than a day no event could be delivered to the address below. We keep trying; after three days without success the address will be disabled.',
        closing:
          'Once the receiver works again there is nothing to do: what waits will be delivered in its order.',
      }
    : {
        subject: `A webhook was disabled: ${hostOf(url)}`,
        sentence: isGone
          ? 'The receiver answered that it is gone (410), so the address below was disabled.'
          : 'For three days no event could be delivered, so the address below was disabled.',
        closing:
          'When the cause is mended, enable the address again (POST /v1/webhook-endpoints/{id}/activation). Events that waited are delivered then; new ones are not kept while it is disabled.',
      };

const labels = {
  pl: { url: 'Adres', description: 'Opis', since: 'Bez powodzenia od', hello: 'Dzień dobry,' },
  en: { url: 'Address', description: 'Description', since: 'Without success since', hello: 'Hello,' },
} as const;

/** The e-mail to the contact of an endpoint that takes no events. */
export const endpointLetter = (told: EndpointTold, language: Language): Letter => {
  const { subject, sentence, closing } = language === 'pl' ? polish(told) : english(told);
  const label = labels[language];
  const { url, description, since } = told;
  return {
    subject,
    paragraphs: [label.hello, sentence],
    facts: [
      { label: label.url, value: url },
      ...(description === undefined ? [] : [{ label: label.description, value: description }]),
      { label: label.since, value: spokenInstant(since, 'UTC', language) },
    ],
    closing: [closing],
  };
};
