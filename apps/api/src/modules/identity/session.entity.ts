import { Column, Entity, PrimaryColumn, Unique } from "typeorm";

/** A signed-in browser. Only the hash of its token is kept. */
@Entity({ schema: "identity", name: "session" })
@Unique("session_token_hash", ["tokenHash"])
export class Session {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "session_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "session_pk" })
  id: string;

  @Column({ type: "uuid", name: "person_id" })
  personId: string;

  @Column({ type: "bytea", name: "token_hash" })
  tokenHash: Buffer;

  @Column({ type: "integer", name: "idle_seconds", default: 1800 })
  idleSeconds: number;

  @Column({ type: "timestamptz", name: "idle_until" })
  idleUntil: Date;

  @Column({ type: "timestamptz", name: "ends_at" })
  endsAt: Date;

  @Column({ type: "timestamptz", name: "fresh_until", nullable: true })
  freshUntil: Date | null;

  @Column({ type: "text", name: "acting_as", nullable: true })
  actingAs: "HR" | "WORKS_COUNCIL" | null;

  @Column({ type: "text", name: "device_label", default: "" })
  deviceLabel: string;

  @Column({ type: "boolean", name: "is_remembered", default: false })
  isRemembered: boolean;

  @Column({ type: "timestamptz", name: "started_at", default: () => "now()" })
  startedAt: Date;
}
