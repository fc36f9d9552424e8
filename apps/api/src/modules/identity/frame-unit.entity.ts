import { Column, Entity, PrimaryColumn } from "typeorm";

export type FrameKind = "TEAM" | "LOCATION" | "FUNCTION";

/** A team, location or function: what the employer's own administration knows. */
@Entity({ schema: "identity", name: "frame_unit" })
export class FrameUnit {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "frame_unit_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "frame_unit_pk" })
  kind: FrameKind;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "frame_unit_pk" })
  id: string;

  @Column({ type: "text" })
  name: string;
}
