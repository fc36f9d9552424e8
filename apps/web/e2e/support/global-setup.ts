import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startProduct } from "./product.js";
import { PRODUCT_ADMIN_URL, PRODUCT_DATA_DIR, PRODUCT_URL } from "./product-variables.js";

const LOG = fileURLToPath(new URL("../../../../test-results/product.log", import.meta.url));

/** One product for all journeys; returns how to end it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const product = await startProduct();
  process.env[PRODUCT_URL] = product.url;
  process.env[PRODUCT_DATA_DIR] = product.dataDir;
  process.env[PRODUCT_ADMIN_URL] = product.adminUrl;
  return async () => {
    await product.stop();
    await writeFile(LOG, product.log());
  };
}
