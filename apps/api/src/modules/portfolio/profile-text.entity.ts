import { Column, Entity, PrimaryColumn } from "typeorm";
import type { TextKind } from "./profile-text.rules.js";

/** The headline or one of the four short texts of a portfolio; there is none until something was written. */
@Entity({ schema: "portfolio", name: "profile_text" })
export class ProfileText {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "profile_text_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "profile_text_pk" })
  id: string;

  @Column({ type: "text", default: "PRIVATE" })
  audience: "PRIVATE" | "CHOSEN" | "ORGANISATION";

  @Column({ type: "uuid", name: "owner_id" })
  ownerId: string;

  @Column({ type: "text" })
  kind: TextKind;

  @Column({ type: "text" })
  body: string;

  @Column({ type: "integer", default: 1 })
  version: number;
}
