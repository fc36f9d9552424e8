import { expect, lookAt, test } from "./support/journey.js";

test("the product answers that it is well", async ({ request }) => {
  const response = await request.get("/healthz");
  expect(response.status()).toBe(200);
});

test("the first page opens in Dutch, and anyone can use it", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", /^nl/u);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await lookAt(page, "first-page");
});
