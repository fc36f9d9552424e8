import { Column, Entity, PrimaryColumn } from "typeorm";

export const IMPORT_STATES = [
  "UPLOADED",
  "READING",
  "READY",
  "UNREADABLE",
  "APPLYING",
  "APPLIED",
  "UNDOING",
  "UNDONE",
  "DISCARDED",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** One uploaded list of people, from reading it to undoing it. */
@Entity({ schema: "identity", name: "people_import" })
export class PeopleImport {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "people_import_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "people_import_pk" })
  id: string;

  @Column({ type: "uuid", name: "requested_by" })
  requestedBy: string;

  @Column({ type: "text", default: "UPLOADED" })
  state: ImportState;

  @Column({ type: "text", nullable: true })
  failure: string | null;

  @Column({ type: "bigint", name: "bytes_total", default: 0 })
  bytesTotal: string;

  @Column({ type: "bigint", name: "bytes_read", default: 0 })
  bytesRead: string;

  @Column({ type: "integer", name: "row_count", default: 0 })
  rowCount: number;

  @Column({ type: "integer", name: "problem_row_count", default: 0 })
  problemRowCount: number;

  @Column({ type: "integer", name: "joined_count", default: 0 })
  joinedCount: number;

  @Column({ type: "integer", name: "rejoined_count", default: 0 })
  rejoinedCount: number;

  @Column({ type: "integer", name: "moved_count", default: 0 })
  movedCount: number;

  @Column({ type: "integer", name: "changed_count", default: 0 })
  changedCount: number;

  @Column({ type: "integer", name: "unchanged_count", default: 0 })
  unchangedCount: number;

  @Column({ type: "integer", name: "left_count", default: 0 })
  leftCount: number;

  @Column({ type: "text", name: "ignored_columns", array: true, default: () => "'{}'" })
  ignoredColumns: string[];

  @Column({ type: "boolean", name: "accepts_good_rows", default: false })
  acceptsGoodRows: boolean;

  @Column({ type: "boolean", name: "deactivates_leavers", default: false })
  deactivatesLeavers: boolean;

  @Column({ type: "timestamptz", name: "created_at", default: () => "now()" })
  createdAt: Date;

  @Column({ type: "timestamptz", name: "applied_at", nullable: true })
  appliedAt: Date | null;
}
