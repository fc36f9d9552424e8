import { randomBytes } from "node:crypto";
import { inParallel, tokenInMail, type DrawnToken, type OpenAnswerPage } from "@eigenkleur/api";
import { exactly, type AttackRow } from "../attack.js";
import type { BallotWorld } from "./ballot-world.js";
import { RoundOwner } from "./round-acts.js";

const RATERS = 6;
const AT_ONCE = 8;

interface Drawn {
  readonly roundId: string;
  readonly page: OpenAnswerPage;
  readonly tokens: readonly DrawnToken[];
}

async function aRound(world: BallotWorld): Promise<Drawn> {
  const [person] = await world.people(1);
  const owner = new RoundOwner(await world.signIn(person));
  const people = await world.people(RATERS);
  const outside = Array.from({ length: RATERS }, (_, place) => ({ groupKey: "client", email: `client${place}.${people[0]?.email ?? ""}` }));
  const roundId = await owner.open([...people.map(({ id }) => ({ groupKey: "colleague", personId: id })), ...outside], "BLIND");
  const mails = await world.takeInvitations(people.map(({ email }) => email));
  const links = mails.map((mail) => tokenInMail((JSON.parse(mail) as { text: string }).text));
  const page = await world.raters.open(links[0] ?? "");
  return { roundId, page, tokens: await inParallel(links, 2, (link) => world.raters.draw(link, page)) };
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  const place = (bit >> 3) % copy.length;
  copy[place] = (copy[place] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

const fresh = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(length));

/** Every way to come to a token without drawing one: of another group, of another round, a bit changed, made up, spent before. */
function forge(number: number, mine: Drawn, other: Drawn): DrawnToken {
  const one = mine.tokens[number % mine.tokens.length] as DrawnToken;
  const foreign = other.tokens[number % other.tokens.length] as DrawnToken;
  const replaceKey = fresh(32);
  switch (number % 6) {
    case 0:
      return { ...one, replaceKey, groupKey: "client" };
    case 1:
      return { ...foreign, replaceKey, roundId: mine.roundId };
    case 2:
      return { ...one, replaceKey, output: flipped(one.output, number) };
    case 3:
      return { ...one, replaceKey, input: flipped(one.input, number) };
    case 4:
      return { ...one, replaceKey, input: fresh(32), output: fresh(one.output.length) };
    default:
      // The token itself, which was spent: once more, with another ballot.
      return { ...one, replaceKey };
  }
}

/** Tokens that nobody drew, against a round in which every drawn token was spent. */
export async function forgeryRows(world: BallotWorld, count: number): Promise<AttackRow[]> {
  const [mine, other] = [await aRound(world), await aRound(world)];
  const sealed = await world.raters.seal(mine.page, (form) => ({ v: 1, kind: "answers", scores: form.items.map(() => 3), comments: {} }));
  const taken = await inParallel(mine.tokens, AT_ONCE, (token) => world.raters.spend(token, sealed));
  const another = await world.raters.seal(mine.page, () => ({ v: 1, kind: "declined" }));
  const replies = await inParallel(Array.from({ length: count }), AT_ONCE, (_, number) =>
    world.raters.spend(forge(number, mine, other), another),
  );
  const { rows } = await world.admin.query("select from ballot.ballot where round_id = $1", [mine.roundId]);
  return [
    exactly("tokens as they were drawn: accepted, each once", taken.filter(({ status }) => status === 200).length, RATERS, {
      control: true,
    }),
    exactly(`${count} forged, replayed or moved tokens: accepted`, replies.filter(({ status }) => status === 200).length, 0),
    exactly("ballots in the box beyond those of the drawn tokens", rows.length - RATERS, 0),
  ];
}
