import { invalidInput, notFound } from "../../../platform/errors/app-error.js";
import { AnswerUnchanged } from "../../../platform/graphql/mutation.js";
import { writeContext } from "../../../platform/graphql/context.js";
import type { FrameKind } from "../frame-unit.entity.js";
import { checkPeriod, endsByMove, overlaps, type Period } from "./placement.rules.js";

interface StoredPlacement extends Period {
  readonly id: string;
  readonly personId: string;
  readonly kind: FrameKind;
}

const COLUMNS = `id, person_id as "personId", kind, started_on::text as "startedOn", ended_on::text as "endedOn"`;

/** Where somebody works, from a day until a day. Each inside the running mutation; one person's acts take turns. */
export class PlacementService {
  /**
   * Puts somebody in a unit. Where they were without an end, they leave on that day.
   * @throws AnswerUnchanged when another placement of that kind is in the way
   */
  async place(personId: string, frameUnitId: string, period: Period): Promise<{ personId: string }> {
    check(period);
    const { manager, viewer } = writeContext();
    await this.lock(personId);
    const kind = await this.kindOf(frameUnitId);
    const others = await this.list(personId, kind);
    const left = others.find((other) => endsByMove(other, period));
    if (left) {
      await manager.query("update identity.placement set ended_on = $3 where organisation_id = $1 and id = $2", [
        viewer.organisationId,
        left.id,
        period.startedOn,
      ]);
    }
    refuseOverlap(
      others.filter((other) => other !== left),
      period,
    );
    await manager.query(
      "insert into identity.placement (organisation_id, person_id, kind, unit_id, started_on, ended_on) values ($1, $2, $3, $4, $5, $6)",
      [viewer.organisationId, personId, kind, frameUnitId, period.startedOn, period.endedOn],
    );
    return { personId };
  }

  /** Corrects where or when. @throws AnswerUnchanged when another placement of that kind is in the way */
  async change(placementId: string, frameUnitId: string, period: Period): Promise<{ personId: string }> {
    check(period);
    const { manager, viewer } = writeContext();
    const { personId, kind } = await this.find(placementId);
    await this.lock(personId);
    if ((await this.kindOf(frameUnitId)) !== kind) throw invalidInput([{ path: "frameUnitId", message: "otherKind" }]);
    refuseOverlap(
      (await this.list(personId, kind)).filter(({ id }) => id !== placementId),
      period,
    );
    const [, changed] = await manager.query<[unknown[], number]>(
      "update identity.placement set unit_id = $3, started_on = $4, ended_on = $5 where organisation_id = $1 and id = $2",
      [viewer.organisationId, placementId, frameUnitId, period.startedOn, period.endedOn],
    );
    if (changed === 0) throw notFound();
    return { personId };
  }

  /** Takes out a placement that never was. */
  async remove(placementId: string): Promise<{ personId: string }> {
    const { manager, viewer } = writeContext();
    const { personId } = await this.find(placementId);
    await manager.query("delete from identity.placement where organisation_id = $1 and id = $2", [viewer.organisationId, placementId]);
    return { personId };
  }

  private async find(placementId: string): Promise<StoredPlacement> {
    const { manager, viewer } = writeContext();
    const found = await manager.query<StoredPlacement[]>(
      `select ${COLUMNS} from identity.placement where organisation_id = $1 and id = $2`,
      [viewer.organisationId, placementId],
    );
    if (!found[0]) throw notFound();
    return found[0];
  }

  private async list(personId: string, kind: FrameKind): Promise<StoredPlacement[]> {
    const { manager, viewer } = writeContext();
    return manager.query<StoredPlacement[]>(
      `select ${COLUMNS} from identity.placement where organisation_id = $1 and person_id = $2 and kind = $3 order by started_on`,
      [viewer.organisationId, personId, kind],
    );
  }

  private async lock(personId: string): Promise<void> {
    const { manager, viewer } = writeContext();
    const found = await manager.query<unknown[]>("select 1 from identity.person where organisation_id = $1 and id = $2 for no key update", [
      viewer.organisationId,
      personId,
    ]);
    if (found.length === 0) throw notFound();
  }

  private async kindOf(frameUnitId: string): Promise<FrameKind> {
    const { manager, viewer } = writeContext();
    const found = await manager.query<{ kind: FrameKind }[]>(
      "select kind from identity.frame_unit where organisation_id = $1 and id = $2",
      [viewer.organisationId, frameUnitId],
    );
    if (!found[0]) throw notFound();
    return found[0].kind;
  }
}

function check(period: Period): void {
  const problems = checkPeriod(period);
  if (problems.length > 0) throw invalidInput(problems);
}

function refuseOverlap(others: readonly StoredPlacement[], period: Period): void {
  const inTheWay = others.find((other) => overlaps(other, period));
  if (inTheWay) throw new AnswerUnchanged({ inTheWayId: inTheWay.id });
}
