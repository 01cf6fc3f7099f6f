import { partner } from '../domain/partners/partner.ts';
import { entity } from './entity.ts';

export const partners = entity('partner', partner);
