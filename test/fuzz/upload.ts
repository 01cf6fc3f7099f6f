/** A file of which some lines can be taken, and some can't. */
const table = ['id,amount', 'i-1,10.00', 'i-2,x', 'i-3,1e400', '"i-4,5', ''].join('\n');

/** More is not sent of a file than this: it is then one that has not come. */
const most = 100_000;

/** Sends the file to where an answer asks for one: of the size that the answer says, or else a table. */
export const upload = async (answer: string): Promise<void> => {
  const { upload: wanted, size } = JSON.parse(answer) as { upload?: { url: string }; size?: number };
  if (wanted === undefined) return;
  const body = size === undefined ? table : 'x'.repeat(Math.min(size, most));
  await (await fetch(wanted.url, { method: 'PUT', body })).body?.cancel();
};
