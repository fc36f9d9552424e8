import { listOf, type Cast } from "./cast.js";

const OWNER = { name: "Hevin Aydın", email: "hevin.aydin@waterland.example" };
const COLLEAGUES = [
  { name: "Marijke Zijlstra", email: "marijke@waterland.example" },
  { name: "Olaf Brandsma", email: "olaf@waterland.example" },
  { name: "Renée Côté-Jansma", email: "renee@waterland.example" },
  { name: "Tygo Wiersma", email: "tygo@waterland.example" },
  { name: "Ümit Şahin", email: "umit@waterland.example" },
];
const ROWS = [OWNER, ...COLLEAGUES].map((person, index) => ({
  ...person,
  team: "Wijkteam Waterland",
  job: index === 0 ? "Wijkverpleegkundige" : "Verzorgende IG",
}));
const HEADINGS = ["Naam", "E-mailadres", "Team", "Functie"];

export const DUTCH: Cast = {
  language: "nl",
  administrator: "Marcel Timmermans",
  owner: OWNER,
  colleagues: COLLEAGUES,
  colleagueGroup: "Directe collega",
  outside: {
    group: "Samenwerkingspartner",
    people: ["apotheek", "fysio", "gemeente", "huisarts", "mantelzorg", "welzijn"].map((name) => ({
      name: `Loket ${name}`,
      email: `${name}@partner.example`,
    })),
  },
  list: {
    wrong: listOf(HEADINGS, ";", ROWS, true),
    mended: listOf(HEADINGS, ";", ROWS, false),
    mistakeAt: { line: 4, column: "E-mailadres" },
  },
  texts: {
    HEADLINE: "Wijkverpleegkundige die eerst koffie zet en dan pas het dossier opent",
    CRAFT: "Ik begin met kijken. Pas als ik snap hoe iemand woont, praat ik over zorg.",
    FOCUS: "Dit jaar wil ik eerder hulp vragen, en minder alleen oplossen.",
    PASSION: "Dat mensen hun eigen voordeur houden.",
    PLEASURE: "De fietsroute langs het water, en de grap van meneer Pool.",
  },
  talents: [
    { name: "Echt luisteren", isOwnWords: false, note: "Mevrouw Smit vertelde pas na drie bezoeken waarom ze niet naar buiten ging." },
    { name: "De koffiepot als gereedschap", isOwnWords: true, note: "Met koffie op tafel wordt een intake een gesprek." },
  ],
  goal: {
    title: "Eerder hulp vragen",
    why: "Ik los veel alleen op, en dan is de dag om.",
    step: "Deze week één keer Olaf bellen voordat ik zelf ga zoeken",
  },
  message: "Ik wil leren wat jullie zien als we samenwerken, ook wat ik zelf niet zie. Dank je wel!",
  moments: [
    "Bij het overleg over de familie Pool liet je iedereen uitpraten.",
    "Je bleef rustig toen de planning omviel.",
    "Je belde me terug op de dag dat je dat had beloofd.",
    "Je vroeg door waar ik was gestopt.",
    "De uitleg aan de mantelzorger was zo helder dat ik hem nu zelf gebruik.",
  ],
  decline: "Ik werk hier pas een week en ken je nog niet.",
  ownWords: "Het gesprek met de familie Pool, toen niemand meer iets durfde te zeggen.",
  hiddenStrength: "Contact en vertrouwen",
  blindSpot: "Eigen regie en perspectief",
  smallStep: "Maandag bij het overleg eerst twee vragen stellen",
};
