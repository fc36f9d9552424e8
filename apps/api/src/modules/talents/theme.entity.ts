import { Column, Entity, PrimaryColumn } from "typeorm";

/** A family of talents with the colour it has in everybody's colour wheel. */
@Entity({ schema: "talents", name: "theme" })
export class Theme {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "theme_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()", primaryKeyConstraintName: "theme_pk" })
  id: string;

  @Column({ type: "text" })
  key: string;

  @Column({ type: "text", name: "name_nl" })
  nameNl: string;

  @Column({ type: "text", name: "name_en" })
  nameEn: string;

  @Column({ type: "text" })
  colour: string;

  @Column({ type: "integer" })
  position: number;

  @Column({ type: "boolean", name: "is_active", default: true })
  isActive: boolean;
}
