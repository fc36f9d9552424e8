import { Column, Entity, PrimaryColumn, Unique } from "typeorm";

/** A public key on somebody's own device, with which they sign in without the mailbox. */
@Entity({ schema: "identity", name: "passkey" })
@Unique("passkey_credential", ["credentialId"])
export class Passkey {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "passkey_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "passkey_pk" })
  id: string;

  @Column({ type: "uuid", name: "person_id" })
  personId: string;

  @Column({ type: "text", name: "credential_id" })
  credentialId: string;

  @Column({ type: "bytea", name: "public_key" })
  publicKey: Buffer;

  @Column({ type: "bigint", name: "sign_count", default: 0 })
  signCount: string;

  @Column({ type: "text", array: true, default: () => "'{}'" })
  transports: string[];

  @Column({ type: "text", default: "" })
  label: string;

  @Column({ type: "date", name: "added_on", default: () => "current_date" })
  addedOn: string;

  @Column({ type: "date", name: "last_used_on", nullable: true })
  lastUsedOn: string | null;
}
