import { LIMITS, charsOf, tidyLine } from "@eigenkleur/shared";
import { invalidInput, notFound } from "../../../platform/errors/app-error.js";
import { AnswerUnchanged } from "../../../platform/graphql/mutation.js";
import { writeContext } from "../../../platform/graphql/context.js";
import type { FrameKind } from "../frame-unit.entity.js";

interface StoredUnit {
  readonly id: string;
  readonly kind: FrameKind;
  readonly name: string;
}

/** Teams, locations and functions. The list of people makes those it names; here they get their names right. */
export class FrameUnitService {
  /** @throws AnswerUnchanged when there is one of that name */
  async add(kind: FrameKind, wish: string): Promise<{ frameUnitId: string }> {
    const name = checkedName(wish);
    const { manager, viewer } = writeContext();
    const made = await manager.query<{ id: string }[]>(
      "insert into identity.frame_unit (organisation_id, kind, name) values ($1, $2, $3) on conflict do nothing returning id",
      [viewer.organisationId, kind, name],
    );
    if (made[0]) return { frameUnitId: made[0].id };
    throw await this.nameTaken(kind, name);
  }

  /** The same team under another name, for everybody who is or was in it. @throws AnswerUnchanged when there is one of that name */
  async rename(id: string, wish: string): Promise<{ frameUnitId: string }> {
    const name = checkedName(wish);
    const { manager, viewer } = writeContext();
    const unit = await this.locked(id);
    // A name that is taken in this very moment is refused by the index, and the whole act with it.
    const [, renamed] = await manager.query<[unknown[], number]>(
      `update identity.frame_unit set name = $3 where organisation_id = $1 and id = $2
       and not exists (select from identity.frame_unit other
         where other.organisation_id = $1 and other.kind = $4 and lower(other.name) = lower($3) and other.id <> $2)`,
      [viewer.organisationId, id, name, unit.kind],
    );
    if (renamed === 0) throw await this.nameTaken(unit.kind, name);
    return { frameUnitId: id };
  }

  /** Only one that nobody was ever in: where people were is part of their history. @throws AnswerUnchanged otherwise */
  async remove(id: string): Promise<{ removedId: string }> {
    const { manager, viewer } = writeContext();
    const unit = await this.locked(id);
    const used = await manager.query<unknown[]>(
      "select 1 from identity.placement where organisation_id = $1 and kind = $2 and unit_id = $3 limit 1",
      [viewer.organisationId, unit.kind, id],
    );
    if (used.length > 0) throw new AnswerUnchanged({ usedId: id });
    await manager.query("delete from identity.frame_unit where organisation_id = $1 and kind = $2 and id = $3", [
      viewer.organisationId,
      unit.kind,
      id,
    ]);
    return { removedId: id };
  }

  private async locked(id: string): Promise<StoredUnit> {
    const { manager, viewer } = writeContext();
    const found = await manager.query<StoredUnit[]>(
      "select id, kind, name from identity.frame_unit where organisation_id = $1 and id = $2 for update",
      [viewer.organisationId, id],
    );
    if (!found[0]) throw notFound();
    return found[0];
  }

  private async nameTaken(kind: FrameKind, name: string): Promise<AnswerUnchanged<{ nameTakenById: string }>> {
    const { manager, viewer } = writeContext();
    const [taken] = await manager.query<{ id: string }[]>(
      "select id from identity.frame_unit where organisation_id = $1 and kind = $2 and lower(name) = lower($3)",
      [viewer.organisationId, kind, name],
    );
    return new AnswerUnchanged({ nameTakenById: taken?.id ?? "" });
  }
}

/** As the list of people has it: one line, not empty. */
function checkedName(wish: string): string {
  const name = tidyLine(wish);
  if (name === "") throw invalidInput([{ path: "name", message: "empty" }]);
  if (charsOf(name) > LIMITS.frameUnitNameCharsMax) throw invalidInput([{ path: "name", message: "tooLong" }]);
  return name;
}
