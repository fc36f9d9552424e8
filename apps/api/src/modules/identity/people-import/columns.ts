/** What a column of an uploaded list may mean. */
export type ColumnMeaning =
  | "fullName"
  | "firstName"
  | "infix"
  | "lastName"
  | "email"
  | "staffNumber"
  | "team"
  | "location"
  | "job"
  | "startedOn";

/** Headings as personnel systems write them, Dutch and English, compared without capitals, accents and punctuation. */
const HEADINGS: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  fullName: ["naam", "volledigenaam", "weergavenaam", "medewerker", "name", "fullname", "displayname", "employee", "employeename"],
  firstName: ["voornaam", "roepnaam", "firstname", "givenname", "forename"],
  infix: ["tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "infix", "prefix"],
  lastName: ["achternaam", "geslachtsnaam", "familienaam", "lastname", "surname", "familyname"],
  email: ["email", "emailadres", "mail", "mailadres", "werkmail", "zakelijkemail", "emailwerk", "emailaddress", "workemail"],
  staffNumber: [
    "personeelsnummer",
    "personeelsnr",
    "persnr",
    "medewerkernummer",
    "medewerkernr",
    "staffnumber",
    "staffno",
    "employeenumber",
    "employeeno",
    "employeeid",
    "staffid",
  ],
  team: ["team", "teamnaam", "afdeling", "department", "teamname"],
  location: ["locatie", "locatienaam", "vestiging", "standplaats", "location", "site", "office"],
  job: ["functie", "functienaam", "beroep", "function", "job", "jobtitle", "position"],
  startedOn: ["startdatum", "indienst", "datumindienst", "ingangsdatum", "begindatum", "startdate", "startedon", "hiredate", "dateofhire"],
};
const MEANING_OF = new Map(
  Object.entries(HEADINGS).flatMap(([meaning, names]) => names.map((name) => [name, meaning as ColumnMeaning] as const)),
);

export interface Columns {
  /** Where (from 0) each meaning stands. */
  readonly places: ReadonlyMap<ColumnMeaning, number>;
  readonly headings: readonly string[];
  /** Headings that mean nothing to us; their cells are not kept. */
  readonly ignored: readonly string[];
}

export type ColumnsFailure = "COLUMN_TWICE" | "NO_NAME_COLUMN" | "NO_KEY_COLUMN";

/** Reads the heading row. People are named by one column or by a last name, and known by e-mail address or staff number. */
export function readColumns(cells: readonly string[]): Columns | ColumnsFailure {
  const headings = cells.map((cell) => cell.trim());
  const places = new Map<ColumnMeaning, number>();
  const ignored: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const meaning = MEANING_OF.get(plain(heading));
    if (meaning === undefined) {
      if (heading !== "") ignored.push(heading.slice(0, 80));
    } else if (places.has(meaning)) return "COLUMN_TWICE";
    else places.set(meaning, index);
  }
  if (!places.has("fullName") && !places.has("lastName")) return "NO_NAME_COLUMN";
  if (!places.has("email") && !places.has("staffNumber")) return "NO_KEY_COLUMN";
  return { places, headings, ignored };
}

function plain(heading: string): string {
  return heading
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "");
}
