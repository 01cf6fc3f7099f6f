import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, vi } from 'vitest';
import { onLoopback } from '../../local/services/loopback.ts';

const bucket = 'partnerwise-test-files';

/** An empty bucket for a test file, as the functions find it. */
export const useFiles = (): void => {
  let server: FauxqsServer | undefined;
  beforeAll(async () => {
    server = await onLoopback(() => startFauxqs({ port: 0, logger: false, defaultRegion: 'eu-central-1' }));
    server.setup({ buckets: [bucket] });
    vi.stubEnv('FILES_BUCKET', bucket);
    vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${server.port}`);
  });
  afterAll(async () => {
    await server?.stop();
  });
};
