import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";

export type Encoding = "utf-8" | "utf-16le" | "windows-1252";

export interface ListRecord {
  /** Where the record begins in the file, from 1; a record may span lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Thrown when the file as a whole cannot be read as a list; `line` is where it went wrong. */
export class UnreadableListError extends Error {
  override readonly name = "UnreadableListError";
  constructor(
    readonly failure: "QUOTES" | "RECORD_TOO_LARGE" | "EMPTY" | "COLUMN_TWICE" | "NO_NAME_COLUMN" | "NO_KEY_COLUMN" | "GONE",
    readonly line: number | null = null,
  ) {
    super(`The list is not readable: ${failure}`);
  }
}

const RECORD_BYTES_MAX = 64_000;
const HEAD_BYTES = 64_000;

/** Reads a list record by record in bounded memory. `onBytes` is told how far it is. */
export async function* readList(path: string, onBytes: (bytes: number) => void = () => undefined): AsyncGenerator<ListRecord> {
  const encoding = await detectEncoding(path);
  const { delimiter, skippedLines } = await detectDelimiter(path, encoding);
  // The parser reads ahead of us: where it stops must be noted by itself.
  let parsedUntil = skippedLines;
  const noteLine = (record: string[], { lines }: { lines: number }): string[] => {
    parsedUntil = lines;
    return record;
  };
  const parser = Readable.from(decode(path, encoding, onBytes)).pipe(
    parse({
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: RECORD_BYTES_MAX,
      from_line: skippedLines + 1,
      on_record: noteLine,
    }),
  );
  let endOfLast = skippedLines;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const line = endOfLast + 1;
      endOfLast = info.lines;
      if (record.length > 1 || record[0]?.trim()) yield { line, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableListError(error.code === "CSV_MAX_RECORD_SIZE" ? "RECORD_TOO_LARGE" : "QUOTES", parsedUntil + 1);
  }
}

/** By its mark; else UTF-8 when the whole file is valid as such; else what Dutch Windows writes. */
export async function detectEncoding(path: string): Promise<Encoding> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
      isFirst = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return "utf-8";
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "windows-1252";
    throw error;
  }
}

/** The sign that divides the heading row: outside quotes, `;` or tab or comma, whichever stands there most. Excel's `sep=` line counts. */
async function detectDelimiter(path: string, encoding: Encoding): Promise<{ delimiter: string; skippedLines: number }> {
  const file = await open(path);
  const head = Buffer.alloc(HEAD_BYTES);
  const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0).finally(() => file.close());
  const lines = new TextDecoder(encoding).decode(head.subarray(0, bytesRead)).split(/\r\n|\n|\r/);
  const said = /^sep=(.)$/i.exec(lines[0] ?? "")?.[1];
  if (said) return { delimiter: said, skippedLines: 1 };
  const heading = (lines.find((line) => line.trim() !== "") ?? "").replaceAll(/"[^"]*"/g, "");
  const [delimiter = ","] = [";", "\t", ","].toSorted((a, b) => heading.split(b).length - heading.split(a).length);
  return { delimiter, skippedLines: 0 };
}

async function* decode(path: string, encoding: Encoding, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
    onBytes(bytes);
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
