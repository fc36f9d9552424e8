import { BallotWorld } from "./ballot-world.js";
import { holdRounds, told, type RoundsToHold } from "./hold-rounds.js";

const world = await BallotWorld.start();
try {
  const rounds = await holdRounds(world, JSON.parse(process.argv[2] ?? "") as RoundsToHold, (line) => void process.send?.({ line }));
  await new Promise<void>((sent) => void process.send?.(told(rounds), undefined, undefined, () => sent()));
} finally {
  await world.stop();
}
if (process.connected) process.disconnect();
