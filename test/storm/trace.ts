/** What happened in a history, line by line: always as a digest, as text where it was asked for. */
export class Trace {
  readonly lines: string[] = [];
  readonly #isKept: boolean;
  #a = 0x811c9dc5;
  #b = 0x1b873593;

  constructor(isKept: boolean) {
    this.#isKept = isKept;
  }

  note(line: string): void {
    let a = this.#a;
    let b = this.#b;
    for (let at = 0; at < line.length; at += 1) {
      const code = line.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
    }
    this.#a = Math.imul(a ^ 10, 0x01000193);
    this.#b = b;
    if (this.#isKept) this.lines.push(line);
  }

  /** Two histories with the same digest had the same lines. */
  get digest(): string {
    const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');
    return hex(this.#a) + hex(this.#b);
  }
}
