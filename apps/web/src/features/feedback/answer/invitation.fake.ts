import { generateBoxKeyPair, keyHash, parseQuestionnaire, toBase64Url } from "@eigenkleur/shared";
import type { Questionnaire } from "@eigenkleur/shared";

const texts = (word: string) => ({ nl: `${word} (nl)`, en: `${word} (en)` });
const WORDS = ["nooit", "soms", "geregeld", "vaak", "altijd"];
const scaleOf = (top: number) => [
  ...WORDS.slice(0, top).map((word, index) => ({ value: index + 1, label: texts(word) })),
  { value: null, label: texts("kan niet") },
];

/** Two themes, two open questions and a short form. */
export const A_QUESTIONNAIRE: Questionnaire = parseQuestionnaire({
  id: "small",
  version: "1.0.0",
  kind: "feedback360",
  title: texts("Vragenlijst"),
  estimatedMinutes: { self: 3, other: 4, clientShort: 2 },
  raterGroups: [
    { id: "self", name: texts("Ikzelf"), anonymous: false },
    { id: "colleague", name: { nl: "Directe collega", en: "Direct colleague" }, anonymous: true },
    { id: "client", name: { nl: "Cliënt", en: "Client" }, anonymous: true, external: true, form: "clientShort" },
    { id: "lead", name: { nl: "Leidinggevende (als je wilt)", en: "Manager (if you want)" }, anonymous: false },
  ],
  scale: { id: "five", self: scaleOf(5), other: scaleOf(5) },
  competencies: [
    { id: "trust", name: texts("Vertrouwen"), items: [{ id: "t1", self: texts("Ik luister"), other: texts("Luistert") }] },
    { id: "craft", name: texts("Vak"), items: [{ id: "c1", self: texts("Ik leg uit"), other: texts("Legt uit") }] },
  ],
  openQuestions: [{ id: "best", text: { self: texts("Mijn beste"), other: texts("Op z’n best") } }],
  clientShort: {
    title: texts("Kort"),
    intro: texts("Welkom"),
    scale: scaleOf(3),
    items: [{ id: "s1", text: texts("Luistert hij"), competency: "trust" }],
    open: [],
  },
});

/** What the answer endpoint says about a link, and the private key with which a test opens what was sent. */
export async function anInvitation(change: Record<string, unknown> = {}, groupKey = "colleague") {
  const keys = await generateBoxKeyPair();
  const groups = A_QUESTIONNAIRE.raterGroups
    .filter((group) => group.id !== "self")
    .map((group) => ({
      key: group.id,
      name: group.name,
      isExternal: group.external === true,
      isAttributable: !group.anonymous,
      formKey: group.form ?? "full",
      asked: 5,
      shownFrom: group.external ? 6 : 4,
    }));
  const invitation = {
    state: "OPEN",
    roundId: "11111111-1111-4111-8111-111111111111",
    language: "NL",
    organisationName: "Gemeente Voorbeeld",
    ownerName: "Ada de Wit",
    message: "Wat zie jij?",
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    tier: "SEPARATED",
    isSheet: false,
    tokenKey: null,
    group: groups.find((group) => group.key === groupKey),
    promise: { reportFrom: 4, groups },
    questionnaire: A_QUESTIONNAIRE,
    box: { publicKey: toBase64Url(keys.publicKey), keyHash: await keyHash(keys.publicKey) },
    ...change,
  };
  return { invitation, privateKey: keys.privateKey };
}
