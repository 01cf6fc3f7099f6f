/** What of an OpenAPI document others rely on: the shapes, without words and examples. */
type Json = { readonly [key: string]: unknown };
type Side = 'asked' | 'answered';
type Documents = { readonly before: Json; readonly now: Json };

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inside = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (isJson(at) ? at[key] : undefined), value);
const jsonAt = (value: unknown, ...path: readonly string[]): Json => {
  const found = inside(value, ...path);
  return isJson(found) ? found : {};
};
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const resolved = (document: Json, value: unknown): Json => {
  const reference = inside(value, '$ref');
  if (typeof reference !== 'string') return isJson(value) ? value : {};
  return resolved(document, inside(document, ...reference.slice(2).split('/')));
};

const words = new Set(['description', 'example', 'examples', 'summary', 'title', 'headers', 'security']);
/** A document without what may change freely: words, examples, headers, refusals. Fields may have any name. */
export const shapeOf = (value: unknown, fields = false): unknown => {
  if (Array.isArray(value)) return value.map((one) => shapeOf(one));
  if (!isJson(value)) return value;
  const kept = Object.entries(value).filter(
    ([key]) => fields || (!words.has(key) && !/^[45]\d\d$/.test(key)),
  );
  return Object.fromEntries(kept.map(([key, own]) => [key, shapeOf(own, !fields && key === 'properties')]));
};

/** The types a value may have. */
const typesOf = ({ type }: Json): readonly string[] =>
  type === undefined ? [] : Array.isArray(type) ? textsOf(type) : [String(type)];

const choices = (schema: Json): readonly unknown[] => {
  const { anyOf, oneOf } = schema;
  return Array.isArray(anyOf) ? anyOf : Array.isArray(oneOf) ? oneOf : [];
};

/** How one shape of a body breaks another. Each side forbids what the others cannot bear. */
class Comparison {
  readonly #documents: Documents;
  readonly #side: Side;

  constructor(documents: Documents, side: Side) {
    this.#documents = documents;
    this.#side = side;
  }

  breaks(before: unknown, now: unknown, at: string, depth = 0): readonly string[] {
    const [old, next] = [resolved(this.#documents.before, before), resolved(this.#documents.now, now)];
    // Schemas that hold themselves come to an end here.
    if (depth > 12 || JSON.stringify(old) === '{}') return [];
    const [all, others] = [choices(old), choices(next)];
    if (all.length > 0 || others.length > 0)
      return this.#choice(all.length > 0 ? all : [old], others.length > 0 ? others : [next], at, depth);
    const [was, is] = [typesOf(old), typesOf(next)];
    const [needed, given] = this.#side === 'asked' ? [was, is] : [is, was];
    if (is.length === 0 || needed.some((one) => !given.includes(one)))
      return [`${at} is ${is.join(' or ') || 'nothing'}, and was ${was.join(' or ')}`];
    return [
      ...this.#values(old, next, at),
      ...this.#fields(old, next, at, depth),
      ...(old['items'] === undefined ? [] : this.breaks(old['items'], next['items'], `${at}[]`, depth + 1)),
    ];
  }

  /** Every form that there was still is, one way or another. */
  #choice(all: readonly unknown[], others: readonly unknown[], at: string, depth: number): readonly string[] {
    const gone = all.filter((one) =>
      others.every((other) => this.breaks(one, other, at, depth + 1).length > 0),
    );
    return gone.map((one) => `${at} no longer has the form ${JSON.stringify(one).slice(0, 120)}`);
  }

  /** Callers must be able to send what they sent; new values in answers are to be expected. */
  #values(old: Json, next: Json, at: string): readonly string[] {
    const now = next['const'] === undefined ? next['enum'] : [next['const']];
    const was = old['const'] === undefined ? old['enum'] : [old['const']];
    if (now === undefined || this.#side === 'answered') return [];
    if (was === undefined) return [`${at} takes only some values`];
    const gone = textsOf(was).filter((one) => !textsOf(now).includes(one));
    return gone.map((one) => `${at} no longer takes ${one}`);
  }

  #fields(old: Json, next: Json, at: string, depth: number): readonly string[] {
    const [was, is] = [jsonAt(old, 'properties'), jsonAt(next, 'properties')];
    const [needed, needs] = [textsOf(old['required']), textsOf(next['required'])];
    const unmet =
      this.#side === 'asked'
        ? needs.filter((name) => !needed.includes(name)).map((name) => `${at}.${name} has to be sent now`)
        : needed
            .filter((name) => is[name] !== undefined && !needs.includes(name))
            .map((name) => `${at}.${name} is not always answered any more`);
    const parts = Object.keys(was).flatMap((name) =>
      is[name] === undefined
        ? [`${at}.${name} is gone`]
        : this.breaks(was[name], is[name], `${at}.${name}`, depth + 1),
    );
    return [...unmet, ...parts];
  }
}

const bodyOf = (value: Json): unknown => inside(value, 'content', 'application/json', 'schema');

const parameterBreaks = (documents: Documents, was: Json, is: Json, at: string): readonly string[] => {
  const list = (document: Json, operation: Json): readonly Json[] =>
    Array.isArray(operation['parameters'])
      ? operation['parameters'].map((one) => resolved(document, one))
      : [];
  const known = (all: readonly Json[], name: unknown): Json | undefined =>
    all.find((one) => one['name'] === name);
  const [old, next] = [list(documents.before, was), list(documents.now, is)];
  const gone = old.filter(({ name }) => known(next, name) === undefined);
  const needed = next.filter(
    ({ name, required }) => required === true && known(old, name)?.['required'] !== true,
  );
  const asked = new Comparison(documents, 'asked');
  return [
    ...old.flatMap(({ name, schema }) => {
      const same = known(next, name);
      return same === undefined ? [] : asked.breaks(schema, same['schema'], `${at} ${name}`);
    }),
    ...gone.map(({ name }) => `${at} no longer takes ${name}`),
    ...needed.map(({ name }) => `${at} needs ${name} now`),
  ];
};

const operationBreaks = (documents: Documents, path: string, method: string): readonly string[] => {
  const { before, now } = documents;
  const at = `${method.toUpperCase()} ${path}`;
  const was = jsonAt(before, 'paths', path, method);
  const is = inside(now, 'paths', path, method);
  if (!isJson(is)) return [`${at} is gone`];
  const asked = bodyOf(jsonAt(is, 'requestBody'));
  const askedBefore = bodyOf(jsonAt(was, 'requestBody'));
  const body =
    askedBefore === undefined
      ? asked === undefined
        ? []
        : [`${at} needs a body now`]
      : new Comparison(documents, 'asked').breaks(askedBefore, asked, `${at} body`);
  const answers = Object.keys(jsonAt(was, 'responses')).flatMap((status) => {
    const next = inside(is, 'responses', status);
    if (next === undefined) return [`${at} no longer answers ${status}`];
    const answered = new Comparison(documents, 'answered');
    return answered.breaks(bodyOf(jsonAt(was, 'responses', status)), bodyOf(jsonAt(next)), `${at} answer`);
  });
  const lost = textsOf(was['x-roles']).filter((role) => !textsOf(is['x-roles']).includes(role));
  const roles = lost.map((role) => `${at} is closed to ${role}`);
  return [...parameterBreaks(documents, was, is, at), ...body, ...answers, ...roles];
};

/** What of the shape `before` those who rely on it would miss in the shape `now`. */
export const breaksOf = (before: Json, now: Json): readonly string[] =>
  Object.entries(jsonAt(before, 'paths')).flatMap(([path, methods]) =>
    Object.keys(isJson(methods) ? methods : {}).flatMap((method) =>
      operationBreaks({ before, now }, path, method),
    ),
  );
