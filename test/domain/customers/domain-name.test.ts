import { describe, expect, it } from 'vitest';
import { hostOf, isHost, isPublicHost, registered } from '../../../domain/customers/domain-name.ts';

describe('a host name', () => {
  it.each([
    ['https://www.Velo-City.example/kontakt?a=1', 'velo-city.example'],
    ['biuro@velo.example', 'velo.example'],
    ['VELO.example.', 'velo.example'],
    ['velo.example:8080', 'velo.example'],
    ['żółw.pl', 'xn--w-uga1v8h.pl'],
  ])('is kept in one form: %s', (text, host) => {
    expect(hostOf(text)).toBe(host);
    expect(hostOf(host)).toBe(host);
    expect(isHost(host)).toBe(true);
  });

  it.each(['', 'velo', 'velo..pl', '-velo.pl', '127.0.0.1', 'velo city.pl', `${'a'.repeat(64)}.pl`])(
    'is none: %s',
    (text) => expect(isHost(text)).toBe(false),
  );

  it('is nobody’s own where everybody has one', () => {
    expect(['gmail.com', 'wp.pl', 'co.uk'].every(isPublicHost)).toBe(true);
    expect(isPublicHost('velo.example')).toBe(false);
  });

  it('belongs to whoever registered what it ends with', () => {
    expect(registered('sklep.velo.pl')).toBe('velo.pl');
    expect(registered('shop.velo.co.uk')).toBe('velo.co.uk');
    expect(registered('velo.com.pl')).toBe('velo.com.pl');
  });
});
