import * as z from 'zod/mini';

/** The languages that people of the program read. */
export const languages = ['pl', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * An e-mail as content, without layout: who writes one says what it tells, `layoutLetter` makes HTML and plain text of
 * it. `facts` are shown as a table; below them stands where the matter opens (`action`), and `closing` at the end.
 */
export const letter = z.strictObject({
  subject: z.string(),
  paragraphs: z.array(z.string()),
  facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  action: z.optional(
    z.strictObject({ label: z.string(), url: z.string().check(z.regex(/^https?:\/\/\S+$/)) }),
  ),
  closing: z.array(z.string()),
});
export type Letter = z.infer<typeof letter>;
