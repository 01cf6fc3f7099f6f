import { kindOf, kindOfQuery } from './kinds.ts';
import { paramsOf, put, queryFields, referencesOf, type Wish } from './request.ts';

/** A place in a request that names a thing: in the path, the query or the body. */
export type Name = { readonly kind: string; readonly at: string; readonly with: (value: string) => Wish };

/** All places of a request that name things. */
export const namesIn = (wish: Wish): readonly Name[] => [
  ...paramsOf(wish.route).map((name) => ({
    kind: kindOf(wish.route.path, name),
    at: `/path/${name}`,
    with: (value: string) => ({ ...wish, params: { ...wish.params, [name]: value } }),
  })),
  ...queryFields(wish.route).flatMap((name) => {
    const kind = kindOfQuery(wish.route.id, name);
    if (kind === undefined) return [];
    return [
      {
        kind,
        at: `/query/${name}`,
        with: (value: string) => ({ ...wish, query: { ...wish.query, [name]: value } }),
      },
    ];
  }),
  ...referencesOf(wish).map(({ kind, path }) => ({
    kind,
    at: `/${path.join('/')}`,
    with: (value: string) => ({ ...wish, body: put(wish.body, path, value) }),
  })),
];
