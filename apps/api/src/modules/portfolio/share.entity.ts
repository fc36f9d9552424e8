import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ShareableKind } from "./share.rules.js";

/** One thing that its owner shows to one person or to the whole organisation. Taking it back deletes the row. */
@Entity({ schema: "portfolio", name: "share" })
export class Share {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "share_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "share_pk" })
  id: string;

  @Column({ type: "uuid", name: "owner_id" })
  ownerId: string;

  @Column({ type: "text", name: "subject_kind" })
  subjectKind: ShareableKind;

  @Column({ type: "uuid", name: "subject_id" })
  subjectId: string;

  @Column({ type: "text" })
  audience: "ORGANISATION" | "PERSON";

  @Column({ type: "uuid", name: "person_id", nullable: true })
  personId: string | null;
}
