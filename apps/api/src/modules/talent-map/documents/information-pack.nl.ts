import { heading, list, table, text } from "../../../platform/documents/document.js";
import type { MapDocument } from "./map-facts.js";

export const informationPackNl: MapDocument = (facts) => ({
  language: "NL",
  title: `De talentenkaart van ${facts.organisationName}: wat hij wel en niet laat zien`,
  blocks: [
    text(
      facts.isOn
        ? "Deze uitleg is gemaakt uit de instellingen die nu gelden. De talentenkaart staat aan."
        : "Deze uitleg is gemaakt uit de instellingen die nu gelden. De talentenkaart staat uit.",
    ),
    text(
      facts.decision
        ? `De ondernemingsraad besloot op ${facts.decision.decidedOn} over de kaart (kenmerk ${facts.decision.reference}).`
        : "Er is nog geen besluit van de ondernemingsraad vastgelegd. Zonder dat besluit kan de kaart niet aan.",
    ),
    heading("Wat HR ziet"),
    list(
      "Ongeveer hoe vaak een talent of thema voorkomt in een groep, bij de mensen die daar zelf ja op zeiden.",
      `Een getal wordt getoond vanaf ${facts.shownFrom}. Alles daaronder ziet eruit alsof er niemand is.`,
      `Elk getal is met opzet veranderd, met hoogstens ${facts.noiseAtMost} naar boven of beneden. Delen tellen daardoor niet precies op tot het geheel.`,
      `Een verschil tussen twee tellingen heet pas een verschil vanaf ${facts.trendFrom}.`,
      "Hoeveel mensen er meedoen: alleen voor de hele organisatie, en alleen als ruwe aanduiding (minder dan een kwart, tot de helft, tot driekwart, meer).",
    ),
    heading("Wat HR niet ziet"),
    list(
      "Wie meedoet en wie niet, en wanneer iemand begon of stopte.",
      "Een rij over een persoon. Die is er niet: er wordt alleen een tabel met veranderde aantallen bewaard.",
      "Teksten, doelen, feedback en talenten in eigen woorden.",
      `Groepen met minder dan ${facts.groupFrom} medewerkers, en groepen die er zo weinig van verschillen dat je iemand eruit kunt rekenen.`,
      "Zelf gemaakte combinaties: geen ‘of’, geen ‘niet’, geen eigen datum. Alleen de vaste lijst.",
    ),
    heading("Hoe er wordt geteld"),
    list(
      "Vier keer per jaar op een vaste datum. Tussendoor verandert er niets, ook niet als iemand begint of stopt.",
      `Een datum wordt overgeslagen als er minder dan ${facts.participantsFrom} mensen meedoen, of als er bij minder dan ${facts.changesFrom} mensen iets veranderde. Bij toeval ook als het er iets meer zijn, zodat een overgeslagen datum niets over één mens zegt.`,
      `De groepen staan ${facts.frozenDays} dagen van tevoren vast. Welke groepen er zijn hangt alleen af van wie er werkt, nooit van wie meedoet.`,
      `Eén persoon telt voor één talent in hoogstens ${facts.cellsPerPerson} getallen mee.`,
      "De echte aantallen worden nergens bewaard, ook niet in een logboek.",
    ),
    heading("Hoe lang het blijft"),
    list(
      `Een telling is te zien tot er ${facts.epochsVisible} nieuwere zijn.`,
      `Komt er ${facts.withdrawnAfterMonths} maanden geen nieuwe telling, dan gaat de kaart van het scherm.`,
      "Wie stopt telt vanaf de volgende telling niet meer mee. Een telling die er al is wordt niet opnieuw gemaakt: juist het verschil zou laten zien wie er stopte.",
    ),
    heading("Wie meekijkt"),
    list(
      "Elke medewerker kan lezen wat HR aan de kaart vroeg: wanneer, welke vraag en waarvoor.",
      "De ondernemingsraad ziet daarnaast de instellingen, de controles vóór elke telling en wat er over wie wordt bewaard.",
      "Strenger maken kan een beheerder alleen. Ruimer maken kan alleen samen met de ondernemingsraad.",
    ),
    heading("Hoe sterk de bescherming is"),
    text(
      "De kaart is anoniem naar gemeten restrisico. Dat is geen wiskundig bewijs: het betekent dat we de bekende aanvallen zelf hebben uitgevoerd en hier zeggen wat ze opleverden. Een ‘kans op goed raden’ van 0,50 is gelijk aan het opgooien van een munt.",
    ),
    facts.attacks
      ? table(
          `Aanvallen, gemeten op ${facts.attacks.measuredOn} met deze instellingen`,
          ["Aanval", "Hoogstens", "Gemeten", "Binnen de grens"],
          facts.attacks.rows.map((row) => [row.name, row.expected, row.measured, row.isWithin ? "ja" : "nee"]),
        )
      : text("De metingen voor deze instellingen zijn nog niet gedaan. Ze worden gemaakt met het commando ‘pnpm attack talent-map’."),
    heading("Wat de kaart niet kan beloven"),
    list(
      "Wie zelf vertelt dat hij meedoet, kan de kaart niet meer verbergen.",
      "Wie het programma dat draait verandert, of de server zelf bekijkt terwijl hij telt, kan meer zien dan er wordt bewaard.",
      "Het netwerk van de werkgever kan zien dat iemand de site bezocht, en wanneer.",
    ),
  ],
});
