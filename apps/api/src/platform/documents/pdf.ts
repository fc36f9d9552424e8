import { createRequire } from "node:module";
import PdfKit from "pdfkit";
import type { Block, Document } from "./document.js";

const require = createRequire(import.meta.url);
const FONTS = {
  text: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  bold: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
};
const MARGIN = 56;
const LOCALE = { NL: "nl-NL", EN: "en-GB" } as const;
const SIZES = { 1: 19, 2: 14, 3: 12, text: 10, small: 8.5 } as const;
/** Room that a heading wants below it, so that it does not stand alone at the foot of a page. */
const HEADING_NEEDS = 90;

type Pdf = InstanceType<typeof PdfKit>;
type Parent = ReturnType<Pdf["struct"]>;

/**
 * The document as a PDF that a screen reader can read: its language, its title, and a tree of headings, paragraphs, lists and tables in
 * reading order. Without a moment of making in it, the same document is the same file.
 */
export async function toPdf(document: Document): Promise<Buffer> {
  const pdf = new PdfKit({
    size: "A4",
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    lang: LOCALE[document.language],
    tagged: true,
    displayTitle: true,
    pdfVersion: "1.7",
    bufferPages: true,
    info: { Title: document.title, Creator: "Eigenkleur", Producer: "Eigenkleur", CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on("end", resolve);
    pdf.on("error", reject);
  });
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  writeHeading(pdf, root, 1, document.title);
  for (const block of document.blocks) write(pdf, root, block);
  root.end();
  numberPages(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function write(pdf: Pdf, root: Parent, block: Block): void {
  switch (block.kind) {
    case "heading":
      return writeHeading(pdf, root, block.level, block.text);
    case "text":
      return writeText(pdf, root, block.text);
    case "list":
      pdf.font(FONTS.text).fontSize(SIZES.text);
      pdf.list([...block.items], { bulletRadius: 1.8, textIndent: 12, bulletIndent: 4, paragraphGap: 3, structParent: listIn(pdf, root) });
      pdf.moveDown(0.6);
      return undefined;
    case "table":
      return writeTable(pdf, root, block);
    case "blank":
      writeText(pdf, root, block.about, true);
      pdf.moveDown(5);
      return undefined;
  }
}

function listIn(pdf: Pdf, root: Parent): Parent {
  const list = pdf.struct("L");
  root.add(list);
  return list;
}

function writeHeading(pdf: Pdf, root: Parent, level: 1 | 2 | 3, words: string): void {
  if (pdf.y > pdf.page.height - MARGIN - HEADING_NEEDS) pdf.addPage();
  if (level > 1) pdf.moveDown(0.6);
  pdf.font(FONTS.bold).fontSize(SIZES[level]);
  pdf.text(words, { structParent: root, structType: `H${level}` });
  pdf.moveDown(0.4);
}

function writeText(pdf: Pdf, root: Parent, words: string, isBold = false): void {
  pdf.font(isBold ? FONTS.bold : FONTS.text).fontSize(SIZES.text);
  pdf.text(words, { structParent: root, structType: "P", lineGap: 1.5 });
  pdf.moveDown(0.6);
}

function writeTable(pdf: Pdf, root: Parent, { caption, header, rows }: Extract<Block, { kind: "table" }>): void {
  writeText(pdf, root, caption, true);
  pdf.font(FONTS.text).fontSize(SIZES.small);
  // pdfkit 0.20 puts a table into the structure tree and gives headings their scope; its published types (0.17) do not know either yet,
  // so the options go by a name of their own.
  const headings = header.map((name) => ({ text: name, type: "TH" as const, scope: "Column", backgroundColor: "#ececec" }));
  const named = (words: string) => ({ text: words, type: "TH" as const, scope: "Row" });
  const options = {
    structParent: root,
    defaultStyle: { padding: 4, border: 0.5, borderColor: "#8a8a8a" },
    data: [headings, ...rows.map(([first = "", ...others]) => [named(first), ...others])],
  };
  pdf.table(options);
  pdf.moveDown(1);
}

/** "2 / 5" below each page: decoration, which a screen reader passes by. */
function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf.font(FONTS.text).fontSize(SIZES.small);
    pdf.text(`${index - start + 1} / ${count}`, MARGIN, pdf.page.height - MARGIN / 2 - 6, {
      align: "right",
      width: pdf.page.width - 2 * MARGIN,
    });
    pdf.endMarkedContent();
  }
}
