const pages = {
  notFound: {
    title: "Deze pagina is er niet",
    text: "Misschien is het adres veranderd, of is een letter weggevallen.",
    home: "Naar het begin",
  },
  start: {
    title: "Laat zien wie je bent in je vak",
    lead: "Eigenkleur is jouw portfolio: wat je drijft, waar je goed in bent en hoe anderen dat zien. Van jou, niet van je werkgever.",
    signIn: "Aanmelden",
    more: "Lees wat we beloven",
    fan: "Een kleurenwaaier: elk thema van talenten heeft een eigen kleur.",
    ways: {
      title: "Wat je hier doet",
      portfolio: {
        title: "Je verhaal vertellen",
        text: "Schrijf in korte teksten hoe jij je vak uitoefent, wat je passie is en waar je plezier in hebt. Noem je talenten en laat zien waar dat uit blijkt.",
      },
      feedback: {
        title: "Eerlijke feedback vragen",
        text: "Vraag collega’s, je leidinggevende en mensen van buiten om hun kijk. Niemand kan terugvinden wie wat antwoordde, ook de beheerder niet.",
      },
      goals: { title: "Kleine stappen zetten", text: "Eén stap tegelijk. Je houdt bij wat werkt en wat niet. Klaar zijn hoeft nooit." },
    },
    promises: {
      title: "Waar je op kunt rekenen",
      one: "Alles is privé tot jij het deelt, per onderdeel en altijd terug te draaien.",
      two: "Wie wat antwoordde in een feedbackronde, is voor niemand te achterhalen.",
      three: "Niemand kan je dwingen, voordragen of beoordelen. Meedoen is vrijwillig.",
      four: "Iedereen kan meedoen: op een telefoon, in het Nederlands of Engels, en zonder account als je alleen feedback geeft.",
    },
  },
  promises: {
    title: "Wat we beloven",
    lead: "Tien beloften waar dit hele platform op gebouwd is, en eerlijk wat we niet kunnen beloven.",
    listTitle: "Tien beloften",
    one: {
      title: "Jij staat aan het roer",
      text: "Alles wat over jou gaat is privé, tot jij het deelt. Je deelt per onderdeel en je kunt het op elk moment weer intrekken.",
    },
    two: {
      title: "Niemand weet wie wat antwoordde",
      text: "In een feedbackronde kan niemand terugvinden wie welk antwoord gaf: jij niet, HR niet, de beheerder niet, en ook niet wie bij de database kan.",
    },
    three: {
      title: "HR ziet alleen het grote geheel",
      text: "HR ziet cijfers van groepen die groot genoeg zijn, licht vervormd, en alleen van mensen die daarvoor kozen. Er is voor HR geen scherm, rol of export met een regel over een persoon. Dezelfde mens kan als collega wél zien wat jij met collega’s deelt; dat staat bij elke keuze om te delen. Die cijfers zijn er nu nog niet: tot dan ziet HR niets.",
    },
    four: {
      title: "Wat in de kring gebeurt, blijft in de kring",
      text: "Het wordt nooit samengevoegd, doorzocht, geëxporteerd of gerapporteerd. De kringen zelf moeten nog gebouwd worden.",
    },
    five: {
      title: "Meedoen is vrijwillig",
      text: "Je leidinggevende kan je niet inschrijven, voordragen of herinneren. Stop je, dan is dat voor anderen niet te zien.",
    },
    six: {
      title: "Er gaat niets verloren",
      text: "Wat als bewaard is bevestigd, overleeft elke storing. Verstuur je iets per ongeluk twee keer, dan gebeurt het één keer.",
    },
    seven: {
      title: "Je neemt het mee",
      text: "Alles wat van jou is kun je zonder verlies exporteren en weer inlezen, ook nadat je bij je werkgever weg bent. Hier wordt nog aan gebouwd: nu kan het nog niet.",
    },
    eight: {
      title: "Dit is geen beoordeling",
      text: "Er zijn geen verplichte niveaus, geen ranglijsten van mensen, geen percentages ‘af’ en geen vergelijking tussen organisaties.",
    },
    nine: {
      title: "Kleine stappen",
      text: "Eén open stap tegelijk, met wat werkt en wat niet werkt naast elkaar. Je bent nooit ‘100% klaar’.",
    },
    ten: {
      title: "Iedereen kan meedoen",
      text: "In het Nederlands en het Engels, toegankelijk voor iedereen, op een telefoon, en zonder account als je alleen feedback geeft.",
    },
    limitsTitle: "Wat we niet kunnen beloven",
    limitsLead: "Een belofte is pas eerlijk als je ook haar grenzen kent.",
    limits: {
      manager: "Is er maar één leidinggevende gevraagd, dan is diens antwoord herkenbaar. Dat staat er vooraf bij.",
      content: "Schrijf je iets wat alleen jij kunt weten, dan kan de lezer je herkennen aan wat je schrijft.",
      invented:
        "Wie feedback vraagt, kan mensen van buiten verzinnen en hun antwoorden wegdenken. Daarom tonen we een groep van buiten pas bij zes antwoorden.",
      server: "Wie de programmatuur op de server verandert of meekijkt terwijl de server draait, kan meer te weten komen.",
      network: "Het netwerk van je werkgever kan vastleggen dát je deze pagina’s bezoekt.",
    },
    keysTitle: "Hoe lang sleutels bestaan",
    keys: "Na het sluiten van een ronde vernietigen we de sleutels waarmee antwoorden verzegeld waren. Kopieën daarvan zijn binnen zeven dagen weg.",
    home: "Terug naar het begin",
  },
} as const;

export default pages;
