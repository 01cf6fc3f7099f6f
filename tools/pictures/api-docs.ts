import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMachine } from '../../local/machine.ts';
import { synth } from '../../local/synth.ts';
import { Browser } from './browser.ts';

/** The area that is opened, as a reader would. All areas are seen, from the first on. */
const shown = ['webhooks'];
const first = 'access';
const area = (name: string): string => `document.querySelector('#operations-tag-${name}')`;

/** Draws the page of the API's documents, as a machine of its own serves it. */
export const drawApiDocs = async (chromium: string, work: string, picture: string): Promise<void> => {
  const assembly = await synth(join(work, 'assembly'));
  const machine = await startMachine({ dataDir: join(work, 'data'), assembly, port: 0, schedules: false });
  const browser = new Browser(chromium, [1180, 2060]);
  try {
    await browser.goTo(`${machine.apiUrl}/docs`);
    await browser.until(`document.querySelectorAll('.opblock-tag').length > 10`);
    for (const name of shown) {
      await browser.evaluate(`${area(name)}.click()`);
      await browser.until(`${area(name)}.parentElement.querySelectorAll('.opblock').length > 5`);
    }
    await browser.evaluate(`${area(first)}.scrollIntoView({ block: 'start' })`);
    writeFileSync(picture, await browser.picture());
  } finally {
    await browser.close();
    await machine.stop();
  }
};
