import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export type Resource = {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: JsonObject;
};

/** What a synthesized CDK app says, all stacks together. */
export type Assembly = {
  readonly resources: readonly Resource[];
  /** Values that a stack exports, by the export's name. */
  readonly exports: ReadonlyMap<string, { readonly stack: string; readonly value: Json }>;
  readonly parameters: ReadonlyMap<string, Json>;
  /** The folder of an uploaded asset, by its object key. */
  readonly assets: ReadonlyMap<string, string>;
};

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object, or nothing where the template has none. */
export const objectIn = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
export const listIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
export const textIn = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
export const numberIn = (value: Json | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

const read = (file: string): JsonObject => JSON.parse(readFileSync(file, 'utf8')) as JsonObject;

/** Reads all stacks of a synthesized app. */
export const readAssembly = (dir: string): Assembly => {
  const resources: Resource[] = [];
  const exports = new Map<string, { stack: string; value: Json }>();
  const parameters = new Map<string, Json>();
  const assets = new Map<string, string>();
  for (const file of readdirSync(dir).sort()) {
    if (file.endsWith('.assets.json'))
      for (const asset of Object.values(objectIn(read(join(dir, file))['files'])))
        addAsset(assets, dir, objectIn(asset));
    if (!file.endsWith('.template.json')) continue;
    const stack = file.slice(0, -'.template.json'.length);
    const template = read(join(dir, file));
    for (const [id, raw] of Object.entries(objectIn(template['Resources']))) {
      const resource = objectIn(raw);
      resources.push({
        stack,
        id,
        type: textIn(resource['Type']) ?? '',
        properties: objectIn(resource['Properties']),
      });
    }
    for (const raw of Object.values(objectIn(template['Outputs']))) {
      const name = textIn(objectIn(objectIn(raw)['Export'])['Name']);
      if (name !== undefined) exports.set(name, { stack, value: objectIn(raw)['Value'] ?? null });
    }
    for (const [name, raw] of Object.entries(objectIn(template['Parameters'])))
      parameters.set(`${stack}/${name}`, objectIn(raw)['Default'] ?? null);
  }
  return { resources, exports, parameters, assets };
};

const addAsset = (assets: Map<string, string>, dir: string, asset: JsonObject): void => {
  const path = textIn(objectIn(asset['source'])['path']);
  for (const destination of Object.values(objectIn(asset['destinations']))) {
    const key = textIn(objectIn(destination)['objectKey']);
    if (key !== undefined && path !== undefined) assets.set(key, join(dir, path));
  }
};
