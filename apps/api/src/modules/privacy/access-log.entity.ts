import { Column, Entity, PrimaryColumn } from "typeorm";

/** That somebody opened another's portfolio, to the hour. Nobody can change or delete an entry; after twelve months it is forgotten. */
@Entity({ schema: "privacy", name: "access_log" })
export class AccessLogEntry {
  @PrimaryColumn({ type: "uuid", name: "organisation_id", primaryKeyConstraintName: "access_log_pk" })
  organisationId: string;

  @PrimaryColumn({ type: "uuid", name: "owner_id", primaryKeyConstraintName: "access_log_pk" })
  ownerId: string;

  @PrimaryColumn({ type: "uuid", name: "viewer_id", primaryKeyConstraintName: "access_log_pk" })
  viewerId: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "access_log_pk" })
  subject: "PORTFOLIO";

  @PrimaryColumn({ type: "timestamptz", name: "opened_hour", primaryKeyConstraintName: "access_log_pk" })
  openedHour: Date;

  @Column({ type: "uuid", default: () => "gen_random_uuid()" })
  id: string;
}
