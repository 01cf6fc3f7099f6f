import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const package_ = new URL('../node_modules/swagger-ui-dist/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, package_), 'utf8');

/** Begins the viewer where the page's own script cannot: the page allows no inline script. */
const start = `
window.addEventListener('DOMContentLoaded', () => {
  window.SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#viewer', deepLinking: true, persistAuthorization: false, validatorUrl: null, docExpansion: 'none' });
});
`;

const packed = (text: string): string => gzipSync(text, { level: 9 }).toString('base64');

/** The version of the viewer that is installed. */
export const viewerVersion = (): string =>
  String((JSON.parse(read('package.json')) as { version: unknown }).version);

/** The viewer of the documents as a module that bundles take in: one script, one style, both packed. */
export const packViewer = (): string => {
  const script = packed(read('swagger-ui-bundle.js').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '') + start);
  const style = packed(read('swagger-ui.css').replace(/\n?\/\*# sourceMappingURL=.*\*\/\s*$/, ''));
  return `${JSON.stringify({ name: 'swagger-ui-dist', version: viewerVersion(), license: 'Apache-2.0', script, style })}\n`;
};
