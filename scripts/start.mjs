import { nodeTooOld } from "./lib/node-version.mjs";

const problem = nodeTooOld();
if (problem) {
  console.error(problem);
  process.exit(1);
}
// Imported only now: an old Node could stumble over newer syntax before it had said what is wrong.
const { start } = await import("./lib/start.mjs");
await start(process.argv.slice(2).filter((argument) => argument !== "--"));
