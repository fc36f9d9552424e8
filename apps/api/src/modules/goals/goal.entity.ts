import { Column, Entity, PrimaryColumn } from "typeorm";
import type { GoalState } from "./goal.rules.js";

/** Something somebody wants to get better at or bring about, in small steps. */
@Entity({ schema: "goals", name: "goal" })
export class Goal {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "goal_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "goal_pk" })
  id: string;

  @Column({ type: "text", default: "PRIVATE" })
  audience: "PRIVATE" | "CHOSEN" | "ORGANISATION";

  @Column({ type: "uuid", name: "owner_id" })
  ownerId: string;

  @Column({ type: "text" })
  title: string;

  @Column({ type: "text", default: "" })
  why: string;

  @Column({ type: "text", default: "OPEN" })
  state: GoalState;

  @Column({ type: "timestamptz", name: "created_at", default: () => "now()" })
  createdAt: Date;

  @Column({ type: "integer", default: 1 })
  version: number;

  @Column({ type: "timestamptz", name: "removed_at", nullable: true })
  removedAt: Date | null;
}
