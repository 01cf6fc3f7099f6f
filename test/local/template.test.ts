import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { areas } from '../../functions/routes.ts';
import { type Assembly, readAssembly } from '../../local/template/assembly.ts';
import { attributesOf, localName, ofType } from '../../local/template/attributes.ts';
import { undecided } from '../../local/template/kinds.ts';
import { compilePattern } from '../../local/template/pattern.ts';
import { planOf } from '../../local/template/plan.ts';
import { resolver } from '../../local/template/resolve.ts';
import type { Plan } from '../../local/template/shapes.ts';
import { matcher } from '../../local/triggers/match.ts';
import { cronOf } from '../../local/triggers/schedules.ts';
import { assembly as synthesized } from '../kit/assembly.ts';

let assembly: Assembly;
let plan: Plan;
beforeAll(async () => {
  assembly = readAssembly(await synthesized());
  const users = ['AWS::Cognito::UserPool', 'AWS::Cognito::UserPoolClient'].flatMap((type) =>
    ofType(assembly, type),
  );
  const userIds = new Map(users.map((user) => [localName(user), 'id']));
  const found = { apiUrl: 'http://api', aws: 'http://aws', cognito: 'http://cognito', userIds };
  plan = planOf(assembly, resolver(assembly, attributesOf(found)));
}, 90_000);

const count = (type: string) => ofType(assembly, type).length;

describe('everything in the templates is served locally', () => {
  it('and nothing stands there that nobody decided about', () => {
    expect(undecided(assembly)).toEqual([]);
  });

  it('each route of the product, by the function of its area', () => {
    const match = matcher(plan.routes);
    const declared = Object.entries(areas).flatMap(([area, routes]) =>
      routes.map((route) => ({ area, ...route })),
    );
    for (const { area, method, path, permission } of declared) {
      const found = match(method, path.replace(/\{\w+\}/g, 'x'))?.route;
      expect(found?.key).toBe(`${method} ${path}`);
      expect(found?.functionArn).toContain(`-${area}-api`);
      expect(found?.authorizerArn === undefined).toBe(permission === 'none');
    }
    expect(plan.routes).toHaveLength(declared.length + 1);
    expect(plan.routes).toHaveLength(count('AWS::ApiGatewayV2::Route'));
    expect(match('GET', '/nowhere')?.route.key).toBe('$default');
  });

  it('each function, from a bundle that is there', () => {
    expect(plan.functions).toHaveLength(count('AWS::Lambda::Function'));
    for (const { dir } of plan.functions) expect(existsSync(join(dir, 'index.mjs'))).toBe(true);
  });

  it('each event source mapping, with its filters', () => {
    const mappings = [...plan.streams, ...plan.queues];
    expect(mappings).toHaveLength(count('AWS::Lambda::EventSourceMapping'));
    const names = plan.functions.map(({ name }) => name);
    for (const { functionName, filters } of mappings) {
      expect(names).toContain(functionName);
      filters.map(compilePattern);
    }
  });

  it('each rule and each schedule', () => {
    expect(plan.rules).toHaveLength(count('AWS::Events::Rule'));
    for (const { pattern, targets } of plan.rules) {
      compilePattern(pattern);
      for (const target of targets) expect(plan.queues.map(({ source }) => source)).toContain(target);
    }
    expect(plan.schedules).toHaveLength(count('AWS::Scheduler::Schedule'));
    for (const { expression } of plan.schedules) cronOf(expression);
  });
});
