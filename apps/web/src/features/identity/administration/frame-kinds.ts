import type { FrameKind } from "../../../gql/graphql.js";

export const FRAME_KINDS = ["TEAM", "LOCATION", "FUNCTION"] as const satisfies readonly FrameKind[];
