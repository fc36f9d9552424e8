import { graphql } from "../../../gql/index.js";

export const ReadingPageDocument = graphql(`
  query ReadingPage($id: ID!) {
    feedbackReadingGuide
    feedbackRound(id: $id) {
      id
      questionnaire {
        id
        definition
      }
      report {
        id
        comments {
          id
          questionKey
          text
        }
        talents {
          id
          talentKey
          level
        }
        reading {
          id
          chosenCommentId
          isThanked
        }
        sharedParts {
          id
          text
          themeName
          until
          person {
            id
            fullName
          }
        }
      }
    }
    talentThemes {
      id
      talents {
        id
        nameNl
      }
    }
  }
`);

export const ChooseSentence = graphql(`
  mutation ChooseSentence($input: ChooseFeedbackSentenceInput!) {
    chooseFeedbackSentence(input: $input) {
      round {
        id
        report {
          id
          reading {
            id
            chosenCommentId
            isThanked
          }
        }
      }
    }
  }
`);

export const ThankEverybody = graphql(`
  mutation ThankEverybody($input: ThankRatersInput!) {
    thankRaters(input: $input) {
      round {
        id
        report {
          id
          reading {
            id
            chosenCommentId
            isThanked
          }
        }
      }
    }
  }
`);

export const SharePart = graphql(`
  mutation SharePart($input: ShareFeedbackPartInput!) {
    shareFeedbackPart(input: $input) {
      round {
        id
        report {
          id
          sharedParts {
            id
            text
            themeName
            until
            person {
              id
              fullName
            }
          }
        }
      }
    }
  }
`);

export const StopSharingPart = graphql(`
  mutation StopSharingPart($input: StopSharingFeedbackPartInput!) {
    stopSharingFeedbackPart(input: $input) {
      round {
        id
        report {
          id
          sharedParts {
            id
          }
        }
      }
    }
  }
`);

export const ReportSentence = graphql(`
  mutation ReportSentence($input: ReportFeedbackSentenceInput!) {
    reportFeedbackSentence(input: $input) {
      round {
        id
      }
    }
  }
`);

export const AddTalentFromReport = graphql(`
  mutation AddTalentFromReport($input: AddTalentInput!) {
    addTalent(input: $input) {
      isNew
      portfolio {
        id
        talents {
          id
        }
      }
    }
  }
`);
