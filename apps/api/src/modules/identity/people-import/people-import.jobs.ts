import type { JobHandler, JobPayload } from "../../../platform/jobs/jobs.js";
import { IMPORT_JOBS, type ImportRequest, type PeopleImports } from "./people-import.service.js";

export function peopleImportJobs(imports: PeopleImports): Record<string, JobHandler> {
  return {
    [IMPORT_JOBS.read]: (payload) => imports.read(requestOf(payload)),
    [IMPORT_JOBS.apply]: (payload) => imports.apply(requestOf(payload)),
    [IMPORT_JOBS.undo]: (payload) => imports.undo(requestOf(payload)),
  };
}

function requestOf(payload: JobPayload): ImportRequest {
  return {
    organisationId: String(payload["organisationId"]),
    importId: String(payload["importId"]),
    personId: String(payload["personId"]),
  };
}
