/** Why somebody cannot be asked. */
export const RATER_REFUSALS = [
  "ALREADY_ASKED",
  "IS_OWNER",
  "UNKNOWN_PERSON",
  "INVALID_EMAIL",
  "NO_EMAIL",
  "UNKNOWN_GROUP",
  "NOT_EXTERNAL",
  "HAS_MUCH_ON_PLATE",
] as const;
export type RaterRefusal = (typeof RATER_REFUSALS)[number];

/** Somebody the owner wants to ask: a colleague by id, an address, or neither: then the link is printed. */
export interface RaterCandidate {
  readonly groupKey: string;
  readonly personId: string | null;
  readonly email: string | null;
}

export interface AskableGroup {
  readonly key: string;
  readonly isExternal: boolean;
  readonly isAttributable: boolean;
}

export interface Colleague {
  readonly id: string;
  readonly email: string | null;
}

export interface AskingRules {
  readonly owner: Colleague;
  readonly groups: readonly AskableGroup[];
  /** The active colleagues among the candidates. */
  readonly colleagues: readonly Colleague[];
  /** Colleagues who take no more requests now. */
  readonly busy: readonly string[];
  /** Who was asked before, with the address a colleague has. */
  readonly asked: readonly { readonly personId: string | null; readonly email: string | null }[];
}

/** An address as it is compared and stored: people write theirs in capitals and with spaces around it. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Looks like an address that a mail server takes; whether somebody reads it, only a mail can tell. */
export function isEmail(email: string): boolean {
  return email.length <= 254 && /^[^\s@<>(),;:"\\[\]\p{Cc}]+@[^\s@<>(),;:"\\[\]\p{Cc}.]+(\.[^\s@<>(),;:"\\[\]\p{Cc}.]+)+$/u.test(email);
}

/** What is wrong with each candidate, by index; nobody is asked while this is not empty. */
export function refuseRaters(candidates: readonly RaterCandidate[], rules: AskingRules): { index: number; reason: RaterRefusal }[] {
  const people = new Set(rules.asked.flatMap((one) => (one.personId ? [one.personId] : [])));
  const addresses = new Set(rules.asked.flatMap((one) => (one.email ? [normalEmail(one.email)] : [])));
  return candidates.flatMap((candidate, index) => {
    const reason = refuse(candidate, rules, people, addresses);
    return reason ? [{ index, reason }] : [];
  });
}

/** Remembers each candidate, so that the same one twice in a list is refused the second time. */
function refuse(candidate: RaterCandidate, rules: AskingRules, people: Set<string>, addresses: Set<string>): RaterRefusal | null {
  const group = rules.groups.find((one) => one.key === candidate.groupKey);
  if (!group) return "UNKNOWN_GROUP";
  if (candidate.personId !== null) {
    if (candidate.personId === rules.owner.id) return "IS_OWNER";
    const colleague = rules.colleagues.find((one) => one.id === candidate.personId);
    if (!colleague) return "UNKNOWN_PERSON";
    if (!colleague.email) return "NO_EMAIL";
    const address = normalEmail(colleague.email);
    if (people.has(colleague.id) || addresses.has(address)) return "ALREADY_ASKED";
    if (rules.busy.includes(colleague.id)) return "HAS_MUCH_ON_PLATE";
    people.add(colleague.id);
    addresses.add(address);
    return null;
  }
  const email = candidate.email === null ? null : normalEmail(candidate.email);
  if (email !== null && !isEmail(email)) return "INVALID_EMAIL";
  // An owner can make up addresses and keep sheets; a group of colleagues, shown from four, must not be filled with them.
  if (!group.isExternal && !group.isAttributable) return "NOT_EXTERNAL";
  if (email === null) return null;
  if (rules.owner.email && email === normalEmail(rules.owner.email)) return "IS_OWNER";
  if (addresses.has(email)) return "ALREADY_ASKED";
  addresses.add(email);
  return null;
}
