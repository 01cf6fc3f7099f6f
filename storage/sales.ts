import { sale } from '../domain/sales/sale.ts';
import { entity } from './entity.ts';

export const sales = entity('sale', sale);

/** A tenant's sales lie in 32 shards by the first letter of their hash, so that no partition takes all writes. */
export const saleKey = (tenant: string, saleId: string) => ({ tenant, saleId, shard: shardOf(saleId) });
const shardOf = (saleId: string): string => saleId.slice('sale_'.length, 'sale_'.length + 1);

/** The shards in order, for work that passes over all sales of a tenant. */
export const saleShards: readonly string[] = [...'0123456789abcdefghjkmnpqrstvwxyz'];
