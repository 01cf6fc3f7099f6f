/** A file of which some lines can be taken, and some can't. */
const table = ['id,amount', 'i-1,10.00', 'i-2,x', 'i-3,1e400', '"i-4,5', ''].join('\n');

/** Sends the file to where an answer asks for one. */
export const upload = async (answer: string): Promise<void> => {
  const { upload: wanted } = JSON.parse(answer) as { upload?: { url: string } };
  if (wanted !== undefined) await (await fetch(wanted.url, { method: 'PUT', body: table })).body?.cancel();
};
