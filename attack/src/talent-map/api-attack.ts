import type { AttackRow } from "../attack.js";
import { languageRows } from "./language.js";
import { MapProduct } from "./map-product.js";
import { liveRows, sideChannelRows } from "./side-channels.js";

export interface ApiAttackOptions {
  readonly seed: number;
  readonly fuzz: number;
  readonly timeSamples: number;
  readonly repeats: number;
}

/** The attacks over HTTP, against the whole product with a database of its own. */
export async function apiRows(
  { seed, fuzz, timeSamples, repeats }: ApiAttackOptions,
  say: (line: string) => void = () => undefined,
): Promise<AttackRow[]> {
  say("product: starting");
  const product = await MapProduct.start();
  try {
    say("product: side channels");
    const channels = await sideChannelRows(product, timeSamples, seed);
    say("product: closed language");
    const language = await languageRows(product, fuzz, seed);
    say("product: between two epochs");
    const live = await liveRows(product, repeats);
    return [...channels, ...language, ...live].map((row) => ({ ...row, name: `over HTTP: ${row.name}` }));
  } finally {
    await product.stop();
  }
}
