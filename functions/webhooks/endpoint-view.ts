import * as z from 'zod/mini';
import { type Endpoint, endpoint } from '../../domain/webhooks/endpoint.ts';
import { exampleKept, shown } from '../shell/view.ts';

/** An endpoint as it is shown: never its secret. */
export const endpointView = z.omit(endpoint, { bodyHash: true });
export const viewEndpoint = (one: Endpoint): z.infer<typeof endpointView> => shown(one);

/** An endpoint in the answer to what made its secret. */
export const endpointWithSecret = z.strictObject({ ...endpointView.shape, secret: z.nullable(z.string()) });

export const endpointContentExample = {
  url: 'https://erp.example.com/hooks/partnerwise',
  description: 'Order system',
  events: ['deal.*', 'payout-run.done'],
  contact: { email: 'it@example.com', language: 'en' as const },
};

export const endpointExample: z.infer<typeof endpointView> = {
  ...exampleKept('hook', 'erp'),
  ...endpointContentExample,
  state: 'active',
};

export const secretExample = 'whsec_REPLACE-THIS-WITH-YOUR-OWN-SECRET';
export const params = { params: { id: 'erp' } };
