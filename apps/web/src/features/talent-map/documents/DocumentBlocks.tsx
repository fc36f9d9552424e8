import { useTranslation } from "react-i18next";
import type { MapDocumentPageQuery } from "../../../gql/graphql.js";
import { DataTable } from "../../../ui/index.js";
import styles from "./documents.module.css";

type Block = MapDocumentPageQuery["mapDocument"]["blocks"][number];

/** A generated document as a page: the same parts in the same order as its PDF. */
export function DocumentBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className={styles.document}>
      {blocks.map((block, index) => (
        // A document is made as a whole and its parts never move.
        <DocumentBlock key={`${block.kind}-${index}`} block={block} />
      ))}
    </div>
  );
}

function DocumentBlock({ block }: { readonly block: Block }) {
  const { t } = useTranslation("mapAccount");
  switch (block.kind) {
    case "HEADING":
      return block.level === 3 ? <h3>{block.text}</h3> : <h2>{block.text}</h2>;
    case "TEXT":
      return <p>{block.text}</p>;
    case "LIST":
      return (
        <ul className={styles.items}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "TABLE":
      return (
        <DataTable<readonly string[]>
          caption={block.text ?? ""}
          rows={block.rows}
          rowKey={(row) => row.join("|")}
          columns={block.items.map((header, index) => ({
            id: String(index),
            header,
            isRowHeader: index === 0,
            cell: (row) => row[index] ?? "",
          }))}
        />
      );
    case "BLANK":
      return (
        <p className={styles.blank}>
          <b>{t("document.toFill")}</b> {block.text}
        </p>
      );
  }
}
