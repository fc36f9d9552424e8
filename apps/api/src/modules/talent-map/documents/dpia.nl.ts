import { blank, heading, list, table, text } from "../../../platform/documents/document.js";
import type { MapDocument } from "./map-facts.js";

/** Follows article 35(7) and 35(9) of the GDPR. What the installation knows is filled in; the rest is asked. */
export const dpiaNl: MapDocument = (facts) => ({
  language: "NL",
  title: `Gegevensbeschermingseffectbeoordeling (DPIA) van de talentenkaart, ${facts.organisationName}`,
  blocks: [
    text(
      "Dit is een invulformulier, geen juridisch advies. Wat de installatie zelf weet staat er al. Waar een vraag staat, vult u aan, met uw functionaris gegevensbescherming.",
    ),
    heading("1. Wat er gebeurt"),
    list(
      "Doel: weten welke talenten er in de organisatie zijn, om van elkaar te leren en mensen die dat willen met een vraag te bereiken.",
      "Gegevens: of iemand ja zei, met welke talenten uit de lijst, en in welk team, op welke locatie en in welke functie die persoon werkt.",
      "Betrokkenen: medewerkers die zelf ja zeiden. Alles staat uit tot iemand het aanzet.",
      "Ontvangers: HR en de ondernemingsraad, en alleen van bewerkte aantallen per groep.",
      "Niet gebruikt: teksten, doelen, feedback, bijzondere persoonsgegevens.",
    ),
    blank("Wie is verwerkingsverantwoordelijke, en wie beheert de server (eventuele verwerkersovereenkomst)?"),
    blank("Waar staat de server, en wie heeft er toegang tot de database en de sleutelmap?"),
    heading("2. Grondslag, noodzaak en evenredigheid"),
    list(
      "Toestemming per doel, los van elkaar, in te trekken met één klik op dezelfde bladzijde, zonder reden en zonder dat iemand het merkt.",
      "Niet meedoen heeft geen gevolg: geen onderdeel werkt slechter, niemand ziet het, er is geen teller van deelnemers.",
      "Dataminimalisatie: er worden geen rijen over personen gemaakt; de echte aantallen bestaan alleen even in het geheugen.",
      `Bewaren: een telling blijft zichtbaar tot er ${facts.epochsVisible} nieuwere zijn, en verdwijnt van het scherm als er ${facts.withdrawnAfterMonths} maanden geen nieuwe komt.`,
    ),
    blank("Waarom is toestemming hier vrij, gelet op de verhouding tussen werkgever en werknemer? Welke grondslag is er anders?"),
    blank("Kan het doel ook met minder worden bereikt? Wat is overwogen?"),
    heading("3. Wie zou iets willen weten dat niet van hem is"),
    list(
      "Een medewerker van HR die alle medewerkers, teams, locaties en functies kent en ze kan wijzigen.",
      "Die persoon weet niet wie meedoet, maar kent van sommigen het antwoord, of heeft hulp van collega's.",
      "Die persoon stelt elke vraag die mag, zo vaak als hij wil, over alle tellingen, en rekent met de antwoorden.",
      "Die persoon kent de werkwijze en alle instellingen.",
      "Te beschermen: of iemand meedoet, of iemand een talent heeft, en wanneer dat veranderde.",
    ),
    heading("4. Maatregelen die nu gelden"),
    table(
      "Instellingen van deze installatie",
      ["Maatregel", "Waarde"],
      [
        ["Profiel", facts.profile === "STANDARD" ? "standaard" : "streng"],
        ["Kleinste groep", `${facts.groupFrom} medewerkers`],
        ["Getoond vanaf", String(facts.shownFrom)],
        ["Verandering van een getal", `hoogstens ${facts.noiseAtMost}, variantie ${facts.noiseVariance}`],
        ["Getallen per persoon en talent", `hoogstens ${facts.cellsPerPerson} per telling`],
        ["Telling overgeslagen onder", `${facts.participantsFrom} deelnemers of ${facts.changesFrom} veranderingen`],
        ["Groepen vast", `${facts.frozenDays} dagen ervoor`],
        [
          "Besluit van de ondernemingsraad",
          facts.decision ? `${facts.decision.reference}, ${facts.decision.decidedOn}` : "nog niet vastgelegd",
        ],
      ],
    ),
    heading("5. Restrisico, gemeten"),
    facts.attacks
      ? table(
          `Aanvallen, gemeten op ${facts.attacks.measuredOn}`,
          ["Aanval", "Hoogstens", "Gemeten", "Binnen de grens"],
          facts.attacks.rows.map((row) => [row.name, row.expected, row.measured, row.isWithin ? "ja" : "nee"]),
        )
      : text("De metingen zijn voor deze instellingen nog niet gedaan."),
    blank("Is dit restrisico aanvaardbaar? Wie heeft dat besloten, en wanneer wordt opnieuw gekeken?"),
    heading("6. Rechten van betrokkenen"),
    list(
      "Inzage: iedereen ziet de eigen keuzes, met het moment en de versie van de tekst, en wat er aan de kaart is gevraagd.",
      "Intrekken: één klik. Het geldt direct voor vragen in huis en vanaf de volgende telling voor de kaart.",
      "Geen besluit over een persoon berust op de kaart; er is geen rij om op te besluiten.",
    ),
    heading("7. Wat medewerkers en ondernemingsraad vinden (artikel 35 lid 9 AVG, artikel 27 WOR)"),
    blank("Hoe zijn medewerkers gehoord, en wat zeiden zij?"),
    blank("Wat besloot de ondernemingsraad, en onder welke voorwaarden?"),
    heading("8. Advies van de functionaris gegevensbescherming"),
    blank("Advies, datum, en wat ermee is gedaan"),
  ],
});
