type Fields = Readonly<Record<string, unknown>>;
type Change = (sums: Fields) => Fields;

/** Where an entry has lists of things with sums, and what those sums are called. */
const holders = ['windows', 'lines'] as const;
const names = ['sums', 'paid'] as const;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSums = (value: unknown): value is Fields => isFields(value) && 'base' in value && 'units' in value;

const inHolder = (holder: Fields, change: Change): Fields => {
  let next = holder;
  for (const name of names) {
    const sums = holder[name];
    if (Array.isArray(sums) && sums.every(isSums)) next = { ...next, [name]: sums.map(change) };
  }
  return next;
};

const everywhere = (fields: Fields, change: Change): Fields => {
  let next = fields;
  for (const name of holders) {
    const all = fields[name];
    if (Array.isArray(all) && all.every(isFields))
      next = { ...next, [name]: all.map((one) => inHolder(one, change)) };
  }
  return next;
};

/**
 * An entry without what its sums say twice: most drivers are the base itself, and most sales count as one each. Thirty
 * windows of it are a tenth of an entry.
 */
export const slim = (value: Fields): Fields =>
  everywhere(value, ({ driver, sales, ...rest }) => ({
    ...rest,
    ...(driver === rest['base'] ? {} : { driver }),
    ...(sales === String(rest['units']) ? {} : { sales }),
  }));

/** The entry with all that its sums say. */
export const full = (value: Fields): Fields =>
  everywhere(value, (sums) => ({
    ...sums,
    driver: sums['driver'] ?? sums['base'],
    sales: sums['sales'] ?? String(sums['units']),
  }));
