import { heading, list, table, text } from "../../../platform/documents/document.js";
import type { MapDocument } from "./map-facts.js";

export const informationPackEn: MapDocument = (facts) => ({
  language: "EN",
  title: `The talent map of ${facts.organisationName}: what it shows and what it does not`,
  blocks: [
    text(
      facts.isOn
        ? "This explanation is made from the settings that hold now. The talent map is on."
        : "This explanation is made from the settings that hold now. The talent map is off.",
    ),
    text(
      facts.decision
        ? `The works council decided about the map on ${facts.decision.decidedOn} (reference ${facts.decision.reference}).`
        : "No decision of the works council has been recorded yet. Without it the map cannot be turned on.",
    ),
    heading("What HR sees"),
    list(
      "About how often a talent or a theme is found in a group, among people who said yes to that themselves.",
      `A number is shown from ${facts.shownFrom}. Everything below it looks as if there were nobody.`,
      `Every number is changed on purpose, by at most ${facts.noiseAtMost} up or down. That is why parts do not add up exactly to the whole.`,
      `Two counts are said to differ only from a difference of ${facts.trendFrom}.`,
      "How many people take part: for the whole organisation only, and only roughly (less than a quarter, up to half, up to three quarters, more).",
    ),
    heading("What HR does not see"),
    list(
      "Who takes part and who does not, and when somebody began or stopped.",
      "A row about a person. There is none: only a table of changed numbers is kept.",
      "Texts, goals, feedback, and talents in own words.",
      `Groups of fewer than ${facts.groupFrom} employees, and groups that differ so little that somebody could be worked out.`,
      "Combinations of their own making: no ‘or’, no ‘not’, no date of their own. Only the fixed list.",
    ),
    heading("How it is counted"),
    list(
      "Four times a year on a fixed date. Nothing changes in between, also when somebody begins or stops.",
      `A date is skipped when fewer than ${facts.participantsFrom} people take part, or when something changed for fewer than ${facts.changesFrom} people. By chance also with somewhat more, so that a skipped date tells nothing about one person.`,
      `The groups are fixed ${facts.frozenDays} days before. Which groups there are depends only on who works here, never on who takes part.`,
      `For one talent, one person counts in at most ${facts.cellsPerPerson} numbers.`,
      "The true numbers are kept nowhere, not in a log either.",
    ),
    heading("How long it stays"),
    list(
      `A count can be seen until there are ${facts.epochsVisible} newer ones.`,
      `When there is no new count for ${facts.withdrawnAfterMonths} months, the map leaves the screen.`,
      "Somebody who stops no longer counts from the next count on. A count that exists is not made again: the difference is what would show who stopped.",
    ),
    heading("Who looks on"),
    list(
      "Every employee can read what HR asked of the map: when, which question and what for.",
      "The works council also sees the settings, the checks before every count, and what is kept about whom.",
      "An administrator can make it stricter alone. Making it looser takes the works council as well.",
    ),
    heading("How strong the protection is"),
    text(
      "The map is anonymous by measured residual risk. That is no mathematical proof: it means that we carried out the known attacks ourselves and say here what they gave. A ‘chance of guessing right’ of 0.50 is the same as tossing a coin.",
    ),
    facts.attacks
      ? table(
          `Attacks, measured on ${facts.attacks.measuredOn} with these settings`,
          ["Attack", "At most", "Measured", "Within the limit"],
          facts.attacks.rows.map((row) => [row.name, row.expected, row.measured, row.isWithin ? "yes" : "no"]),
        )
      : text("The measurements for these settings have not been made yet. They are made with the command ‘pnpm attack talent-map’."),
    heading("What the map cannot promise"),
    list(
      "Somebody who tells that they take part cannot be hidden by the map any more.",
      "Whoever changes the program that runs, or watches the server itself while it counts, can see more than is kept.",
      "The employer's network can see that somebody visited the site, and when.",
    ),
  ],
});
