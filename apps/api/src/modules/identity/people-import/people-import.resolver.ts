import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import { notFound } from "../../../platform/errors/app-error.js";
import { writeContext, type RequestContext } from "../../../platform/graphql/context.js";
import { enqueue } from "../../../platform/jobs/jobs.js";
import { ApplyPeopleImportInput, PeopleImportInput } from "./people-import.input.js";
import type { PeopleImportReads } from "./people-import.reads.js";
import { IMPORT_JOBS, type ImportJob, type ImportRequest, type PeopleImports } from "./people-import.service.js";
import {
  PeopleImportAction,
  PeopleImportChangeConnection,
  PeopleImportProblemConnection,
  PeopleImportResult,
  PeopleImportType,
} from "./people-import.type.js";

@Resolver(() => PeopleImportType)
export class PeopleImportResolver {
  constructor(
    private readonly imports: PeopleImports,
    private readonly reads: PeopleImportReads,
  ) {}

  @Access("ADMIN")
  @Query(() => PeopleImportType, { nullable: true, description: "An uploaded list: how far it is and what it would do." })
  async peopleImport(@Arg("id", () => ID) id: string, @Ctx() context: RequestContext): Promise<PeopleImportType | null> {
    return isUuid(id) ? this.reads.find(await context.getViewer(), id) : null;
  }

  @Access("ADMIN")
  @Query(() => PeopleImportType, { nullable: true, description: "The newest list that was not thrown away." })
  async currentPeopleImport(@Ctx() context: RequestContext): Promise<PeopleImportType | null> {
    return this.reads.findCurrent(await context.getViewer());
  }

  @FieldResolver(() => PeopleImportProblemConnection)
  async problems(
    @Root() parent: PeopleImportType,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<PeopleImportProblemConnection> {
    return this.reads.problems(await context.getViewer(), parent.id, { first: first ?? null, after: after ?? null });
  }

  @FieldResolver(() => PeopleImportChangeConnection)
  async changes(
    @Root() parent: PeopleImportType,
    @Arg("action", () => PeopleImportAction) action: PeopleImportAction,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<PeopleImportChangeConnection> {
    return this.reads.changes(await context.getViewer(), parent.id, action, { first: first ?? null, after: after ?? null });
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => PeopleImportResult, { description: "Carries out what the list would do." })
  async applyPeopleImport(@Arg("input", () => ApplyPeopleImportInput) input: ApplyPeopleImportInput): Promise<PeopleImportResult> {
    const { manager } = writeContext();
    await this.imports.request(manager, requestFor(input), input);
    return this.start("apply", input);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => PeopleImportResult, { description: "Puts everything back as it was before the last import." })
  async undoPeopleImport(@Arg("input", () => PeopleImportInput) input: PeopleImportInput): Promise<PeopleImportResult> {
    const { manager } = writeContext();
    await this.imports.requestUndo(manager, requestFor(input));
    return this.start("undo", input);
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => PeopleImportResult, { description: "Throws a list away that was not carried out." })
  async discardPeopleImport(@Arg("input", () => PeopleImportInput) input: PeopleImportInput): Promise<PeopleImportResult> {
    const { manager } = writeContext();
    await this.imports.discard(manager, requestFor(input));
    return { importId: input.id };
  }

  private async start(job: ImportJob, input: PeopleImportInput): Promise<PeopleImportResult> {
    const { organisationId, importId, personId } = requestFor(input);
    await enqueue(writeContext().manager, IMPORT_JOBS[job], { organisationId, importId, personId });
    return { importId };
  }
}

@Resolver(() => PeopleImportResult)
export class PeopleImportResultResolver {
  constructor(private readonly reads: PeopleImportReads) {}

  @FieldResolver(() => PeopleImportType)
  async peopleImport(@Root() result: PeopleImportResult, @Ctx() context: RequestContext): Promise<PeopleImportType> {
    const found = await this.reads.find(await context.getViewer(), result.importId ?? "");
    if (!found) throw notFound();
    return found;
  }
}

function requestFor(input: PeopleImportInput): ImportRequest {
  const { viewer } = writeContext();
  return { organisationId: viewer.organisationId, personId: viewer.personId, importId: input.id };
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
