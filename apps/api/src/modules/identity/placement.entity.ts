import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FrameKind } from "./frame-unit.entity.js";

/** Since when and until when (exclusive) somebody was in a team, at a location or in a function: one of each at a time. */
@Entity({ schema: "identity", name: "placement" })
export class Placement {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "placement_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "placement_pk" })
  id: string;

  @Column({ type: "uuid", name: "person_id" })
  personId: string;

  @Column({ type: "text" })
  kind: FrameKind;

  @Column({ type: "uuid", name: "unit_id" })
  unitId: string;

  @Column({ type: "date", name: "started_on" })
  startedOn: string;

  @Column({ type: "date", name: "ended_on", nullable: true })
  endedOn: string | null;
}
