import type { Pool } from "pg";
import { withTenant } from "../../platform/db/tenant.js";
import type { Viewer } from "../../platform/graphql/context.js";

/** What the page's frame shows of whoever is signed in. */
export interface ViewerFrame {
  readonly fullName: string;
  readonly organisationName: string;
  readonly isDemo: boolean;
}

const VIEWER = `select p.full_name as "fullName", o.name as "organisationName", o.is_demo as "isDemo"
  from identity.person p join identity.organisation o on o.organisation_id = p.organisation_id
  where p.id = $1`;

export class ViewerService {
  constructor(private readonly pool: Pool) {}

  async findFrame(viewer: Viewer): Promise<ViewerFrame | null> {
    const { rows } = await withTenant(this.pool, viewer, (client) =>
      client.query<ViewerFrame>({ name: "viewer", text: VIEWER, values: [viewer.personId] }),
    );
    return rows[0] ?? null;
  }
}
