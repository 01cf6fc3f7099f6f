import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../domain/errors.ts';
import { checkEndpoint } from '../../../domain/webhooks/check-endpoint.ts';

const usual = { forPartner: false, loopback: false, isRefusedHost: (host: string) => host === '10.0.0.1' };
const faults = (url: string, events: string[] = ['*'], more: Partial<typeof usual> = {}) => {
  try {
    checkEndpoint({ url, events }, { ...usual, ...more });
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.code).toBe('webhook-endpoint-invalid');
    return error.fields.map(({ pointer }) => pointer);
  }
};

describe('an endpoint', () => {
  it('has an address of the public net, encrypted, without a name, password or fragment', () => {
    expect(faults('https://example.com/hooks?a=b')).toEqual([]);
    for (const url of [
      'http://example.com',
      'ftp://example.com',
      'example.com',
      'https://anna@example.com',
      'https://:secret@example.com',
      'https://example.com/#here',
      'https://10.0.0.1/',
      'https://',
    ])
      expect([url, faults(url)]).toEqual([url, ['/url']]);
  });

  it('may be this machine without encryption where that is allowed, and nothing else', () => {
    const here = { loopback: true };
    for (const url of ['http://localhost:8080', 'http://127.0.0.1:1/x', 'http://[::1]:80/'])
      expect([faults(url), faults(url, ['*'], here)]).toEqual([['/url'], []]);
    expect(faults('http://localhost.example.com', ['*'], here)).toEqual(['/url']);
    expect(faults('http://127.0.0.1.example.com', ['*'], here)).toEqual(['/url']);
  });

  it('hears something by each part of its filter; all that is wrong is told at once', () => {
    expect(faults('nowhere', ['deal.*', 'deal.paid', 'job.done'])).toEqual(['/url', '/events/1']);
    expect(faults('https://example.com', ['deal.*', 'job.done'], { forPartner: true })).toEqual([
      '/events/1',
    ]);
  });
});
