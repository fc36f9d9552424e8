import type { KeyStore } from "../../platform/keys/key-store.js";

/** Which secret an organisation uses in a year: that of the last boundary at which one was asked for, or the first one (0). */
export interface SecretName {
  readonly organisationId: string;
  readonly fromYear: number;
}

/** The secrets that keys and marks follow from: in the key store, never in the database or a backup of it. */
export class MapSecrets {
  constructor(private readonly keys: KeyStore) {}

  /**
   * @param isFirstUse nothing was frozen or published with it yet. After that a lost secret stays lost: a new one would be a
   * fresh draw of noise that nobody decided on. @throws when it is gone
   */
  get({ organisationId, fromYear }: SecretName, isFirstUse: boolean): Promise<Buffer> {
    const name = `talent-map/${organisationId}/from-${fromYear}`;
    return isFirstUse ? this.keys.secret(name) : this.keys.get(name);
  }
}
