import { deviceSteps } from "./device-steps.js";
import type { DeviceReply, DeviceCall } from "./device-call.js";

async function answer({ id, step, given }: DeviceCall): Promise<DeviceReply> {
  try {
    const run = deviceSteps[step] as (...given: unknown[]) => Promise<unknown>;
    return { id, result: await run.apply(deviceSteps, [...given]) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.name : "Error" };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<DeviceCall>) => {
  void answer(data).then((reply) => self.postMessage(reply, {}));
});
