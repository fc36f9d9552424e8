import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const SaveQuestionnaire = graphql(`
  mutation SaveQuestionnaire($input: SaveFeedbackQuestionnaireInput!) {
    saveFeedbackQuestionnaire(input: $input) {
      questionnaire {
        id
        version
      }
    }
  }
`);

/** Always a new version: rounds may stand on the ones that are there. */
export function useSaveQuestionnaire() {
  return useIntent(SaveQuestionnaire);
}

const OfferQuestionnaire = graphql(`
  mutation OfferQuestionnaire($input: OfferFeedbackQuestionnaireInput!) {
    offerFeedbackQuestionnaire(input: $input) {
      questionnaire {
        id
        isOffered
        isDefault
      }
    }
  }
`);

/** What new rounds can use from now on. */
export function useOfferQuestionnaire() {
  return useIntent(OfferQuestionnaire);
}
