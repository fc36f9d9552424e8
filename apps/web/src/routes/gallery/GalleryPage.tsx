import { useState } from "react";
import {
  Badge,
  Button,
  Card,
  COLOURS,
  ColourWheel,
  DotRangeChart,
  DraftNotice,
  EmptyState,
  ErrorBoundary,
  Grid,
  LinkButton,
  Notice,
  Page,
  ProblemNotice,
  ProgressBar,
  Row,
  Skeleton,
  Stack,
  Stepper,
  Tabs,
} from "../../ui/index.js";
import { GalleryFields } from "./GalleryFields.js";
import { GalleryOverlays } from "./GalleryOverlays.js";

const THEMES = [
  { id: "contact", name: "Contact maken", colour: "contact", self: 4, others: 4.3, range: { low: 3.6, high: 4.9 } },
  { id: "craft", name: "Vakwerk", colour: "craft", self: 3, others: 4.1, range: { low: 3.4, high: 4.6 } },
  { id: "improving", name: "Verbeteren en vernieuwen", colour: "improving", self: 4.5, others: 2.9, range: null },
  { id: "steadiness", name: "Stevig staan", colour: "steadiness", self: null, others: null, range: null },
] as const;

/** Every component in one place, to look at in both languages, both themes and two widths. */
export function GalleryPage() {
  const [chosen, setChosen] = useState("one");
  return (
    <Page
      title="Alle onderdelen"
      lead="Om naar te kijken: licht en donker, telefoon en bureau."
      isWide
      actions={<Button look="primary">Hoofdzaak</Button>}
    >
      <Stack gap="large">
        <Row>
          <Button look="primary">Eerste</Button>
          <Button>Tweede</Button>
          <Button look="quiet">Stil</Button>
          <Button look="danger">Verwijder</Button>
          <Button isDisabled>Kan niet</Button>
          <LinkButton to="/privacy-uitleg">Ergens heen</LinkButton>
          <Button look="primary" isPending>
            Bezig
          </Button>
        </Row>
        <Grid>
          <Card title="Luisteren" colour="contact" aside={<Badge colour="contact">Contact maken</Badge>} actions={<Button>Bekijk</Button>}>
            <p>Ik hoor ook wat er niet gezegd wordt, en vraag daar rustig naar.</p>
          </Card>
          <Card title="Doorvragen" colour="understanding" aside={<Badge colour="understanding">Doorgronden</Badge>}>
            <p>Ik wil weten hoe iets echt zit.</p>
          </Card>
          <Card title="Zonder kleur">
            <p>Een gewone kaart met tekst.</p>
          </Card>
        </Grid>
        <Row>
          {COLOURS.map((colour) => (
            <Badge key={colour} colour={colour}>
              {colour}
            </Badge>
          ))}
        </Row>
        <ColourWheel
          hasLegend
          themes={[
            { colour: "contact", name: "Contact maken", count: 2 },
            { colour: "craft", name: "Vakwerk", count: 1 },
            { colour: "improving", name: "Verbeteren en vernieuwen", count: 3 },
            { colour: "organising", name: "Organiseren", count: 1 },
          ]}
        />
        <Row>
          <ColourWheel themes={[]} />
          <ColourWheel themes={[{ colour: "expressing", name: "Uitdrukken", count: 1 }]} />
        </Row>
        <DotRangeChart
          caption="Jij en anderen, per thema"
          rows={THEMES}
          low={{ value: 1, label: "Zie ik (bijna) niet" }}
          high={{ value: 5, label: "Zie ik (bijna) altijd" }}
        />
        <Grid>
          <Notice title="Goed om te weten">
            <p>Alleen jij ziet dit.</p>
          </Notice>
          <Notice kind="good" title="Gedeeld">
            <p>Je collega’s kunnen dit nu zien.</p>
          </Notice>
          <Notice kind="warn" title="Let op">
            <p>Een groep van drie is te klein om te tonen.</p>
          </Notice>
          <Notice kind="problem" title="Niet gelukt" actions={<Button>Probeer opnieuw</Button>}>
            <p>Er ging iets mis bij ons.</p>
          </Notice>
        </Grid>
        <Stepper label="Ronde starten" steps={["Wie", "Wat", "Wanneer", "Nakijken"]} current={1} />
        <ProgressBar label="Mensen inlezen" value={12_400} max={50_000} valueLabel="12.400 van 50.000 regels" />
        <ProgressBar label="Bezig" />
        <Tabs
          label="Delen van het rapport"
          selected={chosen}
          onSelect={setChosen}
          tabs={[
            { id: "one", title: "Thema’s", content: <p>Per thema jij en anderen.</p> },
            { id: "two", title: "Vragen", content: <p>Per vraag het gemiddelde.</p> },
            { id: "three", title: "Opmerkingen", content: <p>Door elkaar, zonder naam.</p> },
          ]}
        />
        <ErrorBoundary fallback={() => <p>Dit deel is stuk.</p>}>
          <ProblemNotice error={new TypeError("Failed to fetch")} />
        </ErrorBoundary>
        <DraftNotice status="MEMORY" />
        <DraftNotice status="SEALED" />
        <GalleryFields />
        <GalleryOverlays />
        <EmptyState title="Nog geen doelen" action={<Button look="primary">Zet een eerste kleine stap</Button>}>
          <p>Een doel hoeft niet groot te zijn. Wat zou je deze week anders willen proberen?</p>
        </EmptyState>
        <Skeleton />
      </Stack>
    </Page>
  );
}
