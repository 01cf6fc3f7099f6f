import { alert } from '../domain/alerts/alert.ts';
import { alertRule } from '../domain/alerts/alert-rule.ts';
import { entity } from './entity.ts';

export const alertRules = entity('alertRule', alertRule);
export const alerts = entity('alert', alert);
