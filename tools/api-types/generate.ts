import openapiTS, { astToString } from 'openapi-typescript';

const head = `// Types of the hosted API, made of its OpenAPI document; do not edit.
// With openapi-fetch: import createClient from 'openapi-fetch'; const api = createClient<paths>({ baseUrl });
`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Examples are for the page of the documents: beside every type they would hide it. A field may have any name. */
const withoutExamples = (value: unknown, fields = false): unknown => {
  if (Array.isArray(value)) return value.map((one) => withoutExamples(one));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => fields || (key !== 'example' && key !== 'examples'));
  return Object.fromEntries(
    kept.map(([key, own]) => [key, withoutExamples(own, !fields && key === 'properties')]),
  );
};

/** The types of an OpenAPI document, for openapi-fetch and whoever wants them. What has a default need not be sent. */
export const clientTypes = async (document: string): Promise<string> => {
  const bare = JSON.stringify(withoutExamples(JSON.parse(document)));
  return `${head}${astToString(await openapiTS(bare, { silent: true, defaultNonNullable: false }))}`;
};
