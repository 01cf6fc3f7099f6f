import { target } from '../domain/results/target.ts';
import { entity } from './entity.ts';

export const targets = entity('target', target);
