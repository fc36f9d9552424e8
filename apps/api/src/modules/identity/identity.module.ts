import type { ModuleParts, Platform } from "../../platform/module.js";
import { AccountReads } from "./account/account.reads.js";
import { AccountResolver, AccountResultResolver } from "./account/account.resolver.js";
import { APPLY_CORRECTION_JOB, AccountService } from "./account/account.service.js";
import {
  AdministeredPersonShape,
  PlacementShape,
  RoleChangeShape,
  administeredPeopleRoot,
  administeredPersonRoot,
} from "./administration/administered-person.shape.js";
import { administrationPayloads } from "./administration/administration-payload.resolver.js";
import { AdministeredPeopleResolver, FrameResolver, RolesResolver } from "./administration/administration.resolver.js";
import { FrameUnitService } from "./administration/frame-unit.service.js";
import { PlacementService } from "./administration/placement.service.js";
import { RoleChange } from "./administration/role-change.entity.js";
import { RoleService } from "./administration/role.service.js";
import { FrameUnitShape, frameUnitsRoot } from "./frame-unit.shape.js";
import { FrameUnit } from "./frame-unit.entity.js";
import { Membership } from "./membership.entity.js";
import { Organisation } from "./organisation.entity.js";
import { peopleImportJobs } from "./people-import/people-import.jobs.js";
import { PeopleImportReads } from "./people-import/people-import.reads.js";
import { PeopleImportResolver, PeopleImportResultResolver } from "./people-import/people-import.resolver.js";
import { peopleImportRoutes } from "./people-import/people-import.routes.js";
import { PeopleImports } from "./people-import/people-import.service.js";
import { PeopleImport } from "./people-import/people-import.entity.js";
import { PeopleResolver } from "./people.resolver.js";
import { Person } from "./person.entity.js";
import { PersonShape, peopleRoot } from "./person.shape.js";
import { Placement } from "./placement.entity.js";
import { Session } from "./session.entity.js";
import { Passkey } from "./sign-in/passkey.entity.js";
import { createSignIn } from "./sign-in/sign-in.js";
import { ViewerService } from "./viewer.service.js";
import { ViewerResolver } from "./viewer.resolver.js";

/** Organisations, people, the frame, sign-in. */
export function createIdentity(platform: Platform): ModuleParts {
  const signIn = createSignIn(platform);
  const imports = new PeopleImports(platform.pools.api, platform.config.EIGENKLEUR_DATA_DIR);
  const accountReads = new AccountReads(platform.pools.api);
  const importReads = new PeopleImportReads(platform.pools.api);
  return {
    resolvers: [
      [ViewerResolver, new ViewerResolver(new ViewerService(platform.pools.api))],
      [PeopleResolver, new PeopleResolver()],
      [AccountResolver, new AccountResolver(new AccountService(), accountReads)],
      [AccountResultResolver, new AccountResultResolver(accountReads)],
      [AdministeredPeopleResolver, new AdministeredPeopleResolver()],
      [RolesResolver, new RolesResolver(new RoleService())],
      [FrameResolver, new FrameResolver(new FrameUnitService(), new PlacementService())],
      ...administrationPayloads(platform.reads),
      [PeopleImportResolver, new PeopleImportResolver(imports, importReads)],
      [PeopleImportResultResolver, new PeopleImportResultResolver(importReads)],
    ],
    shapes: [
      PersonShape,
      peopleRoot,
      FrameUnitShape,
      frameUnitsRoot,
      PlacementShape,
      RoleChangeShape,
      AdministeredPersonShape,
      administeredPersonRoot,
      administeredPeopleRoot,
    ],
    entities: [Organisation, Person, Membership, FrameUnit, Placement, RoleChange, Session, Passkey, PeopleImport],
    routes: [...signIn.routes, ...peopleImportRoutes(signIn.deps, imports)],
    jobs: {
      ...peopleImportJobs(imports),
      [APPLY_CORRECTION_JOB]: async ({ organisationId, correctionId }) => {
        await platform.pools.jobs.query("select identity.apply_email_correction($1, $2)", [organisationId, correctionId]);
      },
    },
  };
}
