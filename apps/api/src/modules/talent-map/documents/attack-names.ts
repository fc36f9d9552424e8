/** Names of attacks as `pnpm attack talent-map` prints them, with `#` for each figure, in Dutch. */
const DUTCH: Readonly<Record<string, string>> = {
  "repeat ×# and average: cells that answer differently": "dezelfde vraag #×: cellen met een ander antwoord",
  "repeat ×# and average: exact recovery": "dezelfde vraag #× en dan het gemiddelde: juiste telling gevonden",
  "reference: one draw gives the exact count": "ter vergelijking: één getal is toevallig de juiste telling",
  "average over # epochs: exact recovery": "gemiddelde over # tellingen: juiste telling gevonden",
  "average over # epochs: exact recovery, most likely count":
    "gemiddelde over # tellingen: juiste telling gevonden, met beredeneerd gokken",
  "average over divisions of the organisation: exact recovery": "optellen van delen van de organisatie: juiste telling gevonden",
  "two cells that differ by one person: accuracy": "twee cellen die één mens schelen: deel goed geraden",
  "two cells that differ by one person: AUC": "twee cellen die één mens schelen: kans op goed raden",
  "one opt-in between two epochs, # cells: AUC": "één mens begint tussen twee tellingen, # cellen: kans op goed raden",
  "knows all others, # cells, # epochs: AUC": "wie alle anderen kent, # cellen, # tellingen: kans op goed raden",
  "lone holder: chance to become certain": "wie een talent als enige heeft: kans dat dat zeker wordt",
  "lone holder: cells shown of #": "wie een talent als enige heeft: getoonde cellen van #",
  "a team of one target and nine outsiders: betrayed": "een team van één mens en negen die niet meedoen: verraden",
  "a team of one target and nine accomplices: AUC": "een team van één mens en negen handlangers: kans op goed raden",
  "# people: cells of fewer than # employees": "# mensen: cellen van minder dan # medewerkers",
  "# people: smallest value shown": "# mensen: kleinste getoonde getal",
  "# people: values above the number of employees": "# mensen: getallen boven het aantal medewerkers",
  "# people: pairs of groups that differ by # to #": "# mensen: paren van groepen die # tot # schelen",
  "# people: remainders of # to #": "# mensen: resten van # tot #",
  "# people: cells that contain one person for one talent": "# mensen: cellen waarin één mens voor één talent meetelt",
  "own accounts that change, and one other who may: AUC of published or skipped":
    "eigen accounts die veranderen en één ander die dat misschien doet: kans op goed raden uit wel of niet publiceren",
  "renamed teams: cells that answer differently": "hernoemde teams: cellen met een ander antwoord",
  "another order of employees: cells that answer differently": "andere volgorde van medewerkers: cellen met een ander antwoord",
  "the same people as team, location and function: groups with a second draw":
    "dezelfde mensen als team, locatie en functie: groepen met een tweede ruis",
  "two talents in either order: names of the question": "twee talenten in beide volgordes: namen van de vraag",
  "whole cube by least squares: AUC within a talent": "alles bij elkaar uitgerekend: kans op goed raden",
  "whole cube by least squares: AUC within a talent, large teams and common talents":
    "alles bij elkaar uitgerekend, grote teams en gewone talenten: kans op goed raden",
  "whole cube by least squares: certain bits": "alles bij elkaar uitgerekend: dingen die zeker worden",
  "whole cube by least squares: certain bits, large teams and common talents":
    "alles bij elkaar uitgerekend, grote teams en gewone talenten: dingen die zeker worden",
  "whole cube by least squares: groups below # shown": "alles bij elkaar uitgerekend: getoonde groepen kleiner dan #",
  "everybody holds it: certain bits": "iedereen heeft het: dingen die zeker worden",
  "a hidden number beside a true zero: status, length or body differs":
    "een verborgen getal naast niemand: verschil in status, lengte of inhoud",
  "a hidden number beside a true zero: errors for a name beside them differ":
    "een verborgen getal naast niemand: verschil in foutmeldingen",
  "a hidden number beside a true zero: places in the order of rare talents that follow a count":
    "een verborgen getal naast niemand: plaatsen in de volgorde die een telling volgen",
  "a hidden number beside a true zero: AUC of # times each":
    "een verborgen getal naast niemand: kans op goed raden uit de tijd, # keer elk",
  "a total count is offered": "er is een totaaltelling op te vragen",
  "closed language: accepted of # forged names": "vaste lijst van vragen: toegelaten van # vervalste vragen",
  "closed language: numbers read for # forged names": "vaste lijst van vragen: gelezen getallen bij # vervalste vragen",
  "closed language: answered over HTTP of about # forged names": "vaste lijst van vragen: beantwoord van ongeveer # vervalste vragen",
  "closed language: other answers over HTTP than the allowed values, to about # forged names":
    "vaste lijst van vragen: andere antwoorden dan wat wel mag, op ongeveer # vervalste vragen",
  "the same question # times over HTTP: answers that differ": "dezelfde vraag # keer: antwoorden die verschillen",
  "ten people stop between two epochs: answers of HR that change":
    "tien mensen stoppen tussen twee tellingen: antwoorden aan HR die veranderen",
  "all teams renamed and one person moved each epoch, # epochs: groups with fresh noise":
    "elke telling andere namen voor alle teams en één verhuizing, # tellingen: groepen met nieuwe ruis",
  "one person moves to another team between two epochs: AUC": "één mens gaat tussen twee tellingen naar een ander team: kans op goed raden",
  "one target among other accomplices, a new team every # epochs: AUC":
    "één mens tussen steeds andere handlangers, om de # tellingen een nieuw team: kans op goed raden",
};

const PREFIX = /^(?:standard|strict|over HTTP): /u;
const FIGURE = /\d[\d.,]*/gu;

/** Whether an attack was on this profile, or on something that both have in common. */
export function concerns(name: string, profile: "STANDARD" | "STRICT"): boolean {
  const [of] = /^(?:standard|strict): /u.exec(name) ?? [];
  return of === undefined || of.startsWith(profile.toLowerCase());
}

/** What an attack is called in a document. A name that is not known yet stays as it was printed. */
export function attackName(name: string, language: "NL" | "EN"): string {
  const plain = name.replace(PREFIX, "");
  if (language === "EN") return plain;
  const figures = plain.match(FIGURE) ?? [];
  const dutch = DUTCH[plain.replaceAll(FIGURE, "#")];
  let place = 0;
  return dutch === undefined ? plain : dutch.replaceAll("#", () => figures[place++] ?? "");
}

/** Whether there is Dutch for it, so that a new attack can't be forgotten. */
export function hasDutchName(name: string): boolean {
  return Object.hasOwn(DUTCH, name.replace(PREFIX, "").replaceAll(FIGURE, "#"));
}
