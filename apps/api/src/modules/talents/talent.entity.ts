import { Column, Entity, PrimaryColumn } from "typeorm";

/** A talent of the organisation's catalogue, with what it becomes when there is too much of it. */
@Entity({ schema: "talents", name: "talent" })
export class Talent {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "talent_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "talent_pk" })
  id: string;

  @Column({ type: "uuid", name: "theme_id" })
  themeId: string;

  @Column({ type: "text" })
  key: string;

  @Column({ type: "text", name: "name_nl" })
  nameNl: string;

  @Column({ type: "text", name: "name_en" })
  nameEn: string;

  @Column({ type: "text", name: "definition_nl" })
  definitionNl: string;

  @Column({ type: "text", name: "definition_en" })
  definitionEn: string;

  @Column({ type: "text", name: "excess_nl" })
  excessNl: string;

  @Column({ type: "text", name: "excess_en" })
  excessEn: string;

  @Column({ type: "integer" })
  position: number;

  @Column({ type: "boolean", name: "is_active", default: true })
  isActive: boolean;
}
