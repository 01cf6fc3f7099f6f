import { describe, expect, it } from 'vitest';
import { matcher } from '../../local/triggers/match.ts';
import { cronOf } from '../../local/triggers/schedules.ts';

const keys = ['GET /v1/sales/{id}', 'GET /v1/sales/totals', 'ANY /v1/{any}/totals', '$default'];
const match = matcher(keys.map((key) => ({ key, functionArn: '', authorizerArn: undefined })));

describe('a request', () => {
  it.each([
    ['GET', '/v1/sales/totals', 'GET /v1/sales/totals', {}],
    ['GET', '/v1/sales/a%2Fb', 'GET /v1/sales/{id}', { id: 'a/b' }],
    ['POST', '/v1/deals/totals', 'ANY /v1/{any}/totals', { any: 'deals' }],
    ['POST', '/v1/sales', '$default', {}],
    ['GET', '/v1/sales/', '$default', {}],
  ])('%s %s goes to %s', (method, path, key, params) => {
    const found = match(method, path);
    expect([found?.route.key, found?.params]).toEqual([key, params]);
  });
});

describe('a schedule', () => {
  it('is what croner understands, or stops the start', () => {
    expect(cronOf('rate(1 minute)')).toEqual({ pattern: '0 * * * * *' });
    expect(cronOf('rate(2 hours)')).toEqual({ pattern: '* * * * * *', interval: 7200 });
    expect(cronOf('cron(15 10 ? * MON-FRI *)')).toEqual({ pattern: '0 15 10 * * MON-FRI *' });
    expect(() => cronOf('at(2030-01-01T00:00:00)')).toThrow('not served locally');
  });
});
