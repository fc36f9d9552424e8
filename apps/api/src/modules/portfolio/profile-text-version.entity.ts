import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a text said before it was overwritten. Only its owner can read it, whoever the text is shared with. */
@Entity({ schema: "portfolio", name: "profile_text_version" })
export class ProfileTextVersion {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "profile_text_version_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", name: "text_id", primaryKeyConstraintName: "profile_text_version_pk" })
  textId: string;

  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "profile_text_version_pk" })
  version: number;

  @Column({ type: "uuid", name: "owner_id" })
  ownerId: string;

  @Column({ type: "text" })
  body: string;

  @Column({ type: "timestamptz", name: "replaced_at", default: () => "now()" })
  replacedAt: Date;
}
