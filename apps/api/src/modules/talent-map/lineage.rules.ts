import { createHmac } from "node:crypto";
import { at, DIMENSIONS, EVERYBODY, membershipsOf, overlapsOf, type Dimension, type Frame, type FrameGroup } from "./frame.rules.js";

/** A lineage as it last was: which noise belongs to it, and who was in it. */
export interface KnownLineage {
  readonly lineage: string;
  readonly dimension: Dimension;
  /** Those of its members who still work here, as places in the list of employees of now. */
  readonly members: Int32Array;
  /** How many it had, those who left since included. */
  readonly size: number;
}

/** The share of common members from which a group is the same one: a rename or one move buys no new draw of noise. */
export const SAME_GROUP_FROM = 0.6;

interface Match {
  readonly group: number;
  readonly known: number;
  readonly likeness: number;
}

/**
 * The lineage of each group of the frame, in its order. Groups with exactly the same members share one, since a second draw of
 * noise for the same people would be a second look at them.
 */
export function assignLineages(input: {
  readonly frame: Frame;
  readonly known: readonly KnownLineage[];
  readonly epoch: number;
  readonly secret: Uint8Array;
}): string[] {
  const { frame, known, epoch, secret } = input;
  const lineages = new Map<number, string>();
  frame.groups.forEach((group, index) => {
    if (group.dimension === "ORGANISATION") lineages.set(index, EVERYBODY);
  });
  // By name: groups that once shared a lineage can't both keep it when they part.
  const taken = new Set<string>();
  for (const match of matches(frame, known)) {
    const old = known[match.known];
    if (!old || taken.has(old.lineage) || lineages.has(match.group)) continue;
    lineages.set(match.group, old.lineage);
    taken.add(old.lineage);
  }
  const bySet = new Map<string, string>();
  return frame.groups.map((group, index) => {
    const lineage = lineages.get(index) ?? newLineage(secret, epoch, group);
    const set = group.members.length === frame.employees ? EVERYBODY : setName(group);
    const first = bySet.get(set);
    if (first === undefined) bySet.set(set, lineage);
    return first ?? lineage;
  });
}

/** Pairs that are alike enough, the likest first; among equals the same dimension, then the order of the lists. */
function matches(frame: Frame, known: readonly KnownLineage[]): Match[] {
  const old = known.map((one): FrameGroup => ({ id: one.lineage, dimension: one.dimension, members: one.members }));
  const memberships = membershipsOf(frame.employees, old);
  const counter = new Int32Array(old.length);
  const found: Match[] = [];
  frame.groups.forEach((group, index) => {
    if (group.dimension === "ORGANISATION") return;
    for (const [place, shared] of overlapsOf(group, memberships, counter)) {
      // Everybody is one lineage of its own: a part of them never inherits it.
      if (known[place]?.lineage === EVERYBODY) continue;
      const likeness = shared / (group.members.length + (known[place]?.size ?? 0) - shared);
      if (likeness >= SAME_GROUP_FROM) found.push({ group: index, known: place, likeness });
    }
  });
  const isSameDimension = (match: Match) => frame.groups[match.group]?.dimension === known[match.known]?.dimension;
  return found.toSorted(
    (left, right) =>
      right.likeness - left.likeness ||
      Number(isSameDimension(right)) - Number(isSameDimension(left)) ||
      left.group - right.group ||
      left.known - right.known,
  );
}

/** A name nobody can choose, and the same one when the epoch is computed again. */
function newLineage(secret: Uint8Array, epoch: number, group: FrameGroup): string {
  const label = `ek1|lineage|${epoch}|${DIMENSIONS.indexOf(group.dimension)}|${group.id}`;
  return createHmac("sha256", secret).update(label).digest("hex").slice(0, 24);
}

/** Equal for equal sets of members: members are ascending. */
function setName({ members }: FrameGroup): string {
  const bytes = new Uint8Array(members.buffer, members.byteOffset, members.byteLength);
  return `${members.length}|${at(members, 0)}|${createHmac("sha256", "set").update(bytes).digest("base64")}`;
}
