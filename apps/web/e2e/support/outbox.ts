import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { PRODUCT_DATA_DIR } from "./product-variables.js";

interface KeptMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

async function mailsTo(address: string): Promise<KeptMail[]> {
  const directory = join(process.env[PRODUCT_DATA_DIR] ?? "", "outbox");
  const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(".json"));
  const mails = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(directory, name), "utf8")) as KeptMail));
  return mails.filter((mail) => mail.to === address);
}

/** The one mail that was sent to somebody, as the local outbox keeps it; waits until the job has written it. */
export async function mailTo(address: string): Promise<KeptMail> {
  await expect.poll(async () => (await mailsTo(address)).length, { message: `a mail to ${address}` }).toBe(1);
  const [mail] = await mailsTo(address);
  if (!mail) throw new Error(`no mail to ${address}`);
  return mail;
}

/** The link in a mail. */
export function linkIn(mail: KeptMail): string {
  const link = /https?:\/\/\S+/u.exec(mail.text)?.[0];
  if (!link) throw new Error(`no link in “${mail.subject}”`);
  return link;
}
