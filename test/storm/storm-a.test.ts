import { describe } from 'vitest';
import { stormOf } from './suite.ts';

describe('the storm', () => stormOf(1, 1_000));
