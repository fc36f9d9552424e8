import type { NotificationKind } from "../../gql/graphql.js";

export interface MailChoice {
  readonly kind: NotificationKind;
  readonly byMail: boolean;
}

/** Reads, or changes and reads, what the holder of a mail's link chose. Sends no cookie: the link is enough. @throws when it is refused */
export async function mailChoices(token: string, change?: MailChoice): Promise<readonly MailChoice[]> {
  const response = await fetch("/mail/choices", {
    method: "POST",
    headers: { "content-type": "application/json" },
    credentials: "omit",
    body: JSON.stringify({ token, ...change }),
  });
  if (!response.ok) throw new Error(`The choices were refused: ${response.status}`);
  const body = (await response.json()) as { readonly choices: readonly MailChoice[] };
  return body.choices;
}
