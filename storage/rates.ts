import { exchangeRate } from '../domain/commissions/exchange-rate.ts';
import { entity } from './entity.ts';

export const rates = entity('rate', exchangeRate);
