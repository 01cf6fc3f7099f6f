import * as z from 'zod/mini';
import { type AnnouncedFile, announcedFile } from '../../domain/platform/file.ts';

/** A file as it is shown: what was said of it, by whom and when. */
export const fileView = z.omit(announcedFile, { bodyHash: true, object: true });

/** A file without what is kept for the house only. */
export const viewFile = <F extends AnnouncedFile>({
  bodyHash: _,
  object: __,
  ...rest
}: F): Omit<F, 'bodyHash' | 'object'> => rest;
