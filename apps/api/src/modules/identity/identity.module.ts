import type { ModuleParts, Platform } from "../../platform/module.js";
import { FrameUnitShape, frameUnitsRoot } from "./frame-unit.shape.js";
import { FrameUnit } from "./frame-unit.entity.js";
import { Membership } from "./membership.entity.js";
import { Organisation } from "./organisation.entity.js";
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
  return {
    resolvers: [
      [ViewerResolver, new ViewerResolver(new ViewerService(platform.pools.api))],
      [PeopleResolver, new PeopleResolver()],
    ],
    shapes: [PersonShape, peopleRoot, FrameUnitShape, frameUnitsRoot],
    entities: [Organisation, Person, Membership, FrameUnit, Placement, Session, Passkey, PeopleImport],
    routes: signIn.routes,
    jobs: {},
  };
}
