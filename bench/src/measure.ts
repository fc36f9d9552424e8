import { cpuOfTree, residentMb } from "./process-cpu.js";
import { load, type BenchRequest } from "./load.js";

/** A server under measurement: its own process, and how a request to it looks. */
export interface Contestant {
  readonly name: string;
  readonly origin: string;
  readonly pid: number;
  next(): BenchRequest;
}

export interface Figures {
  readonly cpuMs: number;
  readonly serverCpuMs: number;
  readonly dbCpuMs: number;
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMb: number;
}

export interface MeasureOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmupSeconds: number;
  readonly connections: number;
  readonly databasePid: number;
  log(line: string): void;
}

/**
 * Measures contestants in one interleaved run, the order turned around every round, and gives each one's medians.
 * CPU is milliseconds a request, of the server's process and of Postgres with all its backends, from /proc.
 */
export async function measure(
  contestants: readonly Contestant[],
  options: MeasureOptions,
): Promise<Map<string, { median: Figures; all: Figures[] }>> {
  const all = new Map<string, Figures[]>(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants)
    await load(contestant.origin, { ...options, seconds: options.warmupSeconds, next: () => contestant.next() });
  for (let round = 0; round < options.rounds; round++) {
    const order = round % 2 === 0 ? contestants : contestants.toReversed();
    for (const contestant of order) {
      const figures = await measureOnce(contestant, options);
      all.get(contestant.name)?.push(figures);
      options.log(
        `  round ${round + 1} ${contestant.name.padEnd(6)} ${figures.cpuMs.toFixed(3)} ms (${figures.serverCpuMs.toFixed(3)} + ${figures.dbCpuMs.toFixed(3)})  ${figures.rps.toFixed(0)} requests/s`,
      );
    }
  }
  return new Map([...all].map(([name, list]) => [name, { median: medians(list), all: list }]));
}

async function measureOnce(contestant: Contestant, options: MeasureOptions): Promise<Figures> {
  const before = { server: await cpuOfTree(contestant.pid), database: await cpuOfTree(options.databasePid) };
  const result = await load(contestant.origin, { ...options, next: () => contestant.next() });
  const after = { server: await cpuOfTree(contestant.pid), database: await cpuOfTree(options.databasePid) };
  if (result.failed > 0 || result.requests === 0)
    throw new Error(`${contestant.name}: ${result.failed} of ${result.requests + result.failed} requests failed.`);
  const serverCpuMs = (after.server - before.server) / result.requests;
  const dbCpuMs = (after.database - before.database) / result.requests;
  return {
    cpuMs: serverCpuMs + dbCpuMs,
    serverCpuMs,
    dbCpuMs,
    rps: result.requests / result.seconds,
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    rssMb: await residentMb(contestant.pid),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new Error("The median of nothing is not a number.");
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

function medians(list: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number => median(list.map((figures) => figures[key]));
  return {
    cpuMs: of("cpuMs"),
    serverCpuMs: of("serverCpuMs"),
    dbCpuMs: of("dbCpuMs"),
    rps: of("rps"),
    p50Ms: of("p50Ms"),
    p99Ms: of("p99Ms"),
    rssMb: of("rssMb"),
  };
}
