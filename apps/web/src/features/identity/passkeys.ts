import { startAuthentication, startRegistration } from "@simplewebauthn/browser";
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { post } from "./auth-api.js";

/** Passkeys need https, or localhost. */
export function canUsePasskeys(): boolean {
  return window.isSecureContext && typeof window.PublicKeyCredential === "function";
}

/** Whether the person closed the browser's own window: nothing to complain about. */
export function wasCancelled(error: unknown): boolean {
  return error instanceof Error && (error.name === "NotAllowedError" || error.name === "AbortError");
}

export async function signInWithPasskey(remember: boolean): Promise<void> {
  const optionsJSON = await post<PublicKeyCredentialRequestOptionsJSON>("/auth/passkey/sign-in/begin");
  await post("/auth/passkey/sign-in/finish", { answer: await startAuthentication({ optionsJSON }), remember });
}

export async function stepUpWithPasskey(): Promise<void> {
  const optionsJSON = await post<PublicKeyCredentialRequestOptionsJSON>("/auth/passkey/step-up/begin");
  await post("/auth/passkey/step-up/finish", { answer: await startAuthentication({ optionsJSON }) });
}

export async function addPasskey(label: string): Promise<void> {
  const optionsJSON = await post<PublicKeyCredentialCreationOptionsJSON>("/auth/passkey/register/begin");
  await post("/auth/passkey/register/finish", { answer: await startRegistration({ optionsJSON }), label });
}
