import { useEffect, useState } from "react";
import { useDisplay } from "../../../../platform/DisplayProvider.js";
import type { DeviceSteps } from "../device/device-steps.js";

/** The twelve words of a secret, in the language of the screen; empty until the worker has made them. */
export function useReceiptWords(device: DeviceSteps, seed: string): readonly string[] {
  const { language } = useDisplay();
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let isHere = true;
    device.words(seed, language).then(
      (made) => isHere && setWords(made),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [device, seed, language]);
  return words;
}
