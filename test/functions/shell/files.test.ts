import { expect, it } from 'vitest';
import { downloadUrl, readAll, sizeOf, write } from '../../../functions/shell/files.ts';
import { useFiles } from '../../kit/files.ts';
import { useTable } from '../../kit/table.ts';

useTable();
useFiles();

it('a file is written whole, read whole, and replaced whole', async () => {
  const object = 'statements/acme/a.pdf';
  await write(object, new TextEncoder().encode('first and long'), 'application/pdf');
  await write(object, new TextEncoder().encode('second'), 'application/pdf');
  expect(new TextDecoder().decode(await readAll(object))).toBe('second');
  expect(await sizeOf(object)).toBe(6);
  await expect(readAll('statements/acme/none.pdf')).rejects.toThrow();
});

it('a signed address fetches it under a name that people read', async () => {
  await write('statements/acme/b.pdf', new TextEncoder().encode('%PDF'), 'application/pdf');
  const url = new URL(await downloadUrl('statements/acme/b.pdf', 300, 'Rozliczenie nr 3 (żółw).pdf'));
  expect(url.searchParams.get('X-Amz-Expires')).toBe('300');
  expect(url.searchParams.get('response-content-disposition')).toBe(
    'attachment; filename="Rozliczenie nr 3 ____w_.pdf"; filename*=UTF-8\'\'Rozliczenie%20nr%203%20%28%C5%BC%C3%B3%C5%82w%29.pdf',
  );
  const answer = await fetch(url);
  expect(await answer.text()).toBe('%PDF');
  expect(answer.headers.get('content-type')).toBe('application/pdf');
});
