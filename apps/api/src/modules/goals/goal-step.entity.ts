import { Column, Entity, PrimaryColumn } from "typeorm";
import type { StepSourceKind, StepState } from "./goal.rules.js";

/** A small step towards a goal. The database lets at most one of a goal be open. */
@Entity({ schema: "goals", name: "step" })
export class GoalStep {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "step_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "step_pk" })
  id: string;

  @Column({ type: "uuid", name: "goal_id" })
  goalId: string;

  @Column({ type: "text", default: "PRIVATE" })
  audience: "PRIVATE" | "CHOSEN" | "ORGANISATION";

  @Column({ type: "uuid", name: "owner_id" })
  ownerId: string;

  @Column({ type: "integer" })
  position: number;

  @Column({ type: "text" })
  intention: string;

  @Column({ type: "date", name: "expected_on", nullable: true })
  expectedOn: string | null;

  @Column({ type: "text" })
  state: StepState;

  @Column({ type: "text", name: "what_works", default: "" })
  whatWorks: string;

  @Column({ type: "text", name: "what_does_not", default: "" })
  whatDoesNot: string;

  @Column({ type: "text", name: "what_next", default: "" })
  whatNext: string;

  @Column({ type: "text", name: "source_kind", nullable: true })
  sourceKind: StepSourceKind | null;

  @Column({ type: "text", name: "source_text", nullable: true })
  sourceText: string | null;

  @Column({ type: "integer", default: 1 })
  version: number;
}
