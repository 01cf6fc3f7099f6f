import { table } from './table.ts';

/**
 * What must hold for a write to happen. `absent`: nothing stands there. `version`: what stands there has this version.
 * `absentOrBelow`: nothing stands there, or its number field is smaller. No guard: the write repeats without effect.
 */
export type Guard =
  | { readonly if: 'absent' }
  | { readonly if: 'version'; readonly is: number }
  | { readonly if: 'absentOrBelow'; readonly field: string; readonly than: number };

/** A part of one partition, in the order of the sort key: by prefix or range, from behind a key on. */
export type Query = {
  readonly pk: string;
  readonly prefix?: string;
  readonly from?: string;
  readonly to?: string;
  readonly after?: string;
  readonly limit?: number;
  readonly newestFirst?: boolean;
};
const { partition, sort } = table;

/** A guard in DynamoDB's words. */
export const condition = (guard: Guard | undefined) => {
  if (guard === undefined) return {};
  if (guard.if === 'absent')
    return {
      ConditionExpression: 'attribute_not_exists(#pk)',
      ExpressionAttributeNames: { '#pk': partition },
    };
  if (guard.if === 'version')
    return {
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': guard.is },
    };
  return {
    ConditionExpression: 'attribute_not_exists(#pk) OR #field < :than',
    ExpressionAttributeNames: { '#pk': partition, '#field': guard.field },
    ExpressionAttributeValues: { ':than': guard.than },
  };
};

/** An addition to a number of an item in DynamoDB's words; its other fields are set as they are given. */
export const adding = (item: Readonly<Record<string, unknown>>, field: string, by: number) => {
  const others = Object.keys(item).filter((name) => name !== partition && name !== sort);
  const sets = others.map((_, index) => `#f${index} = :f${index}`);
  return {
    Key: { [partition]: item[partition], [sort]: item[sort] },
    UpdateExpression: `ADD #field :by${sets.length === 0 ? '' : ` SET ${sets.join(', ')}`}`,
    ExpressionAttributeNames: {
      '#field': field,
      ...Object.fromEntries(others.map((name, index) => [`#f${index}`, name])),
    },
    ExpressionAttributeValues: {
      ':by': by,
      ...Object.fromEntries(others.map((name, index) => [`:f${index}`, item[name]])),
    },
  };
};

/** A query's part of a partition in DynamoDB's words. */
export const range = (query: Query) => {
  const names: Record<string, string> = { '#pk': partition };
  const values: Record<string, string> = { ':pk': query.pk };
  let expression = '#pk = :pk';
  if (query.prefix !== undefined) {
    expression += ' AND begins_with(#sk, :prefix)';
    values[':prefix'] = query.prefix;
  } else if (query.from !== undefined && query.to !== undefined) {
    expression += ' AND #sk BETWEEN :from AND :to';
    values[':from'] = query.from;
    values[':to'] = query.to;
  } else if (query.from !== undefined) {
    expression += ' AND #sk >= :from';
    values[':from'] = query.from;
  } else if (query.to !== undefined) {
    expression += ' AND #sk <= :to';
    values[':to'] = query.to;
  }
  if (Object.keys(values).length > 1) names['#sk'] = sort;
  return {
    KeyConditionExpression: expression,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  };
};
