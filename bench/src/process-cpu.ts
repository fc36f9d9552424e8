import { readFile, readdir } from "node:fs/promises";

/** Clock ticks a second of /proc/<pid>/stat; 100 on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

interface ProcessStat {
  readonly parent: number;
  readonly cpuMs: number;
  readonly rssPages: number;
}

async function readStat(pid: number): Promise<ProcessStat | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (text === null) return null;
  // The name may hold spaces and brackets; the fields start after its last bracket.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const at = (index: number): number => Number(fields[index - 3]);
  // utime and stime of the process, and of its children that have ended.
  return { parent: at(4), cpuMs: ((at(14) + at(15) + at(16) + at(17)) * 1000) / TICKS_PER_SECOND, rssPages: at(24) };
}

/** CPU time in ms that a process and all its living and ended descendants have used so far. */
export async function cpuOfTree(root: number): Promise<number> {
  const stats = new Map<number, ProcessStat>();
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readStat(Number(name));
    if (stat) stats.set(Number(name), stat);
  }
  let sum = 0;
  for (const [pid, stat] of stats) {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = stats.get(at)?.parent) {
      if (at === root) {
        sum += stat.cpuMs;
        break;
      }
    }
  }
  return sum;
}

/** Resident memory of one process in MiB. */
export async function residentMb(pid: number): Promise<number> {
  const stat = await readStat(pid);
  return stat ? (stat.rssPages * 4096) / 2 ** 20 : Number.NaN;
}
