import type { ModuleParts, Platform } from "../../platform/module.js";
import { Person } from "./person.entity.js";
import { ViewerResolver } from "./viewer.resolver.js";

/** Organisations, people, the frame, sign-in. */
export function createIdentity(platform: Platform): ModuleParts {
  return {
    resolvers: [[ViewerResolver, new ViewerResolver(platform.pools.api)]],
    entities: [Person],
    routes: [],
    jobs: {},
  };
}
