import type { Day } from '../../domain/kernel/day.ts';
import type { Route } from './route.ts';

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** What every answer of a route that is to go tells machines: RFC 9745, RFC 8594 and RFC 8288. Nothing of any other. */
export const deprecationHeaders = ({
  deprecated,
}: Pick<Route, 'deprecated'>): Readonly<Record<string, string>> =>
  deprecated === undefined
    ? {}
    : {
        Deprecation: `@${at(deprecated.since).getTime() / 1000}`,
        Sunset: at(deprecated.sunset).toUTCString(),
        Link: `<${deprecated.replacement}>; rel="successor-version"`,
      };
