import { Column, Entity, PrimaryColumn, VersionColumn } from "typeorm";

/** Somebody of an organisation: an account, whether or not they ever signed in. Leavers are deactivated, never deleted. */
@Entity({ schema: "identity", name: "person" })
export class Person {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "person_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "person_pk" })
  id: string;

  @Column({ type: "text", name: "full_name" })
  fullName: string;

  @Column({ type: "text", nullable: true })
  email: string | null;

  @Column({ type: "text", name: "staff_number", nullable: true })
  staffNumber: string | null;

  @Column({ type: "text", default: "NL" })
  language: "NL" | "EN";

  @Column({ type: "boolean", name: "is_active", default: true })
  isActive: boolean;

  @VersionColumn({ type: "integer", default: 1 })
  version: number;
}
