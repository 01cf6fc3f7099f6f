import { afterEach, describe, expect, it, vi } from 'vitest';
import { isRefusedHost } from '../../../functions/webhooks/addresses.ts';

afterEach(() => void vi.unstubAllEnvs());
const hostOf = (url: string): string => new URL(url).hostname;

describe('an address that reaches inside', () => {
  it.each([
    'http://127.0.0.1',
    'http://127.1',
    'http://0x7f.1',
    'http://2130706433',
    'http://0177.0.0.1',
    'http://0.0.0.0',
    'http://10.0.0.1',
    'http://172.16.0.1',
    'http://172.31.255.255',
    'http://192.168.1.1',
    'http://100.64.0.1',
    'http://100.127.255.255',
    'http://169.254.169.254',
    'http://169.254.170.2',
    'http://192.0.0.1',
    'http://198.18.0.1',
    'http://224.0.0.1',
    'http://240.0.0.1',
    'http://255.255.255.255',
    'http://[::1]',
    'http://[::]',
    'http://[fe80::1]',
    'http://[fd00:ec2::254]',
    'http://[fc00::1]',
    'http://[fec0::1]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:a00:1]',
    'http://[::10.0.0.1]',
    'http://[64:ff9b::a00:1]',
    'http://[2002:a00:1::]',
    'http://[2001::1]',
    'http://[ff02::1]',
    'http://[2001:db8::1]',
    'http://[100::1]',
  ])('%s is refused, however it is written', (url) => expect(isRefusedHost(hostOf(url))).toBe(true));

  it.each([
    'http://8.8.8.8',
    'http://172.32.0.1',
    'http://100.128.0.1',
    'http://[2606:4700::1111]',
    'http://example.com',
  ])('%s is not: a name is judged when it is called', (url) =>
    expect(isRefusedHost(hostOf(url))).toBe(false),
  );

  it('is this machine as well, but where everything runs on it; the rest stays refused there', () => {
    vi.stubEnv('LOOPBACK_WEBHOOKS', 'allowed');
    expect(
      ['127.0.0.1', '[::1]', '10.0.0.1', '[::ffff:10.0.0.1]', '169.254.169.254'].map(isRefusedHost),
    ).toEqual([false, false, true, true, true]);
  });
});
