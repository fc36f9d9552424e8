import { tidyLine } from "@eigenkleur/shared";
import { invalidInput } from "../../platform/errors/app-error.js";
import type { Viewer } from "../../platform/graphql/context.js";
import type { MapAnswer, MapReads, MapSelection } from "./map-reads.js";
import { purposeProblems, selectionProblems, tooManyProblems } from "./question.rules.js";
import type { QuestionKind, QuestionRepository } from "./question.repository.js";
import type {
  TalentMapOptionsType,
  TalentMapPointType,
  TalentMapRareTalentsType,
  TalentMapTrendType,
  TalentMapType,
} from "./talent-map.type.js";
import { changeBetween } from "./trend.rules.js";

type Asker = Pick<Viewer, "organisationId" | "personId">;

/** Asking the map: read as ek_hr, checked against the closed list, recorded for everybody to see, answered. */
export class TalentMapService {
  constructor(
    private readonly reads: MapReads,
    private readonly questions: QuestionRepository,
  ) {}

  /** What can be asked. While the map is off, nothing can. */
  async options({ organisationId }: Asker, epoch: number | null): Promise<TalentMapOptionsType> {
    const structure = await this.reads.getStructure(organisationId, epoch);
    if (structure.epochs.length > 0) refuse(selectionProblems({ epoch, groups: null, expressions: null }, structure));
    return { id: organisationId, ...structure };
  }

  /** Null while nothing is published. @throws INVALID_INPUT for what the closed list does not have, with what it has */
  async map(asker: Asker, purpose: string, wanted: MapSelection): Promise<TalentMapType | null> {
    const answer = await this.ask(asker, "MAP", purpose, wanted);
    if (!answer) return null;
    const id = `${answer.epoch.number}`;
    return { ...answer, id, rows: answer.rows.map((row) => ({ ...row, id: `${id}:${row.groupId}` })) };
  }

  /** The talents with the smallest numbers in a group. Those that are not shown stand first and by name: their order tells nothing. */
  async rareTalents(
    asker: Asker,
    purpose: string,
    wanted: { readonly epoch: number | null; readonly group: string; readonly first: number },
  ): Promise<TalentMapRareTalentsType | null> {
    const answer = await this.ask(asker, "RARE", purpose, { epoch: wanted.epoch, groups: [wanted.group], expressions: null });
    const [group] = answer?.groups ?? [];
    if (!answer || !group) return null;
    const about = answer.rows[0]?.about ?? [];
    const talents = answer.expressions
      .map((expression, place) => ({ id: `${group.id}:${expression.id}`, expression, about: about[place] ?? null }))
      .toSorted(
        (left, right) => (left.about ?? 0) - (right.about ?? 0) || left.expression.nameNl.localeCompare(right.expression.nameNl, "nl"),
      );
    return { id: `${answer.epoch.number}:${group.id}`, epoch: answer.epoch, group, talents: talents.slice(0, wanted.first) };
  }

  /** A group over the visible epochs, each change judged against the noise of both. */
  async trend(asker: Asker, purpose: string, group: string, expressions: readonly string[]): Promise<TalentMapTrendType | null> {
    const answer = await this.ask(asker, "TREND", purpose, { epoch: null, groups: [group], expressions });
    const [found] = answer?.groups ?? [];
    if (!answer || !found) return null;
    const { epochs, points } = await this.reads.getTrend(asker.organisationId, group, expressions);
    const series = answer.expressions.map((expression) => {
      const own = new Map(points.filter((point) => point.expression === expression.id).map(({ epoch, about }) => [epoch, about]));
      const known = epochs.filter(({ number }) => own.has(number)).map((epoch) => ({ ...epoch, about: own.get(epoch.number) ?? null }));
      return {
        id: `${group}:${expression.id}`,
        expression,
        points: known.map((epoch, place): TalentMapPointType => {
          const before = known[place - 1];
          const change = before ? changeBetween(before, epoch) : { change: null, isReal: false };
          return { epoch: epoch.number, publishedOn: epoch.publishedOn, about: epoch.about, ...change };
        }),
      };
    });
    return { id: group, group: found, series };
  }

  private async ask(asker: Asker, kind: QuestionKind, purpose: string, wanted: MapSelection): Promise<MapAnswer | null> {
    const stated = tidyLine(purpose);
    refuse([...purposeProblems(stated), ...tooManyProblems(wanted)]);
    // Asked twice is asked once: a repetition is no more answers.
    const selection: MapSelection = { ...wanted, groups: unique(wanted.groups), expressions: unique(wanted.expressions) };
    const answer = isAskable(selection) ? await this.reads.findMap(asker.organisationId, selection) : null;
    const isWhole =
      answer !== null &&
      (selection.groups === null || answer.groups.length === selection.groups.length) &&
      (selection.expressions === null || answer.expressions.length === selection.expressions.length);
    if (!isWhole) {
      const structure = await this.reads.getStructure(asker.organisationId, selection.epoch);
      if (structure.epochs.length === 0) return null;
      refuse(selectionProblems(selection, structure));
      return null;
    }
    await this.questions.record(asker, {
      purpose: stated,
      kind,
      epoch: answer.epoch.number,
      groupNames: answer.groups.map(({ name }) => name ?? ""),
      expressionsNl: answer.expressions.map(({ nameNl }) => nameNl),
      expressionsEn: answer.expressions.map(({ nameEn }) => nameEn),
    });
    return answer;
  }
}

/** Postgres has no zero byte in a text, so a name with one is unknown and no reason to fail. */
function isAskable({ groups, expressions }: MapSelection): boolean {
  return ![...(groups ?? []), ...(expressions ?? [])].some((name) => name.includes("\u0000"));
}

function unique(names: readonly string[] | null): readonly string[] | null {
  return names && [...new Set(names)];
}

function refuse(problems: Parameters<typeof invalidInput>[0]): void {
  if (problems.length > 0) throw invalidInput(problems);
}
