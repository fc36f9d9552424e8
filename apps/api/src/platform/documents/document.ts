/** A part of a document, in reading order. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly caption: string; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Room for what only people can say; `about` is the question. */
  | { readonly kind: "blank"; readonly about: string };

/** Something to read, print or hand over: written once, shown as a page, a PDF or a text to go on with. */
export interface Document {
  readonly language: "NL" | "EN";
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });
export const text = (words: string): Block => ({ kind: "text", text: words });
export const list = (...items: readonly string[]): Block => ({ kind: "list", items });
export const table = (caption: string, header: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: "table",
  caption,
  header,
  rows,
});
export const blank = (about: string): Block => ({ kind: "blank", about });
