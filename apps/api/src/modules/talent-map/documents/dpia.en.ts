import { blank, heading, list, table, text } from "../../../platform/documents/document.js";
import type { MapDocument } from "./map-facts.js";

/** Follows article 35(7) and 35(9) of the GDPR. What the installation knows is filled in; the rest is asked. */
export const dpiaEn: MapDocument = (facts) => ({
  language: "EN",
  title: `Data protection impact assessment (DPIA) of the talent map, ${facts.organisationName}`,
  blocks: [
    text(
      "This is a form to complete, not legal advice. What the installation knows itself is filled in. Where there is a question, complete it together with your data protection officer.",
    ),
    heading("1. What happens"),
    list(
      "Aim: to know which talents there are in the organisation, to learn from each other, and to reach people who want that with a question.",
      "Data: whether somebody said yes, with which talents of the list, and in which team, location and function that person works.",
      "Data subjects: employees who said yes themselves. Everything is off until somebody turns it on.",
      "Recipients: HR and the works council, and only of processed numbers for groups.",
      "Not used: texts, goals, feedback, special categories of data.",
    ),
    blank("Who is the controller, and who runs the server (a processing agreement, if any)?"),
    blank("Where is the server, and who has access to the database and to the key directory?"),
    heading("2. Legal basis, necessity and proportionality"),
    list(
      "Consent per purpose, each on its own, withdrawn with one click on the same page, without a reason and without anybody noticing.",
      "Not taking part has no consequence: no part works less well, nobody sees it, there is no counter of who joined.",
      "Data minimisation: no rows about people are made; the true numbers exist in memory only, for a moment.",
      `Retention: a count can be seen until there are ${facts.epochsVisible} newer ones, and leaves the screen when none comes for ${facts.withdrawnAfterMonths} months.`,
    ),
    blank("Why is consent free here, given the relation between employer and employee? Which basis is there otherwise?"),
    blank("Could the aim be reached with less? What was considered?"),
    heading("3. Who might want to know what is not theirs"),
    list(
      "Somebody of HR who knows all employees, teams, locations and functions, and can change them.",
      "They do not know who takes part, but know it of some, or have the help of colleagues.",
      "They ask every question that is allowed, as often as they like, over all counts, and calculate with the answers.",
      "They know the method and all settings.",
      "To protect: whether somebody takes part, whether somebody has a talent, and when that changed.",
    ),
    heading("4. Measures that hold now"),
    table(
      "Settings of this installation",
      ["Measure", "Value"],
      [
        ["Profile", facts.profile === "STANDARD" ? "standard" : "strict"],
        ["Smallest group", `${facts.groupFrom} employees`],
        ["Shown from", String(facts.shownFrom)],
        ["Change of a number", `at most ${facts.noiseAtMost}, variance ${facts.noiseVariance}`],
        ["Numbers per person and talent", `at most ${facts.cellsPerPerson} per count`],
        ["Count skipped below", `${facts.participantsFrom} participants or ${facts.changesFrom} changes`],
        ["Groups fixed", `${facts.frozenDays} days before`],
        ["Decision of the works council", facts.decision ? `${facts.decision.reference}, ${facts.decision.decidedOn}` : "not recorded yet"],
      ],
    ),
    heading("5. Residual risk, measured"),
    facts.attacks
      ? table(
          `Attacks, measured on ${facts.attacks.measuredOn}`,
          ["Attack", "At most", "Measured", "Within the limit"],
          facts.attacks.rows.map((row) => [row.name, row.expected, row.measured, row.isWithin ? "yes" : "no"]),
        )
      : text("The measurements have not been made for these settings yet."),
    blank("Is this residual risk acceptable? Who decided so, and when is it looked at again?"),
    heading("6. Rights of data subjects"),
    list(
      "Access: everybody sees their own choices, with the moment and the version of the text, and what was asked of the map.",
      "Withdrawal: one click. It holds at once for questions in the house, and from the next count for the map.",
      "No decision about a person rests on the map; there is no row to decide on.",
    ),
    heading("7. Views of employees and works council (article 35(9) GDPR, article 27 of the Dutch Works Councils Act)"),
    blank("How were employees heard, and what did they say?"),
    blank("What did the works council decide, and on which conditions?"),
    heading("8. Advice of the data protection officer"),
    blank("Advice, date, and what was done with it"),
  ],
});
