import { DataSource, type EntitySchema, type MixedList } from "typeorm";
import { NamedClient } from "./named-client.js";

export type EntityList = MixedList<(new () => object) | EntitySchema>;

/** TypeORM is used for writes and simple loads, always inside a transaction that carries the context. */
export function createDataSource(options: { url: string; entities: EntityList; size: number }): DataSource {
  return new DataSource({
    type: "postgres",
    url: options.url,
    entities: options.entities,
    synchronize: false,
    logging: false,
    poolSize: options.size,
    installExtensions: false,
    extra: { Client: NamedClient, connectionTimeoutMillis: 5_000, statement_timeout: 15_000, application_name: "ek_api" },
  });
}
