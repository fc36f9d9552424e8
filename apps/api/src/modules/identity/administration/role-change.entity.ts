import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Role } from "../../../platform/graphql/context.js";

/** That an administrator gave somebody a role, or took it. Nobody can change or delete it. */
@Entity({ schema: "identity", name: "role_change" })
export class RoleChange {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "role_change_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "role_change_pk" })
  id: string;

  @Column({ type: "uuid", name: "person_id" })
  personId: string;

  @Column({ type: "uuid", name: "changed_by" })
  changedBy: string;

  @Column({ type: "text" })
  role: Role;

  @Column({ type: "boolean", name: "is_given" })
  isGiven: boolean;

  @Column({ type: "timestamptz", name: "changed_at", default: () => "now()" })
  changedAt: Date;
}
