import { useState } from "react";
import { Avatar, Button, ConfirmDialog, DataTable, DateText, Dialog, Icon, Menu, MenuItem, Row, Stack, useToast } from "../../ui/index.js";

/** What opens over the page, and a table. */
export function GalleryOverlays() {
  const [open, setOpen] = useState<"dialog" | "confirm" | null>(null);
  const show = useToast();
  return (
    <Stack>
      <Row>
        <Button onPress={() => setOpen("dialog")}>Open venster</Button>
        <Button onPress={() => setOpen("confirm")}>Vraag het na</Button>
        <Button onPress={() => show({ text: "Talent verwijderd.", onUndo: () => show({ text: "Teruggezet." }) })}>Toon melding</Button>
        <Menu
          label="Meer"
          trigger={
            <Button isIcon aria-label="Meer">
              <Icon name="more" />
            </Button>
          }
        >
          <MenuItem>Bewerk</MenuItem>
          <MenuItem isDanger>Verwijder</MenuItem>
        </Menu>
      </Row>
      <DataTable
        caption="Gevraagd in deze ronde"
        rowKey={(row) => row.name}
        rows={[
          { name: "Ada de Wit", group: "Collega’s", on: "2026-03-02" },
          { name: "Chantal Jansen", group: "Leidinggevende", on: "2026-03-16" },
        ]}
        columns={[
          {
            id: "name",
            header: "Naam",
            isRowHeader: true,
            cell: (row) => (
              <Row>
                <Avatar name={row.name} />
                {row.name}
              </Row>
            ),
          },
          { id: "group", header: "Groep", cell: (row) => row.group },
          { id: "on", header: "Uiterlijk", cell: (row) => <DateText value={row.on} /> },
        ]}
      />
      <Dialog
        title="Met wie deel je dit?"
        isOpen={open === "dialog"}
        onClose={() => setOpen(null)}
        actions={<Button look="primary">Deel</Button>}
      >
        <p>Wat je met collega’s deelt, ziet ook wie bij HR werkt, als collega.</p>
      </Dialog>
      <ConfirmDialog
        title="Deze ronde annuleren?"
        isOpen={open === "confirm"}
        isDanger
        confirmLabel="Annuleer de ronde"
        onConfirm={() => setOpen(null)}
        onClose={() => setOpen(null)}
      >
        <p>Alle antwoorden worden vernietigd. Dat kan niet teruggedraaid worden.</p>
      </ConfirmDialog>
    </Stack>
  );
}
