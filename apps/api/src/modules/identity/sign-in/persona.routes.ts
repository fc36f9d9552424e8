import { z } from "zod";
import { notFound } from "../../../platform/errors/app-error.js";
import { sendJson, type HttpRoute } from "../../../platform/http/router.js";
import { ownPost, type SignInDeps } from "./sign-in-deps.js";

interface PersonaRow {
  organisation_id: string;
  person_id: string;
  full_name: string;
  team: string | null;
  job: string | null;
  roles: string[];
}

/**
 * The people of the demonstration organisation, to try the product as. The database decides whether there are any: in production
 * there are none as soon as it holds a real organisation.
 */
export async function findPersonas(deps: Pick<SignInDeps, "pool" | "config">): Promise<PersonaRow[]> {
  const { rows } = await deps.pool.query<PersonaRow>("select * from identity.personas($1)", [deps.config.NODE_ENV === "production"]);
  return rows;
}

const personaBody = z.object({ id: z.uuid() });

export function personaRoutes(deps: SignInDeps): HttpRoute[] {
  return [
    {
      method: "GET",
      path: "/auth/personas",
      async handle(call) {
        const personas = await findPersonas(deps);
        sendJson(call.response, 200, {
          personas: personas.map((row) => ({ id: row.person_id, fullName: row.full_name, team: row.team, job: row.job, roles: row.roles })),
        });
      },
    },
    ownPost(deps, "/auth/persona", personaBody, async (call, { id }) => {
      const persona = (await findPersonas(deps)).find((row) => row.person_id === id);
      if (!persona || !(await deps.sessions.open(call, { organisationId: persona.organisation_id, personId: persona.person_id }, false)))
        throw notFound();
      sendJson(call.response, 200, { signedIn: true });
    }),
  ];
}
