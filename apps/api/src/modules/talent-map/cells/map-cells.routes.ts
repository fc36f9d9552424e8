import { z } from "zod";
import { toPdf } from "../../../platform/documents/pdf.js";
import { forbidden, invalidInput, notFound } from "../../../platform/errors/app-error.js";
import { readJson, type HttpRoute } from "../../../platform/http/router.js";
import { requireSameOrigin } from "../../../platform/http/same-origin.js";
import type { Platform } from "../../../platform/module.js";
import type { TalentMapService } from "../talent-map.service.js";
import { viewerOfCall } from "../viewer-of-call.js";
import { mapCellsDocument } from "./map-cells-document.js";

const Asked = z.object({
  purpose: z.string(),
  epoch: z.number().int().nullable(),
  groups: z.array(z.string()).nullable(),
  expressions: z.array(z.string()).nullable(),
  language: z.enum(["NL", "EN"]),
});

/** The same question as over GraphQL, under the same rules and in the same log, answered on paper. */
export function mapCellsRoutes(platform: Platform, map: Pick<TalentMapService, "map">): HttpRoute[] {
  return [
    {
      method: "POST",
      path: "/talent-map/cells.pdf",
      async handle(call) {
        requireSameOrigin(call, platform.config.publicUrl);
        const viewer = await viewerOfCall(platform, call);
        if (!viewer.roles.includes("HR")) throw forbidden();
        const asked = Asked.safeParse(await readJson(call.request));
        if (!asked.success) throw invalidInput(asked.error.issues.map(({ path, code }) => ({ path: path.join("."), message: code })));
        const { purpose, language, ...selection } = asked.data;
        const answer = await map.map(viewer, purpose, selection);
        if (!answer) throw notFound();
        const numbers = new Map(answer.rows.map((row) => [row.groupId, row.about]));
        const body = await toPdf(
          mapCellsDocument(
            {
              ...answer.epoch,
              purpose: purpose.trim(),
              groups: answer.groups.map((group) => ({ ...group, about: numbers.get(group.id) ?? [] })),
              expressions: answer.expressions,
            },
            language,
          ),
        );
        call.response.writeHead(200, {
          "content-type": "application/pdf",
          "content-disposition": 'attachment; filename="talent-map.pdf"',
          "cache-control": "no-store",
          "content-length": body.length,
        });
        call.response.end(body);
      },
    },
  ];
}
