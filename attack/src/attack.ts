/** One line of an attack's table: what was tried, how far it may come, how far it came. */
export interface AttackRow {
  readonly name: string;
  /** True where a weak design stands in for ours. There the attacker must succeed: one who cannot break that proves nothing. */
  readonly control: boolean;
  readonly expected: string;
  readonly measured: number;
  readonly pass: boolean;
}

export interface AttackResult {
  readonly attack: string;
  readonly pass: boolean;
  readonly rows: readonly AttackRow[];
}

/** Numbers an attack can be given on the command line, with what it takes when it is given nothing. */
export type AttackOptions = Readonly<Record<string, number>>;

export interface Attack<Options extends AttackOptions = AttackOptions> {
  readonly name: string;
  readonly options: Options;
  /** The document whose table `--write` renews, between its two marks; as a path from the root of the repository. */
  readonly document?: string;
  run(options: Options, say: (line: string) => void): Promise<AttackRow[]>;
}

const DIGITS = 4;
const round = (value: number): number => Number(value.toFixed(DIGITS));

interface RowOptions {
  readonly control?: boolean;
}

/** Holds when the attacker comes no further than `bound`. Not a number is never a success. */
export function atMost(name: string, measured: number, bound: number, { control = false }: RowOptions = {}): AttackRow {
  return { name, control, expected: `≤ ${round(bound)}`, measured: round(measured), pass: measured <= bound };
}

/** Holds when the attacker comes at least as far as `bound`: what a control is for. */
export function atLeast(name: string, measured: number, bound: number, { control = false }: RowOptions = {}): AttackRow {
  return { name, control, expected: `≥ ${round(bound)}`, measured: round(measured), pass: measured >= bound };
}

export function exactly(name: string, measured: number, value: number, { control = false }: RowOptions = {}): AttackRow {
  return { name, control, expected: `= ${round(value)}`, measured: round(measured), pass: measured === value };
}

/** Holds within `tolerance` on either side: chance is not a bound but a value, and a published figure should come out again. */
export function about(name: string, measured: number, value: number, tolerance: number, { control = false }: RowOptions = {}): AttackRow {
  const pass = Math.abs(measured - value) <= tolerance;
  return { name, control, expected: `${round(value)} ± ${round(tolerance)}`, measured: round(measured), pass };
}

/** An attack without a control, or with one that failed, has shown nothing about ours, so it fails as a whole. */
export function judge(attack: string, rows: readonly AttackRow[]): AttackResult {
  const hasControl = rows.some(({ control }) => control);
  const hasSubject = rows.some(({ control }) => !control);
  return { attack, pass: hasControl && hasSubject && rows.every(({ pass }) => pass), rows };
}
