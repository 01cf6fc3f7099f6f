import { createConfig, lintFromString } from '@redocly/openapi-core';

/** What Redocly's recommended rules find in an OpenAPI document, warnings too. Reads nothing but the text. */
export const lintApi = async (source: string): Promise<readonly string[]> => {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return found.map(({ severity, ruleId, message, location: [place] }) => {
    const pointer = place !== undefined && 'pointer' in place ? place.pointer : '';
    return `${severity} ${ruleId} ${pointer}: ${message}`;
  });
};
