import { graphql } from "../../../gql/index.js";
import { useIntent } from "../../../platform/useIntent.js";

const RecordMapDecision = graphql(`
  mutation RecordMapDecision($input: RecordMapDecisionInput!) {
    recordMapDecision(input: $input) {
      account {
        id
        ...MapDecisions_MapAccount
      }
    }
  }
`);

const TurnMapOn = graphql(`
  mutation TurnMapOn($input: MapActInput!) {
    turnMapOn(input: $input) {
      ... on MapAccountSuccess {
        account {
          id
          ...MapState_MapAccount
          ...MapChanges_MapAccount
        }
      }
      ... on MapDecisionMissingProblem {
        needsDecision
      }
    }
  }
`);

const TurnMapOff = graphql(`
  mutation TurnMapOff($input: MapActInput!) {
    turnMapOff(input: $input) {
      account {
        id
        ...MapState_MapAccount
        ...MapChanges_MapAccount
      }
    }
  }
`);

const ChangeMapSettings = graphql(`
  mutation ChangeMapSettings($input: ChangeMapSettingsInput!) {
    changeMapSettings(input: $input) {
      account {
        id
        ...MapSettings_MapAccount
        ...ChangeSettingsForm_MapAccount
        ...MapChanges_MapAccount
        ...WaitingChange_MapAccount
      }
    }
  }
`);

const DecideMapChange = graphql(`
  mutation DecideMapChange($input: DecideMapChangeInput!) {
    decideMapChange(input: $input) {
      account {
        id
        ...MapSettings_MapAccount
        ...MapChanges_MapAccount
        ...WaitingChange_MapAccount
      }
    }
  }
`);

const TakeMapChangeBack = graphql(`
  mutation TakeMapChangeBack($input: MapChangeInput!) {
    takeMapChangeBack(input: $input) {
      account {
        id
        ...MapChanges_MapAccount
        ...WaitingChange_MapAccount
      }
    }
  }
`);

export const useRecordMapDecision = () => useIntent(RecordMapDecision);
export const useTurnMapOn = () => useIntent(TurnMapOn);
export const useTurnMapOff = () => useIntent(TurnMapOff);
export const useChangeMapSettings = () => useIntent(ChangeMapSettings);
export const useDecideMapChange = () => useIntent(DecideMapChange);
export const useTakeMapChangeBack = () => useIntent(TakeMapChangeBack);
