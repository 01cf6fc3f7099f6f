import type { About, Command } from './command.ts';
import { calendarOf, type Market } from './content.ts';
import type { Random } from './random.ts';
import { type Theme, themeOf } from './theme.ts';

/** Days of different months. */
const ends = ['2025-01-15', '2025-04-30', '2025-06-03', '2025-09-30', '2025-11-11', '2026-02-10'];

/** The requests of a history, in the order in which people think of them. */
export class Desk {
  readonly commands: Command[] = [];
  readonly random: Random;
  readonly market: Market;
  readonly theme: Theme;

  constructor(random: Random) {
    this.random = random;
    this.theme = themeOf(random);
    const { isWide, foreign } = this.theme;
    this.market = { moments: isWide ? ends : calendarOf(random), foreign, isNarrow: isWide };
  }

  add(route: string, about: About, sent: Partial<Pick<Command, 'params' | 'body' | 'needs'>>): void {
    this.commands.push({ route, about, params: {}, needs: [], body: undefined, ...sent });
  }

  /** Mostly people wait for an answer before they send what builds on it. */
  after(place: number): readonly number[] {
    return this.random.chance(0.85) ? [place] : [];
  }
}
