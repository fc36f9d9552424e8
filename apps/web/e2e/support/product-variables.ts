/** How the global setup tells the journeys where the product is; Playwright's workers inherit the environment. */
export const PRODUCT_URL = "EK_PRODUCT_URL";
export const PRODUCT_DATA_DIR = "EK_PRODUCT_DATA_DIR";
export const PRODUCT_ADMIN_URL = "EK_PRODUCT_ADMIN_URL";
