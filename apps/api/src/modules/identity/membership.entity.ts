import { Entity, PrimaryColumn } from "typeorm";
import type { Role } from "../../platform/graphql/context.js";

/** A role somebody has. An administrator gives roles on the page, the operator on the command line; an import gives EMPLOYEE only. */
@Entity({ schema: "identity", name: "membership" })
export class Membership {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "membership_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", name: "person_id", primaryKeyConstraintName: "membership_pk" })
  personId: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "membership_pk" })
  role: Role;
}
