const answer = {
  cannotJudge: "Kan ik niet beoordelen",
  back: "Terug",
  next: "Verder",
  progress: "Stap {{at}} van {{of}}",
  progressLabel: "Hoe ver je bent",
  welcome: {
    title: "{{name}} vraagt jouw kijk",
    lead: "{{organisation}} · je bent gevraagd als: {{group}}",
    message: "{{name}} schrijft:",
    purpose: "Waar is het voor?",
    minutes: "Het kost je ongeveer {{count}} minuten. Je kunt tussendoor stoppen.",
    until: "Antwoorden kan tot en met",
    start: "Beginnen",
    resume: "Verder waar je was",
    decline: "Ik doe liever niet mee",
    again: "Op dit apparaat is al een antwoord verstuurd. Verstuur je er nog een, dan komt dat in de plaats van het vorige.",
  },
  promise: {
    title: "Wat er met je antwoord gebeurt",
    sealed:
      "Je antwoord wordt op dit apparaat versleuteld. Het gaat pas open als de ronde sluit, samen met alle andere en in willekeurige volgorde.",
    apart:
      "Wie gevraagd is en wat er is geantwoord, staat los van elkaar bewaard. {{name}} ziet niet wie wat antwoordde, en ook niet wie er geantwoord heeft.",
    reportFrom: "Het rapport gaat alleen open als er minstens {{count}} antwoorden zijn.",
    words: "Open antwoorden komen letterlijk in het rapport, door elkaar en zonder naam, en alleen als genoeg mensen iets schreven.",
    own: "Jouw groep. {{line}}",
    groups: "Wie er gevraagd zijn in deze ronde",
    groupLine: {
      SHOWN: "{{group}}: {{count}} gevraagd. Apart getoond vanaf {{from}} antwoorden.",
      TOGETHER: "{{group}}: {{count}} gevraagd. Getoond vanaf {{from}} antwoorden, samen met: {{with}}.",
      JOINS: "{{group}}: {{count}} gevraagd. Te klein om apart te tonen, dus samen met: {{with}}.",
      LEFT_OUT: "{{group}}: {{count}} gevraagd. Te klein: de scores van deze groep worden nergens getoond.",
      ATTRIBUTABLE: "{{group}}: {{count}} gevraagd. Wordt apart getoond en is dus herkenbaar.",
    },
    attributable: "Let op: jouw scores zijn herkenbaar",
    attributableText:
      "Jij bent als enige gevraagd als {{group}}. {{name}} ziet jouw scores als die van jou. Je open antwoorden staan tussen die van anderen.",
  },
  limits: {
    title: "Wat we niet kunnen beloven",
    content: "Wat je schrijft kan je verraden: een voorval dat alleen jij meemaakte, een naam, jouw manier van zeggen.",
    invented:
      "{{name}} kiest zelf wie er gevraagd worden. Met verzonnen mensen van buiten zou {{name}} jouw scores kunnen uitrekenen; daarom tonen we zo’n groep pas vanaf {{count}} antwoorden.",
    operator:
      "Wie tijdens de ronde bij de server, de database én de sleutels tegelijk kan, of de software ongemerkt verandert, kan een antwoord aan een link verbinden. Na sluiting zijn de sleutels vernietigd. Op het netwerk van je werkgever is te zien dát je iets verstuurt.",
    lead: "Omdat jij de enige {{group}} bent, zijn jouw scores herkenbaar.",
  },
  talents: {
    lead: "Kies er hoogstens {{count}} die je echt zag. Niets kiezen mag ook.",
    chosen: "{{count}} van {{of}} gekozen",
    yours: "Talenten die je koos: {{talents}}",
  },
  words: {
    title: "In je eigen woorden",
    lead: "Je mag alles leeg laten. Wat je wel schrijft, leest {{name}} letterlijk.",
    tooMuch: "Samen zijn je teksten te lang",
    tooMuchText: "Haal ongeveer {{count}} tekens weg, dan past alles.",
    cleaned: "We hebben onzichtbare tekens weggehaald.",
  },
  send: {
    title: "Nakijken en versturen",
    answered: "Je hebt {{count}} van de {{of}} vragen beantwoord.",
    open_one: "{{count}} vraag is nog open. Die telt als “kan ik niet beoordelen”.",
    open_other: "{{count}} vragen zijn nog open. Die tellen als “kan ik niet beoordelen”.",
    nothing: "Je hebt nog niets ingevuld. Wil je liever niet meedoen? Dat kan op de eerste bladzijde.",
    yourWords: "Wat je schreef, komt zo in het rapport:",
    act: "Versleutelen en versturen",
    sending: "Wordt versleuteld en verstuurd…",
    goTo: "Naar de eerste open vraag",
  },
  problem: {
    OFFLINE: { title: "Geen verbinding", text: "Je antwoorden staan nog op dit apparaat. Probeer het opnieuw als je verbinding hebt." },
    LIMIT: { title: "Even wachten", text: "Er komt nu veel tegelijk binnen. Probeer het over een minuut opnieuw." },
    INVALID_INPUT: {
      title: "Het antwoord werd niet aangenomen",
      text: "Laad de pagina opnieuw en probeer het nog eens. Je antwoorden blijven staan.",
    },
    DAMAGED: {
      title: "Onderweg ging er iets mis",
      text: "Wat aankwam is niet precies wat jij verstuurde. Probeer het opnieuw, liefst via een ander netwerk.",
    },
    INTERNAL: { title: "Er ging iets mis", text: "Het ligt niet aan jou. Je antwoorden staan nog op dit apparaat; probeer het opnieuw." },
    retry: "Probeer opnieuw",
  },
  decline: {
    title: "Je hoeft niet mee te doen",
    text: "Dat is helemaal goed. {{name}} hoort pas na sluiting dat iemand niet meedeed, niet wie. Tot die tijd kun je je bedenken met dezelfde link.",
    word: "Wil je er iets bij zeggen?",
    wordHelp: "Dit komt letterlijk bij {{name}}. Leeg laten mag.",
    act: "Ik doe niet mee",
  },
  receipt: {
    title: "Dank je wel",
    declinedTitle: "Begrepen, je doet niet mee",
    lead: "Je antwoord ligt verzegeld in de stembus van deze ronde.",
    declinedLead: "Je bericht ligt verzegeld in de stembus van deze ronde. Meer hoef je niet te doen.",
    next: "Wat er nu gebeurt",
    closes: "De ronde sluit op",
    opened: "Dan gaan alle antwoorden tegelijk open. Niemand, ook {{name}} niet, ziet vóór die tijd of je geantwoord hebt.",
    gone: "Wat je invulde is van dit apparaat gewist.",
    change: "Iets veranderen?",
    changeText:
      "Open dezelfde link nog eens. Je vult dan opnieuw in, en je nieuwe antwoord komt in de plaats van dit. Dat kan tot de ronde sluit.",
    reminder: "Krijg je nog een herinnering? Die gaat altijd naar iedereen die gevraagd is. Je mag haar laten liggen.",
    close: "Je kunt deze pagina nu sluiten.",
  },
  state: {
    CLOSED: {
      title: "Deze ronde is gesloten",
      text: "Antwoorden kan niet meer. Heb je eerder geantwoord, dan is dat meegenomen. Was je er nog mee bezig: wat hier stond is van dit apparaat gewist.",
    },
    CANCELLED: {
      title: "Deze ronde gaat niet door",
      text: "De ronde is afgebroken. Wat al was ingestuurd is ongeopend vernietigd. Je hoeft niets te doen.",
    },
    UNKNOWN: {
      title: "Deze link werkt niet",
      text: "Misschien is er een stukje van het adres weggevallen. Open de link nog eens vanuit je mail, of kopieer hem in zijn geheel.",
    },
    NO_LINK: {
      title: "Open de link uit je mail",
      text: "Deze pagina werkt alleen met de persoonlijke link uit je uitnodiging. Om die te beschermen bewaren we hem niet in de adresbalk.",
    },
    NO_CRYPTO: {
      title: "Deze browser kan niet versleutelen",
      text: "Om je antwoord te beschermen versleutelen we het op dit apparaat. Dat lukt hier niet. Open de link in een bijgewerkte versie van Firefox, Chrome, Safari of Edge, en let op dat het adres met https begint.",
    },
    FAILED: { title: "De uitnodiging ging niet open", text: "Kijk of je apparaat verbinding heeft en probeer het opnieuw." },
  },
} as const;

export default answer;
