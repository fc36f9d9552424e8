import type { DeviceSteps } from "./device-steps.js";

export type StepName = keyof DeviceSteps;

/** What goes to the worker. */
export interface DeviceCall {
  readonly id: number;
  readonly step: StepName;
  readonly given: readonly unknown[];
}

/** What comes back. */
export type DeviceReply = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly failure: string };
