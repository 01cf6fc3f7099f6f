import type { RoutePlan } from '../template/shapes.ts';

export type Match = { readonly route: RoutePlan; readonly params: Readonly<Record<string, string>> };
type Compiled = { readonly route: RoutePlan; readonly method: string; readonly parts: readonly string[] };

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const isHole = (part: string): boolean => part.startsWith('{');

const fits = ({ method, parts }: Compiled, asked: string, path: readonly string[]): boolean =>
  (method === asked || method === 'ANY') &&
  parts.length === path.length &&
  parts.every((part, at) => (isHole(part) ? path[at] !== '' : part === path[at]));

// The more of a path is literal, and the earlier, the more specific is the route.
const weight = ({ method, parts }: Compiled): string =>
  parts.map((part) => (isHole(part) ? '1' : '0')).join('') + (method === 'ANY' ? '1' : '0');

/** Finds the route of a request as API Gateway does: the most specific one, else `$default`. */
export const matcher = (
  routes: readonly RoutePlan[],
): ((method: string, path: string) => Match | undefined) => {
  const fallback = routes.find(({ key }) => key === '$default');
  const compiled = routes
    .filter(({ key }) => key !== '$default')
    .map((route): Compiled => {
      const [method = '', path = ''] = route.key.split(' ');
      if (path.includes('+}')) throw new Error(`the greedy route ${route.key} is not served locally`);
      return { route, method, parts: path.split('/') };
    })
    .sort((a, b) => weight(a).localeCompare(weight(b)));
  return (method, path) => {
    const asked = path.split('/').map(decode);
    const found = compiled.find((candidate) => fits(candidate, method, asked));
    if (found === undefined) return fallback && { route: fallback, params: {} };
    const params = found.parts.flatMap((part, at) =>
      isHole(part) ? [[part.slice(1, -1), asked[at] ?? '']] : [],
    );
    return { route: found.route, params: Object.fromEntries(params) as Record<string, string> };
  };
};
