import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDisplay } from "../../../platform/DisplayProvider.js";
import { Button } from "../../../ui/index.js";

const VOICE = { nl: "nl-NL", en: "en-GB" } as const;

function speech(): SpeechSynthesis | null {
  return typeof window.speechSynthesis === "object" && typeof SpeechSynthesisUtterance === "function" ? window.speechSynthesis : null;
}

/** Reads a question aloud with the device's own voice; absent where the device has none. Nothing leaves the device for it. */
export function ReadAloud({ text }: { readonly text: string }) {
  const { t } = useTranslation("answer");
  const { language } = useDisplay();
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => () => speech()?.cancel(), []);
  const voice = speech();
  if (!voice) return null;
  const toggle = () => {
    voice.cancel();
    if (isSpeaking) {
      setSpeaking(false);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = VOICE[language];
    utterance.addEventListener("end", () => setSpeaking(false));
    utterance.addEventListener("error", () => setSpeaking(false));
    setSpeaking(true);
    voice.speak(utterance);
  };
  return (
    <div>
      <Button look="quiet" onPress={toggle}>
        {isSpeaking ? t("aloud.stop") : t("aloud.read")}
      </Button>
    </div>
  );
}
