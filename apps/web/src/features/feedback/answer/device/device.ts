import type { DeviceCall, DeviceReply, StepName } from "./device-call.js";
import type { DeviceSteps } from "./device-steps.js";

/** Thrown when the worker could not do its step; which one, and the name of what went wrong there. */
export class DeviceStepError extends Error {
  constructor(step: StepName, failure: string) {
    super(`The step ${step} failed in the worker: ${failure}`);
    this.name = "DeviceStepError";
  }
}

interface Waiting {
  readonly step: StepName;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Plain http on another address than localhost has no WebCrypto, and neither have very old browsers. */
export function canDoCryptography(): boolean {
  return typeof globalThis.crypto?.subtle?.encrypt === "function" && typeof BigInt === "function" && typeof Worker === "function";
}

/** Trusted Types, of which TypeScript's own library has no types yet. */
interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(address: string): unknown };
}

/** Our security policy wants a policy's word for every script's address; this one knows a single address, that of our own worker. */
async function ownScript(): Promise<string> {
  const { default: address } = await import("./device.worker.ts?worker&url");
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptPolicies };
  const policy = trustedTypes?.createPolicy("eigenkleur-device", { createScriptURL: () => address });
  return (policy?.createScriptURL("") ?? address) as string;
}

/** One worker for all steps of a page. */
async function startWorker(): Promise<(step: StepName, given: readonly unknown[]) => Promise<unknown>> {
  const worker = new Worker(await ownScript(), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<DeviceReply>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failure" in data) one?.reject(new DeviceStepError(one.step, data.failure));
    else one?.resolve(data.result);
  });
  // A worker that did not load answers nothing: whoever waits must hear of it.
  worker.addEventListener("error", () => {
    for (const one of waiting.values()) one.reject(new DeviceStepError(one.step, "did not start"));
    waiting.clear();
  });
  return (step, given) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { step, resolve, reject });
      worker.postMessage({ id: calls, step, given } satisfies DeviceCall, []);
    });
}

let call: ReturnType<typeof startWorker> | undefined;

/** The device's steps, done by the worker; it starts with the first step. */
export const deviceInWorker: DeviceSteps = new Proxy({} as DeviceSteps, {
  get(_none, step: StepName) {
    return async (...given: readonly unknown[]) => {
      call ??= startWorker().catch((error: unknown) => {
        // The worker's file did not arrive: the next step tries again.
        call = undefined;
        throw error;
      });
      return (await call)(step, given);
    };
  },
});
