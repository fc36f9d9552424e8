import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../graphql/access.js";
import type { Block, Document } from "./document.js";

export enum BlockKindEnum {
  HEADING = "HEADING",
  TEXT = "TEXT",
  LIST = "LIST",
  TABLE = "TABLE",
  BLANK = "BLANK",
}
registerEnumType(BlockKindEnum, { name: "BlockKind", description: "What a part of a document is." });

@Access("REACHED")
@ObjectType("DocumentBlock", { description: "A part of a document, in reading order; which fields it has depends on its kind." })
export class DocumentBlockType {
  @Field(() => BlockKindEnum)
  kind: BlockKindEnum;

  @Field(() => Int, { nullable: true, description: "2 or 3, of a heading." })
  level: number | null;

  @Field(() => String, { nullable: true, description: "Of a heading, a paragraph, a table's caption, or the question of a blank." })
  text: string | null;

  @Field(() => [String], { description: "The items of a list, or the headings of a table's columns." })
  items: string[];

  @Field(() => [[String]], { description: "The rows of a table." })
  rows: string[][];
}

@Access("REACHED")
@ObjectType("GeneratedDocument", { description: "Something to read, print or hand over, made from what holds now." })
export class GeneratedDocumentType {
  @Field(() => String)
  title: string;

  @Field(() => [DocumentBlockType])
  blocks: DocumentBlockType[];
}

export function toDocumentType({ title, blocks }: Document): GeneratedDocumentType {
  return { title, blocks: blocks.map(toBlock) };
}

function toBlock(block: Block): DocumentBlockType {
  const bare = { level: null, text: null, items: [], rows: [] };
  switch (block.kind) {
    case "heading":
      return { ...bare, kind: BlockKindEnum.HEADING, level: block.level, text: block.text };
    case "text":
      return { ...bare, kind: BlockKindEnum.TEXT, text: block.text };
    case "list":
      return { ...bare, kind: BlockKindEnum.LIST, items: [...block.items] };
    case "table":
      return { ...bare, kind: BlockKindEnum.TABLE, text: block.caption, items: [...block.header], rows: block.rows.map((row) => [...row]) };
    case "blank":
      return { ...bare, kind: BlockKindEnum.BLANK, text: block.about };
  }
}
