import { Column, Entity, PrimaryColumn } from "typeorm";

/** A talent somebody recognises in themselves, of the catalogue or in own words, with a note of where it shows. */
@Entity({ schema: "talents", name: "claim" })
export class TalentClaim {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "claim_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "claim_pk" })
  id: string;

  @Column({ type: "text", default: "PRIVATE" })
  audience: "PRIVATE" | "CHOSEN" | "ORGANISATION";

  @Column({ type: "uuid", name: "owner_id" })
  ownerId: string;

  @Column({ type: "uuid", name: "talent_id", nullable: true })
  talentId: string | null;

  @Column({ type: "text", name: "own_name", nullable: true })
  ownName: string | null;

  @Column({ type: "text", default: "" })
  note: string;

  @Column({ type: "integer" })
  position: number;

  @Column({ type: "integer", default: 1 })
  version: number;

  @Column({ type: "timestamptz", name: "removed_at", nullable: true })
  removedAt: Date | null;
}
