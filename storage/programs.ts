import { program } from '../domain/programs/program.ts';
import { entity } from './entity.ts';

export const programs = entity('program', program);
