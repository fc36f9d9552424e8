import { useState } from "react";
import { AutosaveField, Checkbox, ComboBox, FileDrop, RadioScale, Select, Stack, Switch, TextArea, TextField } from "../../ui/index.js";
import type { SaveOutcome, ScaleAnswer } from "../../ui/index.js";

const SCALE = [
  { value: 1, label: "Zie ik (bijna) niet" },
  { value: 2, label: "Zie ik soms" },
  { value: 3, label: "Zie ik geregeld" },
  { value: 4, label: "Zie ik vaak" },
  { value: 5, label: "Zie ik (bijna) altijd" },
];
const PEOPLE = [
  { value: "1", label: "Ada de Wit", detail: "Wijkteam Noord" },
  { value: "2", label: "Adam Bakker", detail: "Schuldhulp" },
  { value: "3", label: "Chantal Jansen", detail: "Wijkteam Zuid" },
];

async function conflicting(text: string, version: number): Promise<SaveOutcome> {
  if (version === 1 && text.includes("anders")) return { kind: "conflict", theirs: "Ik luister eerst, en vraag dan pas door.", version: 2 };
  return { kind: "saved", version: version + 1 };
}

/** The fields, each in the states one meets. */
export function GalleryFields() {
  const [answer, setAnswer] = useState<ScaleAnswer>(4);
  const [team, setTeam] = useState<string | null>(null);
  const [query, setQuery] = useState("");
  const [file, setFile] = useState<File | null>(null);
  return (
    <Stack gap="large">
      <TextField label="Titel van je doel" description="Kort en in je eigen woorden." placeholder="Ik wil…" />
      <TextField label="E-mailadres" defaultValue="ada@" error="Dit is geen volledig e-mailadres." />
      <TextArea
        label="Hoe ik mijn vak uitoefen"
        isOptional
        maxChars={60}
        defaultValue="Ik luister eerst en vraag dan door. Daarna doen we het samen."
      />
      <AutosaveField label="Waar ik plezier in heb" value="Ik luister." version={1} save={conflicting} maxChars={400} />
      <Select label="Team" placeholder="Kies een team" options={PEOPLE} value={team} onChange={setTeam} />
      <ComboBox
        label="Collega zoeken"
        description="Typ een deel van de naam."
        options={query ? PEOPLE.filter((person) => person.label.toLowerCase().includes(query.toLowerCase())) : []}
        query={query}
        onQuery={setQuery}
        onPick={() => setQuery("")}
      />
      <RadioScale
        label="Vraagt eerst door en komt dan pas met een oplossing."
        options={SCALE}
        cannotJudgeLabel="Kan ik niet beoordelen"
        value={answer}
        onChange={setAnswer}
      />
      <Checkbox defaultSelected>Ik heb dit gelezen</Checkbox>
      <Switch defaultSelected>Deel met mijn collega’s</Switch>
      <Switch>Stuur me een herinnering</Switch>
      <FileDrop
        label="Bestand met mensen"
        description="CSV, ten hoogste 20 MB."
        accept={["text/csv", ".csv"]}
        file={file}
        onFile={setFile}
      />
    </Stack>
  );
}
