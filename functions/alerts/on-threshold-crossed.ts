import { thresholdCrossed } from '../../events/alerts.ts';
import { consumer } from '../shell/consumer.ts';
import { tellCrossing } from './tell.ts';

/** Tells alerts. Where somebody else is telling one, it is looked at again: that one might die. */
export const handler = consumer('tell an alert', thresholdCrossed, async (context, crossed) =>
  (await tellCrossing(context, crossed)) === 'in-hand' ? 'later' : 'done',
);
