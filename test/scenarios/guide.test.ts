import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../infra/bundle.ts';
import { ownerKey } from '../../local/sample/access.ts';
import { loadSample } from '../../local/sample/load.ts';
import { recipes } from '../../tools/pack-pages.ts';
import { hasCommand } from '../kit/commands.ts';
import { useMachine } from '../kit/machine.ts';
import { type Step, stepsOf, unlike } from './guide/recipe.ts';

const machine = useMachine();
const run = promisify(execFile);
const canShell = hasCommand('bash') && hasCommand('curl') && hasCommand('sed');
/** Beside the checkout's packages, so that the guide's code finds its client. */
const dir = join(root, '.local', `guide-${process.pid}`);
const all = recipes().map(({ name, text }) => ({ name, steps: stepsOf(text) }));
/** A line that no code prints: it parts what one block prints from what the next does. */
const mark = '---- end of a block ----';

const stepsIn = (steps: readonly Step[], language: string) =>
  steps.filter(({ code }) => code.language === language && code.file === undefined);

const moduleOf = (name: string) => join(dir, `${name.replace(/\.md$/, '')}.ts`);

/** All code of the guide in one folder: each recipe is a module, and the file that they import. */
const writeDown = (): void => {
  mkdirSync(dir, { recursive: true });
  cpSync(join(root, 'docs/generated/client.d.ts'), join(dir, 'client.d.ts'));
  writeFileSync(join(dir, 'vars.sh'), '');
  const options = {
    extends: '../../tsconfig.json',
    include: ['*.ts'],
    compilerOptions: { noUnusedLocals: false },
  };
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify(options));
  for (const { name, steps } of all) {
    for (const { code } of steps) if (code.file !== undefined) writeFileSync(join(dir, code.file), code.text);
    const texts = stepsIn(steps, 'ts').map(({ code }) => `${code.text}console.log('${mark}');\n`);
    if (texts.length > 0) writeFileSync(moduleOf(name), texts.join(''));
  }
};

/** Runs a script of bash; what it exports is there for the next. */
const bash = (script: string) => {
  const { apiUrl, endpoints, userPoolClientId } = machine();
  const { cognito, mail } = endpoints;
  const own = { API: apiUrl, KEY: ownerKey(), COGNITO: cognito, CLIENT: userPoolClientId, MAIL: mail };
  return run('bash', ['-c', `set -euo pipefail\n. ./vars.sh\n${script}\nexport -p > vars.sh\n`], {
    cwd: dir,
    env: { ...process.env, ...own },
    timeout: 110_000,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`a recipe does not come to its end: ${error.stderr}\n${error.stdout}`);
  });
};

const printedBy = async (
  name: string,
  steps: readonly Step[],
  language: string,
): Promise<readonly string[]> => {
  const script =
    language === 'sh'
      ? stepsIn(steps, 'sh')
          .map(({ code }) => `${code.text}echo; echo '${mark}'\n`)
          .join('')
      : `${process.execPath} --disable-warning=ExperimentalWarning ${moduleOf(name)}`;
  const { stdout } = await bash(script);
  return stdout.split(`${mark}\n`);
};

const follow = async (name: string, steps: readonly Step[], language: string): Promise<void> => {
  const asked = stepsIn(steps, language);
  const printed = await printedBy(name, steps, language);
  expect(printed.length).toBe(asked.length + 1);
  for (const [index, { code, prints }] of asked.entries()) {
    if (prints === undefined) continue;
    const found = unlike(prints, printed[index] ?? '');
    expect(found, `docs/guide/${name}, line ${code.line}, prints:\n${printed[index]}`).toBeUndefined();
  }
};

describe('the guide', () => {
  beforeAll(async () => {
    writeDown();
    await loadSample(machine(), '2026-10-28');
  }, 180_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('is whole: every recipe has lines of curl and of TypeScript, and says what they print', () => {
    expect(all.length).toBeGreaterThanOrEqual(13);
    const contents = readFileSync(join(root, 'docs/guide/README.md'), 'utf8');
    for (const { name } of all) expect(contents).toContain(`](${name})`);
    for (const { name, steps } of all)
      for (const language of ['sh', 'ts'])
        expect(
          stepsIn(steps, language).some(({ prints }) => prints !== undefined),
          `${name}: ${language}`,
        ).toBe(true);
  });

  it('compiles, by the strictest rules', async () => {
    const compiled = await run(join(root, 'node_modules/.bin/tsc'), ['-p', dir]).catch((error) => error);
    expect(compiled.stdout).toBe('');
  });

  for (const { name, steps } of all) {
    it.runIf(canShell)(`${name} comes out as it says, by curl`, () => follow(name, steps, 'sh'), 120_000);
    it.runIf(canShell)(
      `${name} comes out as it says, by TypeScript`,
      () => follow(name, steps, 'ts'),
      120_000,
    );
  }
});
