import { product } from '../domain/stock/product.ts';
import { entity } from './entity.ts';

export const products = entity('product', product);
