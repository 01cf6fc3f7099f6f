import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { publicLookup, RefusedAddress, refuseHost } from './addresses.ts';

/** How long a receiver may take, from its name's resolution to its answer. */
const patience = 10_000;
/** So much of an answer is read. */
const mostBytes = 1_024;

type Posting = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What came of it: the receiver's answer, or why there is none. */
export type Posted = {
  readonly status?: number;
  readonly error?: string;
  /** It did not answer in time. */
  readonly isSilent?: true;
  readonly response: string;
  readonly milliseconds: number;
};

/** The beginning of an answer; what follows is not waited for. */
const beginningOf = async (answer: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  // A status is an answer, whatever becomes of the rest.
  try {
    for await (const chunk of answer) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      size += bytes.length;
      if (size >= mostBytes) break;
    }
  } catch {
    // The receiver broke off; what it said until then is kept.
  }
  answer.destroy();
  return Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8');
};

const send = ({ url, headers, body }: Posting, signal: AbortSignal): Promise<IncomingMessage> => {
  const target = new URL(url);
  refuseHost(target.hostname);
  const client = target.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = client.request(
      target,
      // A socket of its own for each: none is left over from an earlier resolution.
      { method: 'POST', headers, lookup: publicLookup, agent: false, signal },
      resolve,
    );
    // Listened to for as long as the answer is read: it may break off at any moment.
    request.on('error', reject);
    request.end(body);
  });
};

/** Why there is no answer, in words that tell nothing of the house. */
const reasonOf = (error: unknown, signal: AbortSignal): string => {
  if (signal.aborted) return `no answer within ${patience / 1_000} seconds`;
  if (error instanceof RefusedAddress) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === '' ? 'the request failed' : `the request failed: ${code}`;
};

/** Posts to an address of the public net; follows no redirect. Never throws: that there is no answer is an answer too. */
export const postOut = async (posting: Posting): Promise<Posted> => {
  const began = performance.now();
  const signal = AbortSignal.timeout(patience);
  const elapsed = () => Math.round(performance.now() - began);
  try {
    const answer = await send(posting, signal);
    const response = await beginningOf(answer);
    const { statusCode: status = 0 } = answer;
    const moved = status >= 300 && status < 400 ? { error: 'redirects are not followed' } : {};
    return { status, ...moved, response, milliseconds: elapsed() };
  } catch (error) {
    const silence = signal.aborted ? { isSilent: true as const } : {};
    return { error: reasonOf(error, signal), ...silence, response: '', milliseconds: elapsed() };
  }
};
