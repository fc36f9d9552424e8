import { listSources } from "./sources.mjs";

/** Compiler output beside its source is loaded instead of the source: tests would run yesterday's code. */
export async function checkStrayOutput(root) {
  const files = await listSources(root);
  const sources = new Set(files);
  const stray = files.filter((file) => {
    const source = /^(.*)\.(?:js|jsx|d\.ts|js\.map|d\.ts\.map)$/u.exec(file)?.[1];
    return source !== undefined && (sources.has(`${source}.ts`) || sources.has(`${source}.tsx`));
  });
  return { problems: stray.map((file) => `${file} is compiler output beside its source; remove it`) };
}
