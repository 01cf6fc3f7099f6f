import { type Assembly, isObject, type Json, type JsonObject, type Resource } from './assembly.ts';

/** What `Ref` and `Fn::GetAtt` give for a resource. */
export type Attributes = (resource: Resource, attribute: string) => string;
export type Resolve = (value: Json, stack: string) => Json;

export const REGION = 'eu-central-1';
export const ACCOUNT = '000000000000';

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

const text = (value: Json, what: string): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${what} needs text, not ${JSON.stringify(value)}`);
};

/**
 * Replaces the intrinsic functions of CloudFormation by local values. One that is not known stops the start: to go on
 * would be to run something else than what is deployed.
 */
class Resolver {
  readonly #assembly: Assembly;
  readonly #attributes: Attributes;
  readonly #byId: ReadonlyMap<string, Resource>;
  readonly #functions: Readonly<Record<string, (argument: Json, stack: string) => Json>> = {
    Ref: (argument, stack) => this.#ref(text(argument, 'Ref'), stack),
    'Fn::GetAtt': (argument, stack) =>
      this.#getAtt(
        Array.isArray(argument) ? (argument as string[]) : text(argument, 'Fn::GetAtt').split('.'),
        stack,
      ),
    'Fn::Join': (argument, stack) => this.#join(argument, stack),
    'Fn::Sub': (argument, stack) => this.#sub(argument, stack),
    'Fn::ImportValue': (argument, stack) =>
      this.#import(text(this.resolve(argument, stack), 'Fn::ImportValue')),
    'Fn::Select': (argument, stack) => this.#select(argument, stack),
    'Fn::Split': (argument, stack) => this.#split(argument, stack),
  };

  constructor(assembly: Assembly, attributes: Attributes) {
    this.#assembly = assembly;
    this.#attributes = attributes;
    this.#byId = new Map(
      assembly.resources.map((resource) => [`${resource.stack}/${resource.id}`, resource]),
    );
  }

  resolve(value: Json, stack: string): Json {
    if (Array.isArray(value)) return (value as readonly Json[]).map((inner) => this.resolve(inner, stack));
    if (!isObject(value)) return value;
    const [key, ...others] = Object.keys(value);
    if (key === undefined || others.length > 0 || !(key === 'Ref' || key.startsWith('Fn::')))
      return this.#inside(value, stack);
    const apply = this.#functions[key];
    if (apply === undefined) throw new Error(`${stack}: ${key} is not served locally`);
    return apply(value[key] ?? null, stack);
  }

  #inside(value: JsonObject, stack: string): JsonObject {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.resolve(inner, stack)]));
  }

  #ref(id: string, stack: string): Json {
    if (id === 'AWS::StackName') return stack;
    const known = pseudo[id];
    if (known !== undefined) return known;
    const resource = this.#byId.get(`${stack}/${id}`);
    if (resource !== undefined) return this.#attributes(resource, 'Ref');
    const parameter = this.#assembly.parameters.get(`${stack}/${id}`);
    if (parameter !== undefined) return parameter;
    throw new Error(`${stack}: Ref to ${id}, which the template does not hold`);
  }

  #getAtt(path: readonly string[], stack: string): string {
    const [id = '', ...rest] = path;
    const resource = this.#byId.get(`${stack}/${id}`);
    if (resource === undefined)
      throw new Error(`${stack}: Fn::GetAtt of ${id}, which the template does not hold`);
    return this.#attributes(resource, rest.join('.'));
  }

  #sub(argument: Json, stack: string): string {
    const [pattern, given] = Array.isArray(argument) ? (argument as readonly Json[]) : [argument, {}];
    const values = isObject(given) ? given : {};
    return text(pattern ?? null, 'Fn::Sub').replace(/\$\{([^!}]+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value !== undefined) return text(this.resolve(value, stack), 'Fn::Sub');
      return name.includes('.')
        ? this.#getAtt(name.split('.'), stack)
        : text(this.#ref(name, stack), 'Fn::Sub');
    });
  }

  #import(name: string): Json {
    const exported = this.#assembly.exports.get(name);
    if (exported === undefined) throw new Error(`Fn::ImportValue of ${name}, which no stack exports`);
    return this.resolve(exported.value, exported.stack);
  }

  #join(argument: Json, stack: string): string {
    const [separator, parts] = argument as readonly [string, readonly Json[]];
    return parts.map((part) => text(this.resolve(part, stack), 'Fn::Join')).join(separator);
  }

  #select(argument: Json, stack: string): Json {
    const [index, list] = argument as readonly [Json, Json];
    const found = (this.resolve(list, stack) as readonly Json[])[Number(index)];
    if (found === undefined) throw new Error(`${stack}: Fn::Select has no ${JSON.stringify(index)}`);
    return found;
  }

  #split(argument: Json, stack: string): Json {
    const [separator, whole] = argument as readonly [string, Json];
    return text(this.resolve(whole, stack), 'Fn::Split').split(separator);
  }
}

/** Reads values of the templates with every intrinsic function replaced by what it gives here. */
export const resolver = (assembly: Assembly, attributes: Attributes): Resolve => {
  const made = new Resolver(assembly, attributes);
  return (value, stack) => made.resolve(value, stack);
};
