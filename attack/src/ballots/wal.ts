import type { Client } from "pg";

/** The write-ahead log of a stretch of time, as one text of bytes in the order in which it was written. */
export class WalStretch {
  private constructor(private readonly bytes: Buffer) {}

  static async position(admin: Client): Promise<string> {
    const { rows } = await admin.query<{ lsn: string }>("select pg_current_wal_insert_lsn()::text as lsn");
    return rows[0]?.lsn ?? "0/0";
  }

  /** What was written to this database since then, sealed bodies left out: they are noise to whoever has no key. */
  static async since(admin: Client, from: string): Promise<WalStretch> {
    const { rows } = await admin.query<{ data: Buffer | null }>(
      `select coalesce(block_data, block_fpi_data) as data
       from extension.pg_get_wal_block_info($1::pg_lsn, pg_current_wal_flush_lsn(), true)
       where reldatabase = (select oid from pg_database where datname = current_database())
         and relfilenode <> (select pg_relation_filenode(reltoastrelid) from pg_class where oid = 'ballot.ballot'::regclass)
       order by start_lsn, block_id`,
      [from],
    );
    return new WalStretch(Buffer.concat(rows.map(({ data }) => data ?? Buffer.alloc(0))));
  }

  /** Where these bytes stand first and last; at the end where they never do. */
  find(bytes: Buffer): { readonly first: number; readonly last: number } {
    const [first, last] = [this.bytes.indexOf(bytes), this.bytes.lastIndexOf(bytes)];
    return { first: first < 0 ? this.bytes.length : first, last: last < 0 ? this.bytes.length : last };
  }

  has(bytes: Buffer): boolean {
    return this.bytes.includes(bytes);
  }
}

/** A uuid as a table holds it. */
export function uuidBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll("-", ""), "hex");
}
