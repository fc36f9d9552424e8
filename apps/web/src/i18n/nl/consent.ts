const consent = {
  title: "Meedoen met mijn talenten",
  lead: "Jij beslist of je talenten meetellen. Alles staat uit tot jij het aanzet. Stoppen kan altijd, met één klik, op deze bladzijde.",
  free: {
    title: "Het mag, het hoeft niet",
    text: "Doe je niet mee, dan mis je niets: je portfolio, je feedback en je doelen werken precies zo. Je leidinggevende en HR zien niet of je meedoet. Ook een beheerder ziet dat niet op zijn scherm.",
  },
  purpose: {
    MAP: {
      name: "De talentenkaart",
      aim: "Je organisatie wil weten welke talenten er zijn, bijvoorbeeld om te leren van elkaar of om een team aan te vullen. De talentenkaart laat zien hoe vaak een talent ongeveer voorkomt in een groep.",
      doesTitle: "Wat het doet",
      does: {
        a: "Vier keer per jaar tellen we de talenten van iedereen die meedoet.",
        b: "HR ziet alleen de aantallen per groep, zoals ‘ongeveer 12’. Elk aantal is met opzet een beetje veranderd.",
        c: "Een klein aantal laten we weg. Dan lijkt het of niemand in die groep dat talent heeft.",
        d: "Iedereen kan zien wat HR aan de kaart heeft gevraagd, en waarom.",
      },
      doesNotTitle: "Wat het niet doet",
      doesNot: {
        a: "Niemand ziet jouw naam, jouw talenten of dat je meedoet.",
        b: "Je tekst bij een talent, je doelen en je feedback tellen nooit mee. Een talent in je eigen woorden ook niet.",
        c: "De kaart is niet voor beoordeling, loon of ontslag.",
        d: "Stop je? Dan tel je niet meer mee vanaf de volgende telling. Een kaart die er al is, rekenen we niet opnieuw uit: juist dan zou te zien zijn dat jij stopte. Er staat geen rij over jou in.",
      },
    },
    FOUND: {
      name: "Gevonden worden",
      aim: "Soms zoekt HR iemand met een talent, bijvoorbeeld voor een klus of om iets uit te leggen. HR zet dan een vraag in huis. Die vraag komt bij jou als je dat talent hebt.",
      doesTitle: "Wat het doet",
      does: {
        a: "Past een vraag bij een talent dat je hier kiest, dan staat die vraag bij jou onder ‘Vragen in huis’.",
        b: "Jij beslist of je antwoord geeft. Pas dan ziet HR je naam en wat je schrijft.",
      },
      doesNotTitle: "Wat het niet doet",
      doesNot: {
        a: "HR kan niet zoeken op namen en ziet niet wie een vraag kreeg, of hoeveel mensen.",
        b: "Geef je geen antwoord, dan merkt niemand dat. Er komt geen herinnering.",
        c: "Stop je? Dan krijg je vanaf dat moment geen nieuwe vragen, en de oude verdwijnen.",
      },
    },
  },
  state: {
    off: "Je doet niet mee.",
    all: "Je doet mee met al je talenten.",
    some_one: "Je doet mee met {{count}} talent.",
    some_other: "Je doet mee met {{count}} talenten.",
  },
  scope: {
    label: "Met welke talenten?",
    ALL: { name: "Al mijn talenten", meaning: "Ook talenten die ik later toevoeg." },
    CHOSEN: { name: "Alleen talenten die ik kies", meaning: "Wat ik niet kies, telt niet mee." },
    talents: "Deze talenten",
    none: "Je hebt nog geen talenten uit de lijst in je portfolio. Je kunt nu al meedoen; wat je later toevoegt telt dan mee.",
    own: "Talenten in je eigen woorden staan hier niet: die tellen nooit mee.",
    pick: "Kies minstens één talent.",
  },
  act: {
    give: { MAP: "Tel mijn talenten mee", FOUND: "Ik wil gevonden worden" },
    change: "Bewaar mijn keuze",
    withdraw: { MAP: "Stop met meetellen", FOUND: "Stop met gevonden worden" },
  },
  done: {
    given: { MAP: "Je talenten tellen mee vanaf de volgende telling.", FOUND: "Vragen die bij je passen komen vanaf nu bij je." },
    withdrawn: { MAP: "Je talenten tellen niet meer mee.", FOUND: "Je krijgt geen vragen meer." },
  },
  counts: {
    title: "Waar je zou meetellen",
    text: "Doe je mee, dan tellen je talenten mee in: {{groups}}.",
    organisation: "de hele organisatie",
    TEAM: "team {{name}}",
    LOCATION: "locatie {{name}}",
    FUNCTION: "functie {{name}}",
    only: "Een groep met minder dan tien mensen komt nooit op de kaart. Dan tel je alleen mee in de grotere groepen.",
  },
  changed: {
    title: "De tekst is intussen veranderd",
    text: "Lees hem nog eens en kies daarna opnieuw. Er is niets bewaard.",
  },
  log: {
    title: "Mijn keuzes tot nu toe",
    text: "Alleen jij ziet deze lijst. Hij laat zien waar je wanneer ja of nee op zei, en welke tekst er toen stond.",
    caption: "Mijn keuzes, de nieuwste eerst",
    when: "Wanneer",
    what: "Waarover",
    act: "Wat ik koos",
    version: "Tekst",
    versionOf: "versie {{version}}",
    acts: { GIVEN_ALL: "Ja, met al mijn talenten", GIVEN_CHOSEN: "Ja, met talenten die ik koos", WITHDRAWN: "Gestopt" },
    empty: "Je hebt nog niets gekozen. Alles staat uit.",
  },
  reminder: "Vier keer per jaar krijgt iedereen dezelfde korte mail die zegt waar deze bladzijde staat. Wat jij koos staat er niet in.",
  explained: "Lees hoe de kaart werkt en wat HR ziet",
  asked: "Bekijk wat er aan de kaart is gevraagd",
  needs: "Vragen in huis",
  deletions: {
    title: "Vanzelf gewist",
    rule: "Wie je vroeg wissen we negentig dagen na het rapport, losse antwoorden na een half jaar. Het rapport zelf blijft van jou.",
    RAW_ANSWERS: "de losse antwoorden van je feedbackronde zijn gewist",
    RATER_LINKS: "wie je vroeg in je feedbackronde is gewist",
  },
} as const;

export default consent;
