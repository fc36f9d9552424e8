import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ShareableKind } from "./share.rules.js";

/** Somebody whom an owner chose by name to see one thing. Taking it back deletes the row. */
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

  @Column({ type: "uuid", name: "person_id" })
  personId: string;
}
