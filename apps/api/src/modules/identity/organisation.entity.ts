import { Column, Entity, PrimaryColumn } from "typeorm";

/** An organisation on this installation. Everything else belongs to exactly one. */
@Entity({ schema: "identity", name: "organisation" })
export class Organisation {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", default: () => "gen_random_uuid()", primaryKeyConstraintName: "organisation_pk" })
  organisationId: string;

  @Column({ type: "text" })
  name: string;

  @Column({ type: "text", name: "default_language", default: "NL" })
  defaultLanguage: "NL" | "EN";

  @Column({ type: "boolean", name: "is_demo", default: false })
  isDemo: boolean;

  @Column({ type: "integer", name: "demonstration_steps", default: 0 })
  demonstrationSteps: number;

  @Column({ type: "timestamptz", name: "created_at", default: () => "now()" })
  createdAt: Date;
}
