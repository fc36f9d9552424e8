import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const AnswerNeed = graphql(`
  mutation AnswerNeed($input: AnswerNeedInput!) {
    answerNeed(input: $input) {
      needs {
        id
        ...HouseNeed_HouseNeed
      }
    }
  }
`);

const WithdrawNeedAnswer = graphql(`
  mutation WithdrawNeedAnswer($input: CloseNeedInput!) {
    withdrawNeedAnswer(input: $input) {
      needs {
        id
        ...HouseNeed_HouseNeed
      }
    }
  }
`);

/** Answers a question: from then on whoever asked sees one's name. */
export function useAnswerNeed() {
  return useIntent(AnswerNeed);
}

/** Takes the answer back. */
export function useWithdrawNeedAnswer() {
  return useIntent(WithdrawNeedAnswer);
}
