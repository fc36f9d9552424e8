import { toMarkdown } from "../../../platform/documents/markdown.js";
import { toPdf } from "../../../platform/documents/pdf.js";
import type { HttpRoute } from "../../../platform/http/router.js";
import type { Platform } from "../../../platform/module.js";
import { viewerOfCall } from "../viewer-of-call.js";
import type { MapDocumentName, MapDocuments } from "./map-documents.js";

const FILES = { pack: "INFORMATION_PACK", dpia: "DPIA" } as const satisfies Record<string, MapDocumentName>;

/** The same documents as files: to print, to hand over, and the DPIA's form to go on with. */
export function mapDocumentRoutes(platform: Platform, documents: MapDocuments): HttpRoute[] {
  const route = (file: keyof typeof FILES, format: "pdf" | "md"): HttpRoute => ({
    method: "GET",
    path: `/talent-map/documents/${file}.${format}`,
    async handle(call) {
      const viewer = await viewerOfCall(platform, call);
      const language = call.url.searchParams.get("language") === "EN" ? "EN" : "NL";
      const document = await documents.make(viewer, FILES[file], language);
      const body = format === "pdf" ? await toPdf(document) : Buffer.from(toMarkdown(document));
      call.response.writeHead(200, {
        "content-type": format === "pdf" ? "application/pdf" : "text/markdown; charset=utf-8",
        "content-disposition": `attachment; filename="${file}.${format}"`,
        "cache-control": "no-store",
        "content-length": body.length,
      });
      call.response.end(body);
    },
  });
  return [route("pack", "pdf"), route("dpia", "pdf"), route("dpia", "md")];
}
