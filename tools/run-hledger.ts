import { spawnSync } from 'node:child_process';

/** Whether hledger is installed here: what it checks is skipped where it is not. */
export const hasHledger = spawnSync('hledger', ['--version']).status === 0;

const hledger = (text: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('hledger', ['-f', '-', ...args], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`hledger ${args.join(' ')}: ${stderr.slice(0, 2_000)}`);
  return stdout;
};

/** Has hledger check the journal: that it parses, balances, that its assertions hold, that everything is declared. */
export const hledgerCheck = (text: string): void => void hledger(text, 'check', '--strict');

/** What hledger has each account at, by account and currency: `liabilities:partners:ann:payable EUR` is `-12.50`. */
export const hledgerBalances = (text: string): ReadonlyMap<string, string> => {
  const csv = hledger(text, 'balance', '--flat', '--no-total', '--layout=bare', '-O', 'csv');
  const rows = csv.trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [account = '', currency = '', amount = ''] = row.slice(1, -1).split('","');
      return [`${account} ${currency}`, amount];
    }),
  );
};
