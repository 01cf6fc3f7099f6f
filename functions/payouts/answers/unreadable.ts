/** A file that can't be taken for a bank's answer, in words for whoever sent it. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}
