import { describe } from 'vitest';
import { stormOf } from './suite.ts';

describe('the storm', () => stormOf(5_001, 1_000));
