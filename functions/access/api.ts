import { httpHandler } from '../shell/router.ts';
import { createKey } from './create-key.ts';
import { listKeys, readKey, revokeKey } from './keys.ts';
import { me } from './me.ts';

/** Who you are, and the keys of machines. */
export const routes = [me, createKey, listKeys, readKey, revokeKey] as const;

export const handler = httpHandler(routes);
