import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const WORTH_IT = /\.(?:js|css|svg)$/;
const TOO_SMALL_BYTES = 1_000;

/**
 * Writes `.br` and `.gz` beside each text asset: compressed once in the build as well as it can be, and the server only
 * picks. Assets hold nothing of a person, so there is no secret that compression could leak.
 */
export function compressPlugin(): Plugin {
  return {
    name: "eigenkleur:compress",
    apply: "build",
    writeBundle(options, bundle) {
      for (const fileName of Object.keys(bundle)) {
        if (!WORTH_IT.test(fileName)) continue;
        const path = join(options.dir ?? "", fileName);
        const content = readFileSync(path);
        if (content.length < TOO_SMALL_BYTES) continue;
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
      }
    },
  };
}
