import type { ServerResponse } from "node:http";
import { toPdf } from "../../../platform/documents/pdf.js";
import { notFound, notSignedIn } from "../../../platform/errors/app-error.js";
import { isUuid } from "../../../platform/graphql/shape-arguments.js";
import { hashToken, readCookie, sessionCookieName } from "../../../platform/http/cookies.js";
import type { HttpCall, HttpRoute } from "../../../platform/http/router.js";
import type { Platform } from "../../../platform/module.js";
import { findViewer } from "../../identity/index.js";
import { reportDocument } from "./report-document.js";
import { findReportExport, type ReportExport } from "./report-export.repository.js";

const PATH = "/feedback-reports/";

function answer(response: ServerResponse, type: string, file: string, body: Buffer): void {
  response.writeHead(200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${file}"`,
    "cache-control": "no-store",
    "content-length": body.length,
  });
  response.end(body);
}

/** One's own report to take along: as a PDF that a screen reader can read, and as JSON. */
export function reportExportRoutes({ pools, config }: Pick<Platform, "pools" | "config">): HttpRoute[] {
  async function getReport({ request }: HttpCall, roundId: string): Promise<ReportExport> {
    const token = readCookie(request, sessionCookieName(config.isSecure));
    const viewer = token ? await findViewer(pools.api, hashToken(token)) : null;
    if (!viewer) throw notSignedIn();
    const report = isUuid(roundId) ? await findReportExport(pools.api, viewer, roundId) : null;
    if (!report) throw notFound();
    return report;
  }
  return [
    {
      method: "GET",
      path: `${PATH}*`,
      async handle(call) {
        const [, roundId = "", format = ""] = /^([^/.]+)\.(pdf|json)$/.exec(call.url.pathname.slice(PATH.length)) ?? [];
        const report = await getReport(call, roundId);
        if (format === "json") {
          answer(call.response, "application/json; charset=utf-8", "feedback-report.json", Buffer.from(JSON.stringify(report, null, 2)));
          return;
        }
        const language = call.url.searchParams.get("language") === "EN" ? "EN" : "NL";
        answer(call.response, "application/pdf", "feedback-report.pdf", await toPdf(reportDocument(report, language)));
      },
    },
  ];
}
