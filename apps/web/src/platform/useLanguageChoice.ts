import { useMutation } from "@apollo/client/react";
import { graphql } from "../gql/index.js";
import type { Language } from "../i18n/languages.js";
import { useDisplay } from "./DisplayProvider.js";
import { randomId } from "./random-id.js";
import { useViewer } from "./viewer.js";

const LanguageChoiceDocument = graphql(`
  mutation LanguageChoice($input: ChangeLanguageInput!) {
    changeLanguage(input: $input) {
      account {
        id
        language
      }
    }
  }
`);

/**
 * Changes the language of the screen and, for somebody who is signed in, of the account: it then holds on every device and for
 * mails. Without a connection it holds on this device until the account is read again.
 */
export function useLanguageChoice(): (language: Language) => void {
  const { setLanguage } = useDisplay();
  const viewer = useViewer();
  const [keep] = useMutation(LanguageChoiceDocument);
  return (language) => {
    setLanguage(language);
    if (!viewer) return;
    const input = { clientMutationId: randomId(), language: language === "en" ? ("EN" as const) : ("NL" as const) };
    void keep({
      variables: { input },
      update: (cache) =>
        void cache.modify({ id: cache.identify({ __typename: "Viewer", id: viewer.id }), fields: { language: () => input.language } }),
    }).catch(() => undefined);
  };
}
