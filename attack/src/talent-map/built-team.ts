import { atLeast, atMost, type AttackRow } from "../attack.js";
import { Random } from "../random.js";
import { auc } from "../statistics.js";
import { secretOf, type Design } from "./design.js";
import { membershipBound } from "./likelihood.js";
import { anOrganisation, countHolders, groupsBy, type Employee, type Organisation } from "./organisation.js";
import { cellOf, publish, talentName } from "./publication.js";

const TEAM = 900;
const TALENT = 3;

/** A small organisation in which HR has put a target and nine others into one team. */
function withBuiltTeam(base: Organisation, target: Partial<Employee>, others: Partial<Employee>): Organisation {
  const employees = base.employees.map((employee, index) =>
    index < 10 ? { ...employee, team: TEAM, ...(index === 0 ? target : others) } : employee,
  );
  return { ...base, employees };
}

/** What is published of the built team about the talent in question, and whether anything of it is shown at all. */
function lookAt(organisation: Organisation, design: Design, trial: number): { value: number | null; isShown: boolean } {
  const publication = publish(organisation, { ...design, secret: secretOf(trial) });
  const lineage = publication.groups.find(({ units }) => units.some(({ id }) => id === `team-${TEAM}`))?.lineage ?? "none";
  const cells = publication.cells.filter((cell) => cell.lineage === lineage);
  return {
    value: cells.find(({ expression }) => cellOf(lineage, expression) === cellOf(lineage, talentName(TALENT)))?.value ?? null,
    isShown: cells.some(({ value }) => value !== null),
  };
}

/** HR may edit the frame: it builds a team around one person, of people who take no part or of accomplices who all do. */
export function builtTeamRows(design: Design, trials: number, seed: number): AttackRow[] {
  const base = anOrganisation({ seed, people: 60, talentCount: 6, themeCount: 2, locationCount: 2, functionCount: 2 });
  const random = new Random(seed);
  const holder = { participates: true, talents: [TALENT] };
  const outsider = { participates: false, talents: [] };
  let betrayed = 0;
  const members: number[] = [];
  const others: number[] = [];
  for (let trial = 0; trial < trials; trial++) {
    if (lookAt(withBuiltTeam(base, holder, outsider), design, trial).isShown) betrayed += 1;
    const isHolder = random.isLess(0.5);
    const { value } = lookAt(withBuiltTeam(base, isHolder ? holder : outsider, holder), design, trial);
    (isHolder ? members : others).push(value ?? 0);
  }
  return [
    atMost("a team of one target and nine outsiders: betrayed", betrayed / trials, 0.06),
    atMost("a team of one target and nine accomplices: AUC", auc(members, others), membershipBound(design, 1, 1) + 0.03),
    atLeast("a team of one target and nine outsiders: betrayed, exact numbers", shownExactly(withBuiltTeam(base, holder, outsider)), 1, {
      control: true,
    }),
  ];
}

/** Whether a product without noise or threshold shows the target of a built team. */
function shownExactly(organisation: Organisation): number {
  const team = groupsBy(organisation, ["team"]).find(({ key }) => key === `team:${TEAM}`);
  return countHolders(organisation, team?.members ?? [], TALENT);
}
