/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment QuestionnaireCard_questionnaire on FeedbackQuestionnaire {\n    id\n    version\n    isOffered\n    isDefault\n    definition\n  }\n": typeof types.QuestionnaireCard_QuestionnaireFragmentDoc,
    "\n  query QuestionnaireEditorPage {\n    feedbackQuestionnaireVersions {\n      id\n      version\n      definition\n    }\n  }\n": typeof types.QuestionnaireEditorPageDocument,
    "\n  query QuestionnairesPage {\n    feedbackQuestionnaireVersions {\n      id\n      ...QuestionnaireCard_questionnaire\n    }\n  }\n": typeof types.QuestionnairesPageDocument,
    "\n  mutation SaveQuestionnaire($input: SaveFeedbackQuestionnaireInput!) {\n    saveFeedbackQuestionnaire(input: $input) {\n      questionnaire {\n        id\n        version\n      }\n    }\n  }\n": typeof types.SaveQuestionnaireDocument,
    "\n  mutation OfferQuestionnaire($input: OfferFeedbackQuestionnaireInput!) {\n    offerFeedbackQuestionnaire(input: $input) {\n      questionnaire {\n        id\n        isOffered\n        isDefault\n      }\n    }\n  }\n": typeof types.OfferQuestionnaireDocument,
    "\n  query SharedWithMe {\n    sharedFeedbackParts {\n      id\n      text\n      themeName\n      selfMean\n      othersMean\n      until\n      owner {\n        id\n        fullName\n      }\n    }\n    reportedSentences {\n      id\n      text\n      isOwn\n      owner {\n        id\n        fullName\n      }\n    }\n  }\n": typeof types.SharedWithMeDocument,
    "\n  mutation CloseSentence($input: CloseReportedSentenceInput!) {\n    closeReportedSentence(input: $input) {\n      reportedSentenceId\n    }\n  }\n": typeof types.CloseSentenceDocument,
    "\n  query ReadingPage($id: ID!) {\n    feedbackReadingGuide\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      report {\n        id\n        comments {\n          id\n          questionKey\n          text\n        }\n        talents {\n          id\n          talentKey\n          level\n        }\n        reading {\n          id\n          chosenCommentId\n          isThanked\n        }\n        sharedParts {\n          id\n          text\n          themeName\n          until\n          person {\n            id\n            fullName\n          }\n        }\n      }\n    }\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n      }\n    }\n  }\n": typeof types.ReadingPageDocument,
    "\n  mutation ChooseSentence($input: ChooseFeedbackSentenceInput!) {\n    chooseFeedbackSentence(input: $input) {\n      round {\n        id\n        report {\n          id\n          reading {\n            id\n            chosenCommentId\n            isThanked\n          }\n        }\n      }\n    }\n  }\n": typeof types.ChooseSentenceDocument,
    "\n  mutation ThankEverybody($input: ThankRatersInput!) {\n    thankRaters(input: $input) {\n      round {\n        id\n        report {\n          id\n          reading {\n            id\n            chosenCommentId\n            isThanked\n          }\n        }\n      }\n    }\n  }\n": typeof types.ThankEverybodyDocument,
    "\n  mutation SharePart($input: ShareFeedbackPartInput!) {\n    shareFeedbackPart(input: $input) {\n      round {\n        id\n        report {\n          id\n          sharedParts {\n            id\n            text\n            themeName\n            until\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SharePartDocument,
    "\n  mutation StopSharingPart($input: StopSharingFeedbackPartInput!) {\n    stopSharingFeedbackPart(input: $input) {\n      round {\n        id\n        report {\n          id\n          sharedParts {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.StopSharingPartDocument,
    "\n  mutation ReportSentence($input: ReportFeedbackSentenceInput!) {\n    reportFeedbackSentence(input: $input) {\n      round {\n        id\n      }\n    }\n  }\n": typeof types.ReportSentenceDocument,
    "\n  mutation AddTalentFromReport($input: AddTalentInput!) {\n    addTalent(input: $input) {\n      isNew\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n": typeof types.AddTalentFromReportDocument,
    "\n  query StepGoals {\n    myPortfolio {\n      id\n      goals {\n        id\n        title\n        state\n      }\n    }\n  }\n": typeof types.StepGoalsDocument,
    "\n  mutation MakeStepFromReport($input: MakeStepInput!) {\n    makeStep(input: $input) {\n      ... on MakeStepSuccess {\n        goal {\n          id\n          title\n        }\n      }\n      ... on StepAlreadyOpenProblem {\n        openStep {\n          id\n          intention\n        }\n      }\n    }\n  }\n": typeof types.MakeStepFromReportDocument,
    "\n  query ReportPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      invitations {\n        id\n        groupKey\n      }\n      selfAssessment {\n        id\n        answers\n      }\n      report {\n        id\n        raterCount\n        declinedCount\n        units {\n          id\n          key\n          kind\n          memberKeys\n          formKey\n          raterCount\n          position\n        }\n        scores {\n          id\n          subject\n          subjectKey\n          unitKey\n          raterCount\n          mean\n          bandLow\n          bandHigh\n          spread\n          spreadWord\n        }\n        comments {\n          id\n          questionKey\n          text\n        }\n        gaps {\n          id\n          themeKey\n          selfMean\n          gap\n        }\n        talents {\n          id\n          talentKey\n          level\n        }\n        progress {\n          id\n          themeKey\n          unitKey\n          progress\n          earlierRoundId\n          earlierReleasedOn\n        }\n      }\n    }\n  }\n": typeof types.ReportPageDocument,
    "\n  mutation OpenReport($input: OpenFeedbackReportInput!) {\n    openFeedbackReport(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on SelfAssessmentMissingProblem {\n        roundId\n      }\n    }\n  }\n": typeof types.OpenReportDocument,
    "\n  mutation SkipSelfAssessment($input: SkipSelfAssessmentInput!) {\n    skipSelfAssessment(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": typeof types.SkipSelfAssessmentDocument,
    "\n  fragment DrawAhead_request on FeedbackRequest {\n    id\n    path\n  }\n": typeof types.DrawAhead_RequestFragmentDoc,
    "\n  fragment OpenRequestsCard_settings on RaterSettings {\n    id\n    openRequestsMax\n  }\n": typeof types.OpenRequestsCard_SettingsFragmentDoc,
    "\n  mutation SetOpenRequestsMax($input: SetOpenRequestsMaxInput!) {\n    setOpenRequestsMax(input: $input) {\n      settings {\n        id\n        ...OpenRequestsCard_settings\n      }\n    }\n  }\n": typeof types.SetOpenRequestsMaxDocument,
    "\n  fragment RequestCard_request on FeedbackRequest {\n    id\n    ownerName\n    groupName\n    isAttributable\n    closesAt\n    path\n  }\n": typeof types.RequestCard_RequestFragmentDoc,
    "\n  fragment AskedList_round on FeedbackRound {\n    id\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      ...RaterLine_invitation\n    }\n  }\n": typeof types.AskedList_RoundFragmentDoc,
    "\n  fragment CancelRoundButton_round on FeedbackRound {\n    id\n    state\n  }\n": typeof types.CancelRoundButton_RoundFragmentDoc,
    "\n  fragment ClosedRound_round on FeedbackRound {\n    id\n    state\n    report {\n      id\n    }\n    selfAssessment {\n      id\n      state\n    }\n    ...SelfCard_round\n  }\n": typeof types.ClosedRound_RoundFragmentDoc,
    "\n  query ColleagueSearch($search: String!) {\n    people(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          fullName\n          functionName\n          teamName\n          hasMuchOnPlate\n        }\n      }\n    }\n  }\n": typeof types.ColleagueSearchDocument,
    "\n  fragment DeadlineCard_round on FeedbackRound {\n    id\n    closesOn\n    closesAt\n    isExtended\n  }\n": typeof types.DeadlineCard_RoundFragmentDoc,
    "\n  fragment DraftCheck_round on FeedbackRound {\n    id\n    message\n    closesOn\n    minRaters\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      email\n      name\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": typeof types.DraftCheck_RoundFragmentDoc,
    "\n  fragment DraftMessage_round on FeedbackRound {\n    id\n    message\n    closesOn\n    ...TierChoice_round\n  }\n": typeof types.DraftMessage_RoundFragmentDoc,
    "\n  fragment DraftRound_round on FeedbackRound {\n    id\n    ...RatersEditor_round\n    ...DraftMessage_round\n    ...DraftCheck_round\n    ...CancelRoundButton_round\n  }\n": typeof types.DraftRound_RoundFragmentDoc,
    "\n  query NewRoundPage {\n    feedbackQuestionnaires {\n      id\n      isDefault\n      definition\n    }\n  }\n": typeof types.NewRoundPageDocument,
    "\n  fragment OpenRound_round on FeedbackRound {\n    id\n    ratersUntil\n    ...RatersEditor_round\n    ...AskedList_round\n    ...DeadlineCard_round\n    ...SelfCard_round\n    ...SheetsLink_round\n    ...CancelRoundButton_round\n  }\n": typeof types.OpenRound_RoundFragmentDoc,
    "\n  fragment RaterLine_invitation on FeedbackInvitation {\n    id\n    email\n    name\n    mailState\n    person {\n      id\n      fullName\n      functionName\n    }\n    ...SendAgainButton_invitation\n  }\n": typeof types.RaterLine_InvitationFragmentDoc,
    "\n  fragment RatersEditor_round on FeedbackRound {\n    id\n    maxRaters\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      ...RaterLine_invitation\n    }\n  }\n": typeof types.RatersEditor_RoundFragmentDoc,
    "\n  fragment RoundCard_round on FeedbackRound {\n    id\n    state\n    message\n    openedAt\n    closesAt\n    report {\n      id\n    }\n  }\n": typeof types.RoundCard_RoundFragmentDoc,
    "\n  fragment RoundPage_round on FeedbackRound {\n    id\n    state\n    ...DraftRound_round\n    ...OpenRound_round\n    ...ClosedRound_round\n  }\n": typeof types.RoundPage_RoundFragmentDoc,
    "\n  query RoundPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      ...RoundPage_round\n    }\n  }\n": typeof types.RoundPageDocument,
    "\n  query RoundsPage {\n    feedbackRounds {\n      id\n      ...RoundCard_round\n    }\n    feedbackRequests {\n      id\n      ...RequestCard_request\n      ...DrawAhead_request\n    }\n  }\n": typeof types.RoundsPageDocument,
    "\n  fragment SelfCard_round on FeedbackRound {\n    id\n    selfAssessment {\n      id\n      state\n    }\n  }\n": typeof types.SelfCard_RoundFragmentDoc,
    "\n  fragment SendAgainButton_invitation on FeedbackInvitation {\n    id\n    email\n  }\n": typeof types.SendAgainButton_InvitationFragmentDoc,
    "\n  query RaterSuggestions($roundId: ID!) {\n    raterSuggestions(roundId: $roundId, first: 12) {\n      edges {\n        node {\n          id\n          fullName\n        }\n      }\n    }\n  }\n": typeof types.RaterSuggestionsDocument,
    "\n  mutation CreateRound($input: CreateFeedbackRoundInput!) {\n    createFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": typeof types.CreateRoundDocument,
    "\n  mutation UpdateRound($input: UpdateFeedbackRoundInput!) {\n    updateFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": typeof types.UpdateRoundDocument,
    "\n  mutation AddRaters($input: AddRatersInput!) {\n    addRaters(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersRefusedProblem {\n        refusals {\n          index\n          reason\n        }\n      }\n      ... on RatersTooManyProblem {\n        max\n      }\n    }\n  }\n": typeof types.AddRatersDocument,
    "\n  mutation SendAgain($input: SendInvitationAgainInput!) {\n    sendInvitationAgain(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersRefusedProblem {\n        refusals {\n          reason\n        }\n      }\n    }\n  }\n": typeof types.SendAgainDocument,
    "\n  mutation CopyRound($input: CopyFeedbackRoundInput!) {\n    copyFeedbackRound(input: $input) {\n      leftOut\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": typeof types.CopyRoundDocument,
    "\n  mutation RemoveRater($input: RemoveRaterInput!) {\n    removeRater(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": typeof types.RemoveRaterDocument,
    "\n  mutation OpenRoundNow($input: OpenFeedbackRoundInput!) {\n    openFeedbackRound(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersTooFewProblem {\n        asked\n        needed\n      }\n      ... on RoundTooSoonProblem {\n        possibleFrom\n      }\n      ... on RatersBusyProblem {\n        invitationIds\n      }\n    }\n  }\n": typeof types.OpenRoundNowDocument,
    "\n  mutation ExtendRound($input: ExtendFeedbackRoundInput!) {\n    extendFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": typeof types.ExtendRoundDocument,
    "\n  mutation CancelRound($input: CancelFeedbackRoundInput!) {\n    cancelFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": typeof types.CancelRoundDocument,
    "\n  mutation CloseRound($input: CloseFeedbackRoundInput!) {\n    closeFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": typeof types.CloseRoundDocument,
    "\n  query SelfPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      selfAssessment {\n        id\n        answers\n      }\n    }\n  }\n": typeof types.SelfPageDocument,
    "\n  mutation SubmitSelf($input: SubmitSelfAssessmentInput!) {\n    submitSelfAssessment(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": typeof types.SubmitSelfDocument,
    "\n  fragment SheetsLink_round on FeedbackRound {\n    id\n    invitations {\n      id\n      isOnSheet\n    }\n  }\n": typeof types.SheetsLink_RoundFragmentDoc,
    "\n  query SheetsPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      state\n      tier\n      message\n      closesAt\n      questionnaire {\n        id\n        definition\n      }\n    }\n    feedbackRaterSheets(roundId: $id) {\n      invitationId\n      groupKey\n      name\n      code\n      link\n    }\n  }\n": typeof types.SheetsPageDocument,
    "\n  fragment TierChoice_round on FeedbackRound {\n    id\n    tier\n  }\n": typeof types.TierChoice_RoundFragmentDoc,
    "\n  fragment GoalCard_goal on Goal {\n    id\n    title\n    state\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    openStep {\n      id\n      intention\n    }\n  }\n": typeof types.GoalCard_GoalFragmentDoc,
    "\n  fragment GoalHead_goal on Goal {\n    id\n    title\n    why\n    state\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n  }\n": typeof types.GoalHead_GoalFragmentDoc,
    "\n  query GoalPage($id: ID!) {\n    goal(id: $id) {\n      id\n      title\n      ...GoalHead_goal\n      ...GoalSteps_goal\n    }\n  }\n": typeof types.GoalPageDocument,
    "\n  fragment GoalSteps_goal on Goal {\n    id\n    state\n    steps {\n      id\n      state\n      intention\n      ...OpenStepCard_step\n      ...PastStep_step\n    }\n  }\n": typeof types.GoalSteps_GoalFragmentDoc,
    "\n  query GoalsPage {\n    myPortfolio {\n      id\n      goals {\n        id\n        state\n        ...GoalCard_goal\n      }\n    }\n  }\n": typeof types.GoalsPageDocument,
    "\n  fragment OpenStepCard_step on GoalStep {\n    id\n    intention\n    expectedOn\n    whatWorks\n    whatDoesNot\n    whatNext\n    version\n    sourceKind\n    sourceText\n  }\n": typeof types.OpenStepCard_StepFragmentDoc,
    "\n  fragment PastStep_step on GoalStep {\n    id\n    intention\n    state\n    whatWorks\n    whatDoesNot\n    whatNext\n  }\n": typeof types.PastStep_StepFragmentDoc,
    "\n  fragment ReadGoal_goal on Goal {\n    id\n    title\n    why\n    state\n    steps {\n      id\n      ...PastStep_step\n    }\n  }\n": typeof types.ReadGoal_GoalFragmentDoc,
    "\n  mutation CreateGoal($input: CreateGoalInput!) {\n    createGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n": typeof types.CreateGoalDocument,
    "\n  mutation FinishStep($input: FinishStepInput!) {\n    finishStep(input: $input) {\n      ... on FinishStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n    }\n  }\n": typeof types.FinishStepDocument,
    "\n  mutation MakeStep($input: MakeStepInput!) {\n    makeStep(input: $input) {\n      ... on MakeStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n      ... on StepAlreadyOpenProblem {\n        openStep {\n          id\n        }\n      }\n    }\n  }\n": typeof types.MakeStepDocument,
    "\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        id\n        ...GoalCard_goal\n        ...GoalHead_goal\n        ...GoalSteps_goal\n      }\n    }\n  }\n": typeof types.MoveGoalDocument,
    "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      ... on MoveStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n    }\n  }\n": typeof types.MoveStepDocument,
    "\n  mutation RemoveGoal($input: RemoveGoalInput!) {\n    removeGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n": typeof types.RemoveGoalDocument,
    "\n  mutation RestoreGoal($input: RestoreGoalInput!) {\n    restoreGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n": typeof types.RestoreGoalDocument,
    "\n  mutation UpdateGoal($input: UpdateGoalInput!) {\n    updateGoal(input: $input) {\n      ... on UpdateGoalSuccess {\n        goal {\n          id\n          title\n          why\n          version\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n": typeof types.UpdateGoalDocument,
    "\n  mutation UpdateStep($input: UpdateStepInput!) {\n    updateStep(input: $input) {\n      ... on UpdateStepSuccess {\n        step {\n          id\n          version\n          ...OpenStepCard_step\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n": typeof types.UpdateStepDocument,
    "\n  query AccountPage {\n    account {\n      id\n      ...OwnAddress_Account\n      ...Passkeys_Account\n      ...RecoveryCodes_Account\n      ...Sessions_Account\n      ...ActAs_Account\n    }\n    raterSettings {\n      id\n      ...OpenRequestsCard_settings\n    }\n  }\n": typeof types.AccountPageDocument,
    "\n  fragment ActAs_Account on Account {\n    id\n    actingAs\n    mayActAs\n  }\n": typeof types.ActAs_AccountFragmentDoc,
    "\n  fragment OwnAddress_Account on Account {\n    id\n    fullName\n    email\n    language\n    isLinkedToProvider\n    emailCorrection {\n      newEmail\n      effectiveAt\n    }\n  }\n": typeof types.OwnAddress_AccountFragmentDoc,
    "\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n": typeof types.ChangeLanguageDocument,
    "\n  mutation StopEmailCorrection($input: AccountActInput!) {\n    stopEmailCorrection(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n": typeof types.StopEmailCorrectionDocument,
    "\n  mutation UnlinkIdentityProvider($input: AccountActInput!) {\n    unlinkIdentityProvider(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n": typeof types.UnlinkIdentityProviderDocument,
    "\n  fragment Passkeys_Account on Account {\n    id\n    passkeys {\n      id\n      label\n      addedOn\n      lastUsedOn\n    }\n  }\n": typeof types.Passkeys_AccountFragmentDoc,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      account {\n        id\n        ...Passkeys_Account\n      }\n    }\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  fragment RecoveryCodes_Account on Account {\n    id\n    recoveryCodesLeft\n  }\n": typeof types.RecoveryCodes_AccountFragmentDoc,
    "\n  fragment Sessions_Account on Account {\n    id\n    sessions {\n      id\n      deviceLabel\n      startedOn\n      endsOn\n      isRemembered\n      isCurrent\n    }\n  }\n": typeof types.Sessions_AccountFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      account {\n        id\n        ...Sessions_Account\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: AccountActInput!) {\n    endOtherSessions(input: $input) {\n      account {\n        id\n        ...Sessions_Account\n      }\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query FrameUnitPicker($kind: FrameKind!) {\n    frameUnits(kind: $kind) {\n      id\n      name\n    }\n  }\n": typeof types.FrameUnitPickerDocument,
    "\n  query FrameUnits($kind: FrameKind!) {\n    frameUnits(kind: $kind) {\n      id\n      name\n      peopleCount\n    }\n  }\n": typeof types.FrameUnitsDocument,
    "\n  query PeoplePage($search: String, $role: Role, $withLeavers: Boolean, $after: String) {\n    administeredPeople(search: $search, role: $role, withLeavers: $withLeavers, first: 15, after: $after) {\n      edges {\n        node {\n          id\n          fullName\n          email\n          isActive\n          teamName\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeoplePageDocument,
    "\n  fragment PersonAddress_person on AdministeredPerson {\n    id\n    email\n    newEmail\n    newEmailAt\n  }\n": typeof types.PersonAddress_PersonFragmentDoc,
    "\n  query PersonPage($id: ID!) {\n    administeredPerson(id: $id) {\n      id\n      fullName\n      staffNumber\n      isActive\n      ...PersonAddress_person\n      ...PersonPlacements_person\n      ...PersonRoles_person\n    }\n  }\n": typeof types.PersonPageDocument,
    "\n  fragment PersonPlacements_person on AdministeredPerson {\n    id\n    teamName\n    placements {\n      id\n      kind\n      startedOn\n      endedOn\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PersonPlacements_PersonFragmentDoc,
    "\n  fragment PersonRoles_person on AdministeredPerson {\n    id\n    fullName\n    isActive\n    roles\n    roleChanges {\n      id\n      role\n      isGiven\n      changedAt\n      changedByName\n    }\n  }\n": typeof types.PersonRoles_PersonFragmentDoc,
    "\n  mutation CorrectEmail($input: CorrectEmailInput!) {\n    correctEmail(input: $input) {\n      effectiveAt\n      person {\n        id\n        ...PersonAddress_person\n      }\n    }\n  }\n": typeof types.CorrectEmailDocument,
    "\n  mutation AddFrameUnit($input: AddFrameUnitInput!) {\n    addFrameUnit(input: $input) {\n      ... on AddFrameUnitSuccess {\n        frameUnit {\n          id\n          name\n        }\n      }\n      ... on FrameUnitNameTakenProblem {\n        nameTakenById\n      }\n    }\n  }\n": typeof types.AddFrameUnitDocument,
    "\n  mutation RenameFrameUnit($input: RenameFrameUnitInput!) {\n    renameFrameUnit(input: $input) {\n      ... on RenameFrameUnitSuccess {\n        frameUnit {\n          id\n          name\n        }\n      }\n      ... on FrameUnitNameTakenProblem {\n        nameTakenById\n      }\n    }\n  }\n": typeof types.RenameFrameUnitDocument,
    "\n  mutation RemoveFrameUnit($input: RemoveFrameUnitInput!) {\n    removeFrameUnit(input: $input) {\n      ... on RemoveFrameUnitSuccess {\n        removedId\n      }\n      ... on FrameUnitInUseProblem {\n        usedId\n      }\n    }\n  }\n": typeof types.RemoveFrameUnitDocument,
    "\n  mutation PlacePerson($input: PlacePersonInput!) {\n    placePerson(input: $input) {\n      ... on PlacePersonSuccess {\n        person {\n          id\n          ...PersonPlacements_person\n        }\n      }\n      ... on PlacementOverlapsProblem {\n        inTheWayId\n      }\n    }\n  }\n": typeof types.PlacePersonDocument,
    "\n  mutation ChangePlacement($input: ChangePlacementInput!) {\n    changePlacement(input: $input) {\n      ... on ChangePlacementSuccess {\n        person {\n          id\n          ...PersonPlacements_person\n        }\n      }\n      ... on PlacementOverlapsProblem {\n        inTheWayId\n      }\n    }\n  }\n": typeof types.ChangePlacementDocument,
    "\n  mutation RemovePlacement($input: RemovePlacementInput!) {\n    removePlacement(input: $input) {\n      person {\n        id\n        ...PersonPlacements_person\n      }\n    }\n  }\n": typeof types.RemovePlacementDocument,
    "\n  mutation GiveRole($input: GiveRoleInput!) {\n    giveRole(input: $input) {\n      person {\n        id\n        ...PersonRoles_person\n      }\n    }\n  }\n": typeof types.GiveRoleDocument,
    "\n  mutation TakeRole($input: TakeRoleInput!) {\n    takeRole(input: $input) {\n      ... on TakeRoleSuccess {\n        person {\n          id\n          ...PersonRoles_person\n        }\n      }\n      ... on LastAdministratorProblem {\n        lastAdministratorId\n      }\n    }\n  }\n": typeof types.TakeRoleDocument,
    "\n  query ImportChanges($id: ID!, $action: PeopleImportAction!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      changes(action: $action, first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            fullName\n            team\n            fields {\n              field\n              was\n              becomes\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ImportChangesDocument,
    "\n  fragment ImportOutcome_PeopleImport on PeopleImport {\n    id\n    state\n    failure\n    failureLine\n    canUndo\n    createdAt\n    joinedCount\n    rejoinedCount\n    movedCount\n    changedCount\n    leftCount\n  }\n": typeof types.ImportOutcome_PeopleImportFragmentDoc,
    "\n  mutation UndoPeopleImport($input: PeopleImportInput!) {\n    undoPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n": typeof types.UndoPeopleImportDocument,
    "\n  fragment ImportPlan_PeopleImport on PeopleImport {\n    id\n    rowCount\n    problemRowCount\n    joinedCount\n    rejoinedCount\n    movedCount\n    changedCount\n    unchangedCount\n    leftCount\n    ignoredColumns\n  }\n": typeof types.ImportPlan_PeopleImportFragmentDoc,
    "\n  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {\n    applyPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n": typeof types.ApplyPeopleImportDocument,
    "\n  mutation DiscardPeopleImport($input: PeopleImportInput!) {\n    discardPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n": typeof types.DiscardPeopleImportDocument,
    "\n  query ImportProblems($id: ID!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      problems(first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            column\n            columnName\n            message\n            otherLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ImportProblemsDocument,
    "\n  query PeopleImportPage {\n    currentPeopleImport {\n      id\n      state\n      progress\n      rowCount\n      ...ImportPlan_PeopleImport\n      ...ImportOutcome_PeopleImport\n    }\n  }\n": typeof types.PeopleImportPageDocument,
    "\n  query StepUpPage {\n    account {\n      id\n      email\n      isLinkedToProvider\n      passkeys {\n        id\n      }\n    }\n  }\n": typeof types.StepUpPageDocument,
    "\n  fragment ChoiceLine_choice on NotificationChoice {\n    id\n    kind\n    inApp\n    byMail\n  }\n": typeof types.ChoiceLine_ChoiceFragmentDoc,
    "\n  mutation ChooseNotification($input: ChooseNotificationInput!) {\n    chooseNotification(input: $input) {\n      choice {\n        id\n        ...ChoiceLine_choice\n      }\n    }\n  }\n": typeof types.ChooseNotificationDocument,
    "\n  query NotificationBell {\n    notifications {\n      id\n    }\n  }\n": typeof types.NotificationBellDocument,
    "\n  fragment NotificationLine_notification on Notification {\n    id\n    kind\n    subjectId\n    createdOn\n    actor {\n      id\n      fullName\n    }\n  }\n": typeof types.NotificationLine_NotificationFragmentDoc,
    "\n  query NotificationsPage {\n    notifications {\n      id\n      ...NotificationLine_notification\n    }\n    notificationChoices {\n      id\n      ...ChoiceLine_choice\n    }\n  }\n": typeof types.NotificationsPageDocument,
    "\n  query ColleaguePage($id: ID!) {\n    portfolio(ownerId: $id) {\n      id\n      isOwn\n      headline\n      owner {\n        id\n        fullName\n        functionName\n        teamName\n      }\n      texts {\n        id\n        kind\n        ...ReadText_text\n      }\n      talents {\n        id\n        ...ReadTalent_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        ...ReadGoal_goal\n      }\n    }\n  }\n": typeof types.ColleaguePageDocument,
    "\n  query PersonPicker($search: String!) {\n    people(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          fullName\n          teamName\n          functionName\n        }\n      }\n    }\n  }\n": typeof types.PersonPickerDocument,
    "\n  query PortfolioPage {\n    myPortfolio {\n      id\n      owner {\n        id\n        fullName\n      }\n      headlineText {\n        id\n        ...TextEditor_text\n      }\n      texts {\n        id\n        kind\n        ...TextEditor_text\n      }\n      talents {\n        id\n        ...TalentCard_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        state\n        ...GoalCard_goal\n      }\n    }\n  }\n": typeof types.PortfolioPageDocument,
    "\n  query PreviewPage($personId: ID) {\n    portfolioPreview(personId: $personId) {\n      headline\n      texts {\n        id\n        kind\n        ...ReadText_text\n      }\n      talents {\n        id\n        ...ReadTalent_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        ...ReadGoal_goal\n      }\n    }\n  }\n": typeof types.PreviewPageDocument,
    "\n  fragment ReadText_text on ProfileText {\n    id\n    kind\n    body\n  }\n": typeof types.ReadText_TextFragmentDoc,
    "\n  query SharedPage {\n    sharedItems {\n      id\n      audience\n      sharedWith {\n        id\n        fullName\n      }\n      ... on ProfileText {\n        kind\n      }\n      ... on TalentClaim {\n        ownName\n        talent {\n          id\n          nameNl\n          nameEn\n        }\n      }\n      ... on Goal {\n        title\n      }\n    }\n  }\n": typeof types.SharedPageDocument,
    "\n  fragment TextEditor_text on ProfileText {\n    id\n    kind\n    body\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    history {\n      version\n      body\n      replacedAt\n    }\n  }\n": typeof types.TextEditor_TextFragmentDoc,
    "\n  query VisitsPage($after: String) {\n    portfolioVisits(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          openedHour\n          visitor {\n            id\n            fullName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.VisitsPageDocument,
    "\n  mutation ShareItem($input: ShareItemInput!) {\n    shareItem(input: $input) {\n      item {\n        id\n        audience\n        sharedWith {\n          id\n          fullName\n        }\n      }\n    }\n  }\n": typeof types.ShareItemDocument,
    "\n  mutation StopSharing($input: StopSharingInput!) {\n    stopSharing(input: $input) {\n      stopped\n    }\n  }\n": typeof types.StopSharingDocument,
    "\n  mutation UpdateProfileText($input: UpdateProfileTextInput!) {\n    updateProfileText(input: $input) {\n      ... on UpdateProfileTextSuccess {\n        text {\n          id\n          version\n        }\n        portfolio {\n          id\n          headlineText {\n            id\n            ...TextEditor_text\n          }\n          texts {\n            id\n            kind\n            ...TextEditor_text\n          }\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n": typeof types.UpdateProfileTextDocument,
    "\n  fragment ConsentCard_Consent on Consent {\n    id\n    purpose\n    isGiven\n    talentIds\n    currentTextVersion\n  }\n": typeof types.ConsentCard_ConsentFragmentDoc,
    "\n  fragment ConsentLog_MyConsents on MyConsents {\n    id\n    log {\n      id\n      purpose\n      act\n      textVersion\n      recordedAt\n    }\n  }\n": typeof types.ConsentLog_MyConsentsFragmentDoc,
    "\n  query ConsentPage {\n    myConsents {\n      id\n      consents {\n        id\n        purpose\n        ...ConsentCard_Consent\n      }\n      ...ConsentLog_MyConsents\n    }\n    myMapGroups {\n      id\n      ...WhereICount_OwnMapGroup\n    }\n    myPortfolio {\n      id\n      talents {\n        id\n        talent {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n": typeof types.ConsentPageDocument,
    "\n  query DeletionLines {\n    feedbackDeletions {\n      id\n      kind\n      deletedOn\n      roundClosedOn\n    }\n  }\n": typeof types.DeletionLinesDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on ConsentSuccess {\n        consents {\n          id\n          consents {\n            id\n            ...ConsentCard_Consent\n          }\n          ...ConsentLog_MyConsents\n        }\n      }\n      ... on ConsentTextChangedProblem {\n        currentVersion\n      }\n    }\n  }\n": typeof types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      consents {\n        id\n        consents {\n          id\n          ...ConsentCard_Consent\n        }\n        ...ConsentLog_MyConsents\n      }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  fragment WhereICount_OwnMapGroup on OwnMapGroup {\n    id\n    kind\n    name\n  }\n": typeof types.WhereICount_OwnMapGroupFragmentDoc,
    "\n  fragment ChangeSettingsForm_MapAccount on MapAccount {\n    id\n    profile\n    cadence\n    pairs {\n      first {\n        id\n        nameNl\n        nameEn\n      }\n      second {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n": typeof types.ChangeSettingsForm_MapAccountFragmentDoc,
    "\n  query MapAccountPage {\n    mapAccount {\n      id\n      ...MapState_MapAccount\n      ...MapDecisions_MapAccount\n      ...MapSettings_MapAccount\n      ...ChangeSettingsForm_MapAccount\n      ...MapChanges_MapAccount\n      ...WaitingChange_MapAccount\n      ...MapGates_MapAccount\n    }\n  }\n": typeof types.MapAccountPageDocument,
    "\n  fragment MapChanges_MapAccount on MapAccount {\n    id\n    changes {\n      id\n      kind\n      state\n      profile\n      cadence\n      proposedOn\n      decidedOn\n    }\n  }\n": typeof types.MapChanges_MapAccountFragmentDoc,
    "\n  fragment MapDecisions_MapAccount on MapAccount {\n    id\n    decisions {\n      id\n      reference\n      decidedOn\n    }\n  }\n": typeof types.MapDecisions_MapAccountFragmentDoc,
    "\n  fragment MapGates_MapAccount on MapAccount {\n    id\n    gates {\n      id\n      scheduledOn\n      isPublished\n      groupsAdmitted\n      groupsRefused\n      smallestGroup\n      combinationsExamined\n      budgetUsed\n      budgetAllowed\n    }\n  }\n": typeof types.MapGates_MapAccountFragmentDoc,
    "\n  query MapQuestionsPage($after: String) {\n    mapQuestions(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          askedOn\n          purpose\n          kind\n          groupNames\n          expressionNamesNl\n          expressionNamesEn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MapQuestionsPageDocument,
    "\n  fragment MapSettings_MapAccount on MapAccount {\n    id\n    profile\n    cadence\n    pairs {\n      first {\n        id\n        nameNl\n        nameEn\n      }\n      second {\n        id\n        nameNl\n        nameEn\n      }\n    }\n    figures {\n      noiseAtMost\n      shownFrom\n      groupFrom\n      participantsFrom\n      changesFrom\n      frozenDays\n      cellsPerPerson\n      trendFrom\n      epochsVisible\n      withdrawnAfterMonths\n    }\n  }\n": typeof types.MapSettings_MapAccountFragmentDoc,
    "\n  fragment MapState_MapAccount on MapAccount {\n    id\n    isOn\n  }\n": typeof types.MapState_MapAccountFragmentDoc,
    "\n  query PairPicker {\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n": typeof types.PairPickerDocument,
    "\n  fragment WaitingChange_MapAccount on MapAccount {\n    id\n    changes {\n      id\n      state\n      isOwn\n      profile\n      cadence\n      pairs {\n        first {\n          id\n          nameNl\n          nameEn\n        }\n        second {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n": typeof types.WaitingChange_MapAccountFragmentDoc,
    "\n  mutation RecordMapDecision($input: RecordMapDecisionInput!) {\n    recordMapDecision(input: $input) {\n      account {\n        id\n        ...MapDecisions_MapAccount\n      }\n    }\n  }\n": typeof types.RecordMapDecisionDocument,
    "\n  mutation TurnMapOn($input: MapActInput!) {\n    turnMapOn(input: $input) {\n      ... on MapAccountSuccess {\n        account {\n          id\n          ...MapState_MapAccount\n          ...MapChanges_MapAccount\n        }\n      }\n      ... on MapDecisionMissingProblem {\n        needsDecision\n      }\n    }\n  }\n": typeof types.TurnMapOnDocument,
    "\n  mutation TurnMapOff($input: MapActInput!) {\n    turnMapOff(input: $input) {\n      account {\n        id\n        ...MapState_MapAccount\n        ...MapChanges_MapAccount\n      }\n    }\n  }\n": typeof types.TurnMapOffDocument,
    "\n  mutation ChangeMapSettings($input: ChangeMapSettingsInput!) {\n    changeMapSettings(input: $input) {\n      account {\n        id\n        ...MapSettings_MapAccount\n        ...ChangeSettingsForm_MapAccount\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n": typeof types.ChangeMapSettingsDocument,
    "\n  mutation DecideMapChange($input: DecideMapChangeInput!) {\n    decideMapChange(input: $input) {\n      account {\n        id\n        ...MapSettings_MapAccount\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n": typeof types.DecideMapChangeDocument,
    "\n  mutation TakeMapChangeBack($input: MapChangeInput!) {\n    takeMapChangeBack(input: $input) {\n      account {\n        id\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n": typeof types.TakeMapChangeBackDocument,
    "\n  query MapDocumentPage($name: MapDocumentName!, $language: Language!) {\n    mapDocument(name: $name, language: $language) {\n      title\n      blocks {\n        kind\n        level\n        text\n        items\n        rows\n      }\n    }\n  }\n": typeof types.MapDocumentPageDocument,
    "\n  query CompareView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        groupId\n        about\n      }\n    }\n  }\n": typeof types.CompareViewDocument,
    "\n  query GroupView($purpose: String!, $epoch: Int, $groups: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        about\n      }\n    }\n  }\n": typeof types.GroupViewDocument,
    "\n  query MapView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      rows {\n        id\n        groupId\n        about\n      }\n    }\n  }\n": typeof types.MapViewDocument,
    "\n  query PairsView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        about\n      }\n    }\n  }\n": typeof types.PairsViewDocument,
    "\n  query RareView($purpose: String!, $group: ID!, $epoch: Int) {\n    talentMapRareTalents(purpose: $purpose, group: $group, epoch: $epoch, first: 20) {\n      id\n      talents {\n        id\n        about\n        expression {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n": typeof types.RareViewDocument,
    "\n  query TalentMapPage($epoch: Int) {\n    talentMapOptions(epoch: $epoch) {\n      id\n      epochs {\n        id\n        number\n        scheduledOn\n        threshold\n        maxNoise\n        variance\n        realTrendFrom\n        participation\n      }\n      skippedOn\n      groups {\n        id\n        dimension\n        name\n        employees\n        expressionKinds\n      }\n      expressions {\n        id\n        kind\n        nameNl\n        nameEn\n      }\n    }\n    talentThemes {\n      id\n      key\n      nameNl\n      nameEn\n      talents {\n        id\n      }\n    }\n  }\n": typeof types.TalentMapPageDocument,
    "\n  query TrendView($purpose: String!, $group: ID!, $expressions: [ID!]!) {\n    talentMapTrend(purpose: $purpose, group: $group, expressions: $expressions) {\n      id\n      series {\n        id\n        points {\n          epoch\n          publishedOn\n          about\n          change\n          isReal\n        }\n      }\n    }\n  }\n": typeof types.TrendViewDocument,
    "\n  fragment HouseNeed_HouseNeed on HouseNeed {\n    id\n    title\n    text\n    postedByName\n    closesOn\n    myAnswer\n    talent {\n      id\n      nameNl\n      nameEn\n    }\n  }\n": typeof types.HouseNeed_HouseNeedFragmentDoc,
    "\n  query HouseNeedsPage {\n    houseNeeds {\n      id\n      ...HouseNeed_HouseNeed\n    }\n  }\n": typeof types.HouseNeedsPageDocument,
    "\n  mutation PostNeed($input: PostNeedInput!) {\n    postNeed(input: $input) {\n      needs {\n        id\n        ...PostedNeed_PostedNeed\n      }\n    }\n  }\n": typeof types.PostNeedDocument,
    "\n  fragment PostedNeed_PostedNeed on PostedNeed {\n    id\n    title\n    text\n    closesOn\n    isOpen\n    talent {\n      id\n      nameNl\n      nameEn\n    }\n    answers {\n      id\n      name\n      text\n    }\n  }\n": typeof types.PostedNeed_PostedNeedFragmentDoc,
    "\n  mutation CloseNeed($input: CloseNeedInput!) {\n    closeNeed(input: $input) {\n      needs {\n        id\n        ...PostedNeed_PostedNeed\n      }\n    }\n  }\n": typeof types.CloseNeedDocument,
    "\n  query PostedNeedsPage {\n    postedNeeds {\n      id\n      ...PostedNeed_PostedNeed\n    }\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n": typeof types.PostedNeedsPageDocument,
    "\n  mutation AnswerNeed($input: AnswerNeedInput!) {\n    answerNeed(input: $input) {\n      needs {\n        id\n        ...HouseNeed_HouseNeed\n      }\n    }\n  }\n": typeof types.AnswerNeedDocument,
    "\n  mutation WithdrawNeedAnswer($input: CloseNeedInput!) {\n    withdrawNeedAnswer(input: $input) {\n      needs {\n        id\n        ...HouseNeed_HouseNeed\n      }\n    }\n  }\n": typeof types.WithdrawNeedAnswerDocument,
    "\n  query MapTokensPage {\n    talentMapTokens {\n      id\n      label\n      createdOn\n      expiresOn\n      isAlive\n    }\n  }\n": typeof types.MapTokensPageDocument,
    "\n  mutation CreateTalentMapToken($input: CreateTalentMapTokenInput!) {\n    createTalentMapToken(input: $input) {\n      tokenId\n      token\n    }\n  }\n": typeof types.CreateTalentMapTokenDocument,
    "\n  mutation RevokeTalentMapToken($input: RevokeTalentMapTokenInput!) {\n    revokeTalentMapToken(input: $input) {\n      tokenId\n    }\n  }\n": typeof types.RevokeTalentMapTokenDocument,
    "\n  query AddTalentDialog {\n    talentThemes {\n      id\n      key\n      nameNl\n      nameEn\n      talents {\n        id\n        nameNl\n        nameEn\n        definitionNl\n        definitionEn\n      }\n    }\n    myPortfolio {\n      id\n      talents {\n        id\n        talent {\n          id\n        }\n      }\n    }\n  }\n": typeof types.AddTalentDialogDocument,
    "\n  fragment ReadTalent_claim on TalentClaim {\n    id\n    ownName\n    note\n    talent {\n      id\n      nameNl\n      nameEn\n      definitionNl\n      definitionEn\n      excessNl\n      excessEn\n      theme {\n        id\n        key\n      }\n    }\n  }\n": typeof types.ReadTalent_ClaimFragmentDoc,
    "\n  fragment TalentCard_claim on TalentClaim {\n    id\n    ownName\n    note\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    talent {\n      id\n      nameNl\n      nameEn\n      definitionNl\n      definitionEn\n      excessNl\n      excessEn\n      theme {\n        id\n        key\n      }\n    }\n  }\n": typeof types.TalentCard_ClaimFragmentDoc,
    "\n  fragment TalentWheel_claim on TalentClaim {\n    id\n    talent {\n      id\n      theme {\n        id\n        key\n        nameNl\n        nameEn\n      }\n    }\n  }\n": typeof types.TalentWheel_ClaimFragmentDoc,
    "\n  mutation AddTalent($input: AddTalentInput!) {\n    addTalent(input: $input) {\n      isNew\n      portfolio {\n        id\n        talents {\n          id\n          ...TalentCard_claim\n          ...TalentWheel_claim\n        }\n      }\n    }\n  }\n": typeof types.AddTalentDocument,
    "\n  mutation ArrangeTalents($input: ArrangeTalentsInput!) {\n    arrangeTalents(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ArrangeTalentsDocument,
    "\n  mutation RemoveTalent($input: RemoveTalentInput!) {\n    removeTalent(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n": typeof types.RemoveTalentDocument,
    "\n  mutation RestoreTalent($input: RestoreTalentInput!) {\n    restoreTalent(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n          ...TalentCard_claim\n          ...TalentWheel_claim\n        }\n      }\n    }\n  }\n": typeof types.RestoreTalentDocument,
    "\n  mutation UpdateTalent($input: UpdateTalentInput!) {\n    updateTalent(input: $input) {\n      ... on UpdateTalentSuccess {\n        claim {\n          id\n          ownName\n          note\n          version\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n": typeof types.UpdateTalentDocument,
    "\n  query ViewerGate {\n    viewer {\n      id\n      fullName\n      language\n      roles\n      organisationName\n      isDemo\n    }\n  }\n": typeof types.ViewerGateDocument,
    "\n  mutation LanguageChoice($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      account {\n        id\n        language\n      }\n    }\n  }\n": typeof types.LanguageChoiceDocument,
};
const documents: Documents = {
    "\n  fragment QuestionnaireCard_questionnaire on FeedbackQuestionnaire {\n    id\n    version\n    isOffered\n    isDefault\n    definition\n  }\n": types.QuestionnaireCard_QuestionnaireFragmentDoc,
    "\n  query QuestionnaireEditorPage {\n    feedbackQuestionnaireVersions {\n      id\n      version\n      definition\n    }\n  }\n": types.QuestionnaireEditorPageDocument,
    "\n  query QuestionnairesPage {\n    feedbackQuestionnaireVersions {\n      id\n      ...QuestionnaireCard_questionnaire\n    }\n  }\n": types.QuestionnairesPageDocument,
    "\n  mutation SaveQuestionnaire($input: SaveFeedbackQuestionnaireInput!) {\n    saveFeedbackQuestionnaire(input: $input) {\n      questionnaire {\n        id\n        version\n      }\n    }\n  }\n": types.SaveQuestionnaireDocument,
    "\n  mutation OfferQuestionnaire($input: OfferFeedbackQuestionnaireInput!) {\n    offerFeedbackQuestionnaire(input: $input) {\n      questionnaire {\n        id\n        isOffered\n        isDefault\n      }\n    }\n  }\n": types.OfferQuestionnaireDocument,
    "\n  query SharedWithMe {\n    sharedFeedbackParts {\n      id\n      text\n      themeName\n      selfMean\n      othersMean\n      until\n      owner {\n        id\n        fullName\n      }\n    }\n    reportedSentences {\n      id\n      text\n      isOwn\n      owner {\n        id\n        fullName\n      }\n    }\n  }\n": types.SharedWithMeDocument,
    "\n  mutation CloseSentence($input: CloseReportedSentenceInput!) {\n    closeReportedSentence(input: $input) {\n      reportedSentenceId\n    }\n  }\n": types.CloseSentenceDocument,
    "\n  query ReadingPage($id: ID!) {\n    feedbackReadingGuide\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      report {\n        id\n        comments {\n          id\n          questionKey\n          text\n        }\n        talents {\n          id\n          talentKey\n          level\n        }\n        reading {\n          id\n          chosenCommentId\n          isThanked\n        }\n        sharedParts {\n          id\n          text\n          themeName\n          until\n          person {\n            id\n            fullName\n          }\n        }\n      }\n    }\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n      }\n    }\n  }\n": types.ReadingPageDocument,
    "\n  mutation ChooseSentence($input: ChooseFeedbackSentenceInput!) {\n    chooseFeedbackSentence(input: $input) {\n      round {\n        id\n        report {\n          id\n          reading {\n            id\n            chosenCommentId\n            isThanked\n          }\n        }\n      }\n    }\n  }\n": types.ChooseSentenceDocument,
    "\n  mutation ThankEverybody($input: ThankRatersInput!) {\n    thankRaters(input: $input) {\n      round {\n        id\n        report {\n          id\n          reading {\n            id\n            chosenCommentId\n            isThanked\n          }\n        }\n      }\n    }\n  }\n": types.ThankEverybodyDocument,
    "\n  mutation SharePart($input: ShareFeedbackPartInput!) {\n    shareFeedbackPart(input: $input) {\n      round {\n        id\n        report {\n          id\n          sharedParts {\n            id\n            text\n            themeName\n            until\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SharePartDocument,
    "\n  mutation StopSharingPart($input: StopSharingFeedbackPartInput!) {\n    stopSharingFeedbackPart(input: $input) {\n      round {\n        id\n        report {\n          id\n          sharedParts {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.StopSharingPartDocument,
    "\n  mutation ReportSentence($input: ReportFeedbackSentenceInput!) {\n    reportFeedbackSentence(input: $input) {\n      round {\n        id\n      }\n    }\n  }\n": types.ReportSentenceDocument,
    "\n  mutation AddTalentFromReport($input: AddTalentInput!) {\n    addTalent(input: $input) {\n      isNew\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n": types.AddTalentFromReportDocument,
    "\n  query StepGoals {\n    myPortfolio {\n      id\n      goals {\n        id\n        title\n        state\n      }\n    }\n  }\n": types.StepGoalsDocument,
    "\n  mutation MakeStepFromReport($input: MakeStepInput!) {\n    makeStep(input: $input) {\n      ... on MakeStepSuccess {\n        goal {\n          id\n          title\n        }\n      }\n      ... on StepAlreadyOpenProblem {\n        openStep {\n          id\n          intention\n        }\n      }\n    }\n  }\n": types.MakeStepFromReportDocument,
    "\n  query ReportPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      invitations {\n        id\n        groupKey\n      }\n      selfAssessment {\n        id\n        answers\n      }\n      report {\n        id\n        raterCount\n        declinedCount\n        units {\n          id\n          key\n          kind\n          memberKeys\n          formKey\n          raterCount\n          position\n        }\n        scores {\n          id\n          subject\n          subjectKey\n          unitKey\n          raterCount\n          mean\n          bandLow\n          bandHigh\n          spread\n          spreadWord\n        }\n        comments {\n          id\n          questionKey\n          text\n        }\n        gaps {\n          id\n          themeKey\n          selfMean\n          gap\n        }\n        talents {\n          id\n          talentKey\n          level\n        }\n        progress {\n          id\n          themeKey\n          unitKey\n          progress\n          earlierRoundId\n          earlierReleasedOn\n        }\n      }\n    }\n  }\n": types.ReportPageDocument,
    "\n  mutation OpenReport($input: OpenFeedbackReportInput!) {\n    openFeedbackReport(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on SelfAssessmentMissingProblem {\n        roundId\n      }\n    }\n  }\n": types.OpenReportDocument,
    "\n  mutation SkipSelfAssessment($input: SkipSelfAssessmentInput!) {\n    skipSelfAssessment(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": types.SkipSelfAssessmentDocument,
    "\n  fragment DrawAhead_request on FeedbackRequest {\n    id\n    path\n  }\n": types.DrawAhead_RequestFragmentDoc,
    "\n  fragment OpenRequestsCard_settings on RaterSettings {\n    id\n    openRequestsMax\n  }\n": types.OpenRequestsCard_SettingsFragmentDoc,
    "\n  mutation SetOpenRequestsMax($input: SetOpenRequestsMaxInput!) {\n    setOpenRequestsMax(input: $input) {\n      settings {\n        id\n        ...OpenRequestsCard_settings\n      }\n    }\n  }\n": types.SetOpenRequestsMaxDocument,
    "\n  fragment RequestCard_request on FeedbackRequest {\n    id\n    ownerName\n    groupName\n    isAttributable\n    closesAt\n    path\n  }\n": types.RequestCard_RequestFragmentDoc,
    "\n  fragment AskedList_round on FeedbackRound {\n    id\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      ...RaterLine_invitation\n    }\n  }\n": types.AskedList_RoundFragmentDoc,
    "\n  fragment CancelRoundButton_round on FeedbackRound {\n    id\n    state\n  }\n": types.CancelRoundButton_RoundFragmentDoc,
    "\n  fragment ClosedRound_round on FeedbackRound {\n    id\n    state\n    report {\n      id\n    }\n    selfAssessment {\n      id\n      state\n    }\n    ...SelfCard_round\n  }\n": types.ClosedRound_RoundFragmentDoc,
    "\n  query ColleagueSearch($search: String!) {\n    people(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          fullName\n          functionName\n          teamName\n          hasMuchOnPlate\n        }\n      }\n    }\n  }\n": types.ColleagueSearchDocument,
    "\n  fragment DeadlineCard_round on FeedbackRound {\n    id\n    closesOn\n    closesAt\n    isExtended\n  }\n": types.DeadlineCard_RoundFragmentDoc,
    "\n  fragment DraftCheck_round on FeedbackRound {\n    id\n    message\n    closesOn\n    minRaters\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      email\n      name\n      person {\n        id\n        fullName\n      }\n    }\n  }\n": types.DraftCheck_RoundFragmentDoc,
    "\n  fragment DraftMessage_round on FeedbackRound {\n    id\n    message\n    closesOn\n    ...TierChoice_round\n  }\n": types.DraftMessage_RoundFragmentDoc,
    "\n  fragment DraftRound_round on FeedbackRound {\n    id\n    ...RatersEditor_round\n    ...DraftMessage_round\n    ...DraftCheck_round\n    ...CancelRoundButton_round\n  }\n": types.DraftRound_RoundFragmentDoc,
    "\n  query NewRoundPage {\n    feedbackQuestionnaires {\n      id\n      isDefault\n      definition\n    }\n  }\n": types.NewRoundPageDocument,
    "\n  fragment OpenRound_round on FeedbackRound {\n    id\n    ratersUntil\n    ...RatersEditor_round\n    ...AskedList_round\n    ...DeadlineCard_round\n    ...SelfCard_round\n    ...SheetsLink_round\n    ...CancelRoundButton_round\n  }\n": types.OpenRound_RoundFragmentDoc,
    "\n  fragment RaterLine_invitation on FeedbackInvitation {\n    id\n    email\n    name\n    mailState\n    person {\n      id\n      fullName\n      functionName\n    }\n    ...SendAgainButton_invitation\n  }\n": types.RaterLine_InvitationFragmentDoc,
    "\n  fragment RatersEditor_round on FeedbackRound {\n    id\n    maxRaters\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      ...RaterLine_invitation\n    }\n  }\n": types.RatersEditor_RoundFragmentDoc,
    "\n  fragment RoundCard_round on FeedbackRound {\n    id\n    state\n    message\n    openedAt\n    closesAt\n    report {\n      id\n    }\n  }\n": types.RoundCard_RoundFragmentDoc,
    "\n  fragment RoundPage_round on FeedbackRound {\n    id\n    state\n    ...DraftRound_round\n    ...OpenRound_round\n    ...ClosedRound_round\n  }\n": types.RoundPage_RoundFragmentDoc,
    "\n  query RoundPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      ...RoundPage_round\n    }\n  }\n": types.RoundPageDocument,
    "\n  query RoundsPage {\n    feedbackRounds {\n      id\n      ...RoundCard_round\n    }\n    feedbackRequests {\n      id\n      ...RequestCard_request\n      ...DrawAhead_request\n    }\n  }\n": types.RoundsPageDocument,
    "\n  fragment SelfCard_round on FeedbackRound {\n    id\n    selfAssessment {\n      id\n      state\n    }\n  }\n": types.SelfCard_RoundFragmentDoc,
    "\n  fragment SendAgainButton_invitation on FeedbackInvitation {\n    id\n    email\n  }\n": types.SendAgainButton_InvitationFragmentDoc,
    "\n  query RaterSuggestions($roundId: ID!) {\n    raterSuggestions(roundId: $roundId, first: 12) {\n      edges {\n        node {\n          id\n          fullName\n        }\n      }\n    }\n  }\n": types.RaterSuggestionsDocument,
    "\n  mutation CreateRound($input: CreateFeedbackRoundInput!) {\n    createFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": types.CreateRoundDocument,
    "\n  mutation UpdateRound($input: UpdateFeedbackRoundInput!) {\n    updateFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": types.UpdateRoundDocument,
    "\n  mutation AddRaters($input: AddRatersInput!) {\n    addRaters(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersRefusedProblem {\n        refusals {\n          index\n          reason\n        }\n      }\n      ... on RatersTooManyProblem {\n        max\n      }\n    }\n  }\n": types.AddRatersDocument,
    "\n  mutation SendAgain($input: SendInvitationAgainInput!) {\n    sendInvitationAgain(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersRefusedProblem {\n        refusals {\n          reason\n        }\n      }\n    }\n  }\n": types.SendAgainDocument,
    "\n  mutation CopyRound($input: CopyFeedbackRoundInput!) {\n    copyFeedbackRound(input: $input) {\n      leftOut\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": types.CopyRoundDocument,
    "\n  mutation RemoveRater($input: RemoveRaterInput!) {\n    removeRater(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": types.RemoveRaterDocument,
    "\n  mutation OpenRoundNow($input: OpenFeedbackRoundInput!) {\n    openFeedbackRound(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersTooFewProblem {\n        asked\n        needed\n      }\n      ... on RoundTooSoonProblem {\n        possibleFrom\n      }\n      ... on RatersBusyProblem {\n        invitationIds\n      }\n    }\n  }\n": types.OpenRoundNowDocument,
    "\n  mutation ExtendRound($input: ExtendFeedbackRoundInput!) {\n    extendFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": types.ExtendRoundDocument,
    "\n  mutation CancelRound($input: CancelFeedbackRoundInput!) {\n    cancelFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": types.CancelRoundDocument,
    "\n  mutation CloseRound($input: CloseFeedbackRoundInput!) {\n    closeFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": types.CloseRoundDocument,
    "\n  query SelfPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      selfAssessment {\n        id\n        answers\n      }\n    }\n  }\n": types.SelfPageDocument,
    "\n  mutation SubmitSelf($input: SubmitSelfAssessmentInput!) {\n    submitSelfAssessment(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n": types.SubmitSelfDocument,
    "\n  fragment SheetsLink_round on FeedbackRound {\n    id\n    invitations {\n      id\n      isOnSheet\n    }\n  }\n": types.SheetsLink_RoundFragmentDoc,
    "\n  query SheetsPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      state\n      tier\n      message\n      closesAt\n      questionnaire {\n        id\n        definition\n      }\n    }\n    feedbackRaterSheets(roundId: $id) {\n      invitationId\n      groupKey\n      name\n      code\n      link\n    }\n  }\n": types.SheetsPageDocument,
    "\n  fragment TierChoice_round on FeedbackRound {\n    id\n    tier\n  }\n": types.TierChoice_RoundFragmentDoc,
    "\n  fragment GoalCard_goal on Goal {\n    id\n    title\n    state\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    openStep {\n      id\n      intention\n    }\n  }\n": types.GoalCard_GoalFragmentDoc,
    "\n  fragment GoalHead_goal on Goal {\n    id\n    title\n    why\n    state\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n  }\n": types.GoalHead_GoalFragmentDoc,
    "\n  query GoalPage($id: ID!) {\n    goal(id: $id) {\n      id\n      title\n      ...GoalHead_goal\n      ...GoalSteps_goal\n    }\n  }\n": types.GoalPageDocument,
    "\n  fragment GoalSteps_goal on Goal {\n    id\n    state\n    steps {\n      id\n      state\n      intention\n      ...OpenStepCard_step\n      ...PastStep_step\n    }\n  }\n": types.GoalSteps_GoalFragmentDoc,
    "\n  query GoalsPage {\n    myPortfolio {\n      id\n      goals {\n        id\n        state\n        ...GoalCard_goal\n      }\n    }\n  }\n": types.GoalsPageDocument,
    "\n  fragment OpenStepCard_step on GoalStep {\n    id\n    intention\n    expectedOn\n    whatWorks\n    whatDoesNot\n    whatNext\n    version\n    sourceKind\n    sourceText\n  }\n": types.OpenStepCard_StepFragmentDoc,
    "\n  fragment PastStep_step on GoalStep {\n    id\n    intention\n    state\n    whatWorks\n    whatDoesNot\n    whatNext\n  }\n": types.PastStep_StepFragmentDoc,
    "\n  fragment ReadGoal_goal on Goal {\n    id\n    title\n    why\n    state\n    steps {\n      id\n      ...PastStep_step\n    }\n  }\n": types.ReadGoal_GoalFragmentDoc,
    "\n  mutation CreateGoal($input: CreateGoalInput!) {\n    createGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n": types.CreateGoalDocument,
    "\n  mutation FinishStep($input: FinishStepInput!) {\n    finishStep(input: $input) {\n      ... on FinishStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n    }\n  }\n": types.FinishStepDocument,
    "\n  mutation MakeStep($input: MakeStepInput!) {\n    makeStep(input: $input) {\n      ... on MakeStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n      ... on StepAlreadyOpenProblem {\n        openStep {\n          id\n        }\n      }\n    }\n  }\n": types.MakeStepDocument,
    "\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        id\n        ...GoalCard_goal\n        ...GoalHead_goal\n        ...GoalSteps_goal\n      }\n    }\n  }\n": types.MoveGoalDocument,
    "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      ... on MoveStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n    }\n  }\n": types.MoveStepDocument,
    "\n  mutation RemoveGoal($input: RemoveGoalInput!) {\n    removeGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n": types.RemoveGoalDocument,
    "\n  mutation RestoreGoal($input: RestoreGoalInput!) {\n    restoreGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n": types.RestoreGoalDocument,
    "\n  mutation UpdateGoal($input: UpdateGoalInput!) {\n    updateGoal(input: $input) {\n      ... on UpdateGoalSuccess {\n        goal {\n          id\n          title\n          why\n          version\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n": types.UpdateGoalDocument,
    "\n  mutation UpdateStep($input: UpdateStepInput!) {\n    updateStep(input: $input) {\n      ... on UpdateStepSuccess {\n        step {\n          id\n          version\n          ...OpenStepCard_step\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n": types.UpdateStepDocument,
    "\n  query AccountPage {\n    account {\n      id\n      ...OwnAddress_Account\n      ...Passkeys_Account\n      ...RecoveryCodes_Account\n      ...Sessions_Account\n      ...ActAs_Account\n    }\n    raterSettings {\n      id\n      ...OpenRequestsCard_settings\n    }\n  }\n": types.AccountPageDocument,
    "\n  fragment ActAs_Account on Account {\n    id\n    actingAs\n    mayActAs\n  }\n": types.ActAs_AccountFragmentDoc,
    "\n  fragment OwnAddress_Account on Account {\n    id\n    fullName\n    email\n    language\n    isLinkedToProvider\n    emailCorrection {\n      newEmail\n      effectiveAt\n    }\n  }\n": types.OwnAddress_AccountFragmentDoc,
    "\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n": types.ChangeLanguageDocument,
    "\n  mutation StopEmailCorrection($input: AccountActInput!) {\n    stopEmailCorrection(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n": types.StopEmailCorrectionDocument,
    "\n  mutation UnlinkIdentityProvider($input: AccountActInput!) {\n    unlinkIdentityProvider(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n": types.UnlinkIdentityProviderDocument,
    "\n  fragment Passkeys_Account on Account {\n    id\n    passkeys {\n      id\n      label\n      addedOn\n      lastUsedOn\n    }\n  }\n": types.Passkeys_AccountFragmentDoc,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      account {\n        id\n        ...Passkeys_Account\n      }\n    }\n  }\n": types.RemovePasskeyDocument,
    "\n  fragment RecoveryCodes_Account on Account {\n    id\n    recoveryCodesLeft\n  }\n": types.RecoveryCodes_AccountFragmentDoc,
    "\n  fragment Sessions_Account on Account {\n    id\n    sessions {\n      id\n      deviceLabel\n      startedOn\n      endsOn\n      isRemembered\n      isCurrent\n    }\n  }\n": types.Sessions_AccountFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      account {\n        id\n        ...Sessions_Account\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: AccountActInput!) {\n    endOtherSessions(input: $input) {\n      account {\n        id\n        ...Sessions_Account\n      }\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  query FrameUnitPicker($kind: FrameKind!) {\n    frameUnits(kind: $kind) {\n      id\n      name\n    }\n  }\n": types.FrameUnitPickerDocument,
    "\n  query FrameUnits($kind: FrameKind!) {\n    frameUnits(kind: $kind) {\n      id\n      name\n      peopleCount\n    }\n  }\n": types.FrameUnitsDocument,
    "\n  query PeoplePage($search: String, $role: Role, $withLeavers: Boolean, $after: String) {\n    administeredPeople(search: $search, role: $role, withLeavers: $withLeavers, first: 15, after: $after) {\n      edges {\n        node {\n          id\n          fullName\n          email\n          isActive\n          teamName\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeoplePageDocument,
    "\n  fragment PersonAddress_person on AdministeredPerson {\n    id\n    email\n    newEmail\n    newEmailAt\n  }\n": types.PersonAddress_PersonFragmentDoc,
    "\n  query PersonPage($id: ID!) {\n    administeredPerson(id: $id) {\n      id\n      fullName\n      staffNumber\n      isActive\n      ...PersonAddress_person\n      ...PersonPlacements_person\n      ...PersonRoles_person\n    }\n  }\n": types.PersonPageDocument,
    "\n  fragment PersonPlacements_person on AdministeredPerson {\n    id\n    teamName\n    placements {\n      id\n      kind\n      startedOn\n      endedOn\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.PersonPlacements_PersonFragmentDoc,
    "\n  fragment PersonRoles_person on AdministeredPerson {\n    id\n    fullName\n    isActive\n    roles\n    roleChanges {\n      id\n      role\n      isGiven\n      changedAt\n      changedByName\n    }\n  }\n": types.PersonRoles_PersonFragmentDoc,
    "\n  mutation CorrectEmail($input: CorrectEmailInput!) {\n    correctEmail(input: $input) {\n      effectiveAt\n      person {\n        id\n        ...PersonAddress_person\n      }\n    }\n  }\n": types.CorrectEmailDocument,
    "\n  mutation AddFrameUnit($input: AddFrameUnitInput!) {\n    addFrameUnit(input: $input) {\n      ... on AddFrameUnitSuccess {\n        frameUnit {\n          id\n          name\n        }\n      }\n      ... on FrameUnitNameTakenProblem {\n        nameTakenById\n      }\n    }\n  }\n": types.AddFrameUnitDocument,
    "\n  mutation RenameFrameUnit($input: RenameFrameUnitInput!) {\n    renameFrameUnit(input: $input) {\n      ... on RenameFrameUnitSuccess {\n        frameUnit {\n          id\n          name\n        }\n      }\n      ... on FrameUnitNameTakenProblem {\n        nameTakenById\n      }\n    }\n  }\n": types.RenameFrameUnitDocument,
    "\n  mutation RemoveFrameUnit($input: RemoveFrameUnitInput!) {\n    removeFrameUnit(input: $input) {\n      ... on RemoveFrameUnitSuccess {\n        removedId\n      }\n      ... on FrameUnitInUseProblem {\n        usedId\n      }\n    }\n  }\n": types.RemoveFrameUnitDocument,
    "\n  mutation PlacePerson($input: PlacePersonInput!) {\n    placePerson(input: $input) {\n      ... on PlacePersonSuccess {\n        person {\n          id\n          ...PersonPlacements_person\n        }\n      }\n      ... on PlacementOverlapsProblem {\n        inTheWayId\n      }\n    }\n  }\n": types.PlacePersonDocument,
    "\n  mutation ChangePlacement($input: ChangePlacementInput!) {\n    changePlacement(input: $input) {\n      ... on ChangePlacementSuccess {\n        person {\n          id\n          ...PersonPlacements_person\n        }\n      }\n      ... on PlacementOverlapsProblem {\n        inTheWayId\n      }\n    }\n  }\n": types.ChangePlacementDocument,
    "\n  mutation RemovePlacement($input: RemovePlacementInput!) {\n    removePlacement(input: $input) {\n      person {\n        id\n        ...PersonPlacements_person\n      }\n    }\n  }\n": types.RemovePlacementDocument,
    "\n  mutation GiveRole($input: GiveRoleInput!) {\n    giveRole(input: $input) {\n      person {\n        id\n        ...PersonRoles_person\n      }\n    }\n  }\n": types.GiveRoleDocument,
    "\n  mutation TakeRole($input: TakeRoleInput!) {\n    takeRole(input: $input) {\n      ... on TakeRoleSuccess {\n        person {\n          id\n          ...PersonRoles_person\n        }\n      }\n      ... on LastAdministratorProblem {\n        lastAdministratorId\n      }\n    }\n  }\n": types.TakeRoleDocument,
    "\n  query ImportChanges($id: ID!, $action: PeopleImportAction!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      changes(action: $action, first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            fullName\n            team\n            fields {\n              field\n              was\n              becomes\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.ImportChangesDocument,
    "\n  fragment ImportOutcome_PeopleImport on PeopleImport {\n    id\n    state\n    failure\n    failureLine\n    canUndo\n    createdAt\n    joinedCount\n    rejoinedCount\n    movedCount\n    changedCount\n    leftCount\n  }\n": types.ImportOutcome_PeopleImportFragmentDoc,
    "\n  mutation UndoPeopleImport($input: PeopleImportInput!) {\n    undoPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n": types.UndoPeopleImportDocument,
    "\n  fragment ImportPlan_PeopleImport on PeopleImport {\n    id\n    rowCount\n    problemRowCount\n    joinedCount\n    rejoinedCount\n    movedCount\n    changedCount\n    unchangedCount\n    leftCount\n    ignoredColumns\n  }\n": types.ImportPlan_PeopleImportFragmentDoc,
    "\n  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {\n    applyPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n": types.ApplyPeopleImportDocument,
    "\n  mutation DiscardPeopleImport($input: PeopleImportInput!) {\n    discardPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n": types.DiscardPeopleImportDocument,
    "\n  query ImportProblems($id: ID!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      problems(first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            column\n            columnName\n            message\n            otherLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.ImportProblemsDocument,
    "\n  query PeopleImportPage {\n    currentPeopleImport {\n      id\n      state\n      progress\n      rowCount\n      ...ImportPlan_PeopleImport\n      ...ImportOutcome_PeopleImport\n    }\n  }\n": types.PeopleImportPageDocument,
    "\n  query StepUpPage {\n    account {\n      id\n      email\n      isLinkedToProvider\n      passkeys {\n        id\n      }\n    }\n  }\n": types.StepUpPageDocument,
    "\n  fragment ChoiceLine_choice on NotificationChoice {\n    id\n    kind\n    inApp\n    byMail\n  }\n": types.ChoiceLine_ChoiceFragmentDoc,
    "\n  mutation ChooseNotification($input: ChooseNotificationInput!) {\n    chooseNotification(input: $input) {\n      choice {\n        id\n        ...ChoiceLine_choice\n      }\n    }\n  }\n": types.ChooseNotificationDocument,
    "\n  query NotificationBell {\n    notifications {\n      id\n    }\n  }\n": types.NotificationBellDocument,
    "\n  fragment NotificationLine_notification on Notification {\n    id\n    kind\n    subjectId\n    createdOn\n    actor {\n      id\n      fullName\n    }\n  }\n": types.NotificationLine_NotificationFragmentDoc,
    "\n  query NotificationsPage {\n    notifications {\n      id\n      ...NotificationLine_notification\n    }\n    notificationChoices {\n      id\n      ...ChoiceLine_choice\n    }\n  }\n": types.NotificationsPageDocument,
    "\n  query ColleaguePage($id: ID!) {\n    portfolio(ownerId: $id) {\n      id\n      isOwn\n      headline\n      owner {\n        id\n        fullName\n        functionName\n        teamName\n      }\n      texts {\n        id\n        kind\n        ...ReadText_text\n      }\n      talents {\n        id\n        ...ReadTalent_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        ...ReadGoal_goal\n      }\n    }\n  }\n": types.ColleaguePageDocument,
    "\n  query PersonPicker($search: String!) {\n    people(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          fullName\n          teamName\n          functionName\n        }\n      }\n    }\n  }\n": types.PersonPickerDocument,
    "\n  query PortfolioPage {\n    myPortfolio {\n      id\n      owner {\n        id\n        fullName\n      }\n      headlineText {\n        id\n        ...TextEditor_text\n      }\n      texts {\n        id\n        kind\n        ...TextEditor_text\n      }\n      talents {\n        id\n        ...TalentCard_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        state\n        ...GoalCard_goal\n      }\n    }\n  }\n": types.PortfolioPageDocument,
    "\n  query PreviewPage($personId: ID) {\n    portfolioPreview(personId: $personId) {\n      headline\n      texts {\n        id\n        kind\n        ...ReadText_text\n      }\n      talents {\n        id\n        ...ReadTalent_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        ...ReadGoal_goal\n      }\n    }\n  }\n": types.PreviewPageDocument,
    "\n  fragment ReadText_text on ProfileText {\n    id\n    kind\n    body\n  }\n": types.ReadText_TextFragmentDoc,
    "\n  query SharedPage {\n    sharedItems {\n      id\n      audience\n      sharedWith {\n        id\n        fullName\n      }\n      ... on ProfileText {\n        kind\n      }\n      ... on TalentClaim {\n        ownName\n        talent {\n          id\n          nameNl\n          nameEn\n        }\n      }\n      ... on Goal {\n        title\n      }\n    }\n  }\n": types.SharedPageDocument,
    "\n  fragment TextEditor_text on ProfileText {\n    id\n    kind\n    body\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    history {\n      version\n      body\n      replacedAt\n    }\n  }\n": types.TextEditor_TextFragmentDoc,
    "\n  query VisitsPage($after: String) {\n    portfolioVisits(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          openedHour\n          visitor {\n            id\n            fullName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.VisitsPageDocument,
    "\n  mutation ShareItem($input: ShareItemInput!) {\n    shareItem(input: $input) {\n      item {\n        id\n        audience\n        sharedWith {\n          id\n          fullName\n        }\n      }\n    }\n  }\n": types.ShareItemDocument,
    "\n  mutation StopSharing($input: StopSharingInput!) {\n    stopSharing(input: $input) {\n      stopped\n    }\n  }\n": types.StopSharingDocument,
    "\n  mutation UpdateProfileText($input: UpdateProfileTextInput!) {\n    updateProfileText(input: $input) {\n      ... on UpdateProfileTextSuccess {\n        text {\n          id\n          version\n        }\n        portfolio {\n          id\n          headlineText {\n            id\n            ...TextEditor_text\n          }\n          texts {\n            id\n            kind\n            ...TextEditor_text\n          }\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n": types.UpdateProfileTextDocument,
    "\n  fragment ConsentCard_Consent on Consent {\n    id\n    purpose\n    isGiven\n    talentIds\n    currentTextVersion\n  }\n": types.ConsentCard_ConsentFragmentDoc,
    "\n  fragment ConsentLog_MyConsents on MyConsents {\n    id\n    log {\n      id\n      purpose\n      act\n      textVersion\n      recordedAt\n    }\n  }\n": types.ConsentLog_MyConsentsFragmentDoc,
    "\n  query ConsentPage {\n    myConsents {\n      id\n      consents {\n        id\n        purpose\n        ...ConsentCard_Consent\n      }\n      ...ConsentLog_MyConsents\n    }\n    myMapGroups {\n      id\n      ...WhereICount_OwnMapGroup\n    }\n    myPortfolio {\n      id\n      talents {\n        id\n        talent {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n": types.ConsentPageDocument,
    "\n  query DeletionLines {\n    feedbackDeletions {\n      id\n      kind\n      deletedOn\n      roundClosedOn\n    }\n  }\n": types.DeletionLinesDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on ConsentSuccess {\n        consents {\n          id\n          consents {\n            id\n            ...ConsentCard_Consent\n          }\n          ...ConsentLog_MyConsents\n        }\n      }\n      ... on ConsentTextChangedProblem {\n        currentVersion\n      }\n    }\n  }\n": types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      consents {\n        id\n        consents {\n          id\n          ...ConsentCard_Consent\n        }\n        ...ConsentLog_MyConsents\n      }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  fragment WhereICount_OwnMapGroup on OwnMapGroup {\n    id\n    kind\n    name\n  }\n": types.WhereICount_OwnMapGroupFragmentDoc,
    "\n  fragment ChangeSettingsForm_MapAccount on MapAccount {\n    id\n    profile\n    cadence\n    pairs {\n      first {\n        id\n        nameNl\n        nameEn\n      }\n      second {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n": types.ChangeSettingsForm_MapAccountFragmentDoc,
    "\n  query MapAccountPage {\n    mapAccount {\n      id\n      ...MapState_MapAccount\n      ...MapDecisions_MapAccount\n      ...MapSettings_MapAccount\n      ...ChangeSettingsForm_MapAccount\n      ...MapChanges_MapAccount\n      ...WaitingChange_MapAccount\n      ...MapGates_MapAccount\n    }\n  }\n": types.MapAccountPageDocument,
    "\n  fragment MapChanges_MapAccount on MapAccount {\n    id\n    changes {\n      id\n      kind\n      state\n      profile\n      cadence\n      proposedOn\n      decidedOn\n    }\n  }\n": types.MapChanges_MapAccountFragmentDoc,
    "\n  fragment MapDecisions_MapAccount on MapAccount {\n    id\n    decisions {\n      id\n      reference\n      decidedOn\n    }\n  }\n": types.MapDecisions_MapAccountFragmentDoc,
    "\n  fragment MapGates_MapAccount on MapAccount {\n    id\n    gates {\n      id\n      scheduledOn\n      isPublished\n      groupsAdmitted\n      groupsRefused\n      smallestGroup\n      combinationsExamined\n      budgetUsed\n      budgetAllowed\n    }\n  }\n": types.MapGates_MapAccountFragmentDoc,
    "\n  query MapQuestionsPage($after: String) {\n    mapQuestions(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          askedOn\n          purpose\n          kind\n          groupNames\n          expressionNamesNl\n          expressionNamesEn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MapQuestionsPageDocument,
    "\n  fragment MapSettings_MapAccount on MapAccount {\n    id\n    profile\n    cadence\n    pairs {\n      first {\n        id\n        nameNl\n        nameEn\n      }\n      second {\n        id\n        nameNl\n        nameEn\n      }\n    }\n    figures {\n      noiseAtMost\n      shownFrom\n      groupFrom\n      participantsFrom\n      changesFrom\n      frozenDays\n      cellsPerPerson\n      trendFrom\n      epochsVisible\n      withdrawnAfterMonths\n    }\n  }\n": types.MapSettings_MapAccountFragmentDoc,
    "\n  fragment MapState_MapAccount on MapAccount {\n    id\n    isOn\n  }\n": types.MapState_MapAccountFragmentDoc,
    "\n  query PairPicker {\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n": types.PairPickerDocument,
    "\n  fragment WaitingChange_MapAccount on MapAccount {\n    id\n    changes {\n      id\n      state\n      isOwn\n      profile\n      cadence\n      pairs {\n        first {\n          id\n          nameNl\n          nameEn\n        }\n        second {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n": types.WaitingChange_MapAccountFragmentDoc,
    "\n  mutation RecordMapDecision($input: RecordMapDecisionInput!) {\n    recordMapDecision(input: $input) {\n      account {\n        id\n        ...MapDecisions_MapAccount\n      }\n    }\n  }\n": types.RecordMapDecisionDocument,
    "\n  mutation TurnMapOn($input: MapActInput!) {\n    turnMapOn(input: $input) {\n      ... on MapAccountSuccess {\n        account {\n          id\n          ...MapState_MapAccount\n          ...MapChanges_MapAccount\n        }\n      }\n      ... on MapDecisionMissingProblem {\n        needsDecision\n      }\n    }\n  }\n": types.TurnMapOnDocument,
    "\n  mutation TurnMapOff($input: MapActInput!) {\n    turnMapOff(input: $input) {\n      account {\n        id\n        ...MapState_MapAccount\n        ...MapChanges_MapAccount\n      }\n    }\n  }\n": types.TurnMapOffDocument,
    "\n  mutation ChangeMapSettings($input: ChangeMapSettingsInput!) {\n    changeMapSettings(input: $input) {\n      account {\n        id\n        ...MapSettings_MapAccount\n        ...ChangeSettingsForm_MapAccount\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n": types.ChangeMapSettingsDocument,
    "\n  mutation DecideMapChange($input: DecideMapChangeInput!) {\n    decideMapChange(input: $input) {\n      account {\n        id\n        ...MapSettings_MapAccount\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n": types.DecideMapChangeDocument,
    "\n  mutation TakeMapChangeBack($input: MapChangeInput!) {\n    takeMapChangeBack(input: $input) {\n      account {\n        id\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n": types.TakeMapChangeBackDocument,
    "\n  query MapDocumentPage($name: MapDocumentName!, $language: Language!) {\n    mapDocument(name: $name, language: $language) {\n      title\n      blocks {\n        kind\n        level\n        text\n        items\n        rows\n      }\n    }\n  }\n": types.MapDocumentPageDocument,
    "\n  query CompareView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        groupId\n        about\n      }\n    }\n  }\n": types.CompareViewDocument,
    "\n  query GroupView($purpose: String!, $epoch: Int, $groups: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        about\n      }\n    }\n  }\n": types.GroupViewDocument,
    "\n  query MapView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      rows {\n        id\n        groupId\n        about\n      }\n    }\n  }\n": types.MapViewDocument,
    "\n  query PairsView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        about\n      }\n    }\n  }\n": types.PairsViewDocument,
    "\n  query RareView($purpose: String!, $group: ID!, $epoch: Int) {\n    talentMapRareTalents(purpose: $purpose, group: $group, epoch: $epoch, first: 20) {\n      id\n      talents {\n        id\n        about\n        expression {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n": types.RareViewDocument,
    "\n  query TalentMapPage($epoch: Int) {\n    talentMapOptions(epoch: $epoch) {\n      id\n      epochs {\n        id\n        number\n        scheduledOn\n        threshold\n        maxNoise\n        variance\n        realTrendFrom\n        participation\n      }\n      skippedOn\n      groups {\n        id\n        dimension\n        name\n        employees\n        expressionKinds\n      }\n      expressions {\n        id\n        kind\n        nameNl\n        nameEn\n      }\n    }\n    talentThemes {\n      id\n      key\n      nameNl\n      nameEn\n      talents {\n        id\n      }\n    }\n  }\n": types.TalentMapPageDocument,
    "\n  query TrendView($purpose: String!, $group: ID!, $expressions: [ID!]!) {\n    talentMapTrend(purpose: $purpose, group: $group, expressions: $expressions) {\n      id\n      series {\n        id\n        points {\n          epoch\n          publishedOn\n          about\n          change\n          isReal\n        }\n      }\n    }\n  }\n": types.TrendViewDocument,
    "\n  fragment HouseNeed_HouseNeed on HouseNeed {\n    id\n    title\n    text\n    postedByName\n    closesOn\n    myAnswer\n    talent {\n      id\n      nameNl\n      nameEn\n    }\n  }\n": types.HouseNeed_HouseNeedFragmentDoc,
    "\n  query HouseNeedsPage {\n    houseNeeds {\n      id\n      ...HouseNeed_HouseNeed\n    }\n  }\n": types.HouseNeedsPageDocument,
    "\n  mutation PostNeed($input: PostNeedInput!) {\n    postNeed(input: $input) {\n      needs {\n        id\n        ...PostedNeed_PostedNeed\n      }\n    }\n  }\n": types.PostNeedDocument,
    "\n  fragment PostedNeed_PostedNeed on PostedNeed {\n    id\n    title\n    text\n    closesOn\n    isOpen\n    talent {\n      id\n      nameNl\n      nameEn\n    }\n    answers {\n      id\n      name\n      text\n    }\n  }\n": types.PostedNeed_PostedNeedFragmentDoc,
    "\n  mutation CloseNeed($input: CloseNeedInput!) {\n    closeNeed(input: $input) {\n      needs {\n        id\n        ...PostedNeed_PostedNeed\n      }\n    }\n  }\n": types.CloseNeedDocument,
    "\n  query PostedNeedsPage {\n    postedNeeds {\n      id\n      ...PostedNeed_PostedNeed\n    }\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n": types.PostedNeedsPageDocument,
    "\n  mutation AnswerNeed($input: AnswerNeedInput!) {\n    answerNeed(input: $input) {\n      needs {\n        id\n        ...HouseNeed_HouseNeed\n      }\n    }\n  }\n": types.AnswerNeedDocument,
    "\n  mutation WithdrawNeedAnswer($input: CloseNeedInput!) {\n    withdrawNeedAnswer(input: $input) {\n      needs {\n        id\n        ...HouseNeed_HouseNeed\n      }\n    }\n  }\n": types.WithdrawNeedAnswerDocument,
    "\n  query MapTokensPage {\n    talentMapTokens {\n      id\n      label\n      createdOn\n      expiresOn\n      isAlive\n    }\n  }\n": types.MapTokensPageDocument,
    "\n  mutation CreateTalentMapToken($input: CreateTalentMapTokenInput!) {\n    createTalentMapToken(input: $input) {\n      tokenId\n      token\n    }\n  }\n": types.CreateTalentMapTokenDocument,
    "\n  mutation RevokeTalentMapToken($input: RevokeTalentMapTokenInput!) {\n    revokeTalentMapToken(input: $input) {\n      tokenId\n    }\n  }\n": types.RevokeTalentMapTokenDocument,
    "\n  query AddTalentDialog {\n    talentThemes {\n      id\n      key\n      nameNl\n      nameEn\n      talents {\n        id\n        nameNl\n        nameEn\n        definitionNl\n        definitionEn\n      }\n    }\n    myPortfolio {\n      id\n      talents {\n        id\n        talent {\n          id\n        }\n      }\n    }\n  }\n": types.AddTalentDialogDocument,
    "\n  fragment ReadTalent_claim on TalentClaim {\n    id\n    ownName\n    note\n    talent {\n      id\n      nameNl\n      nameEn\n      definitionNl\n      definitionEn\n      excessNl\n      excessEn\n      theme {\n        id\n        key\n      }\n    }\n  }\n": types.ReadTalent_ClaimFragmentDoc,
    "\n  fragment TalentCard_claim on TalentClaim {\n    id\n    ownName\n    note\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    talent {\n      id\n      nameNl\n      nameEn\n      definitionNl\n      definitionEn\n      excessNl\n      excessEn\n      theme {\n        id\n        key\n      }\n    }\n  }\n": types.TalentCard_ClaimFragmentDoc,
    "\n  fragment TalentWheel_claim on TalentClaim {\n    id\n    talent {\n      id\n      theme {\n        id\n        key\n        nameNl\n        nameEn\n      }\n    }\n  }\n": types.TalentWheel_ClaimFragmentDoc,
    "\n  mutation AddTalent($input: AddTalentInput!) {\n    addTalent(input: $input) {\n      isNew\n      portfolio {\n        id\n        talents {\n          id\n          ...TalentCard_claim\n          ...TalentWheel_claim\n        }\n      }\n    }\n  }\n": types.AddTalentDocument,
    "\n  mutation ArrangeTalents($input: ArrangeTalentsInput!) {\n    arrangeTalents(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n": types.ArrangeTalentsDocument,
    "\n  mutation RemoveTalent($input: RemoveTalentInput!) {\n    removeTalent(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n": types.RemoveTalentDocument,
    "\n  mutation RestoreTalent($input: RestoreTalentInput!) {\n    restoreTalent(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n          ...TalentCard_claim\n          ...TalentWheel_claim\n        }\n      }\n    }\n  }\n": types.RestoreTalentDocument,
    "\n  mutation UpdateTalent($input: UpdateTalentInput!) {\n    updateTalent(input: $input) {\n      ... on UpdateTalentSuccess {\n        claim {\n          id\n          ownName\n          note\n          version\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n": types.UpdateTalentDocument,
    "\n  query ViewerGate {\n    viewer {\n      id\n      fullName\n      language\n      roles\n      organisationName\n      isDemo\n    }\n  }\n": types.ViewerGateDocument,
    "\n  mutation LanguageChoice($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      account {\n        id\n        language\n      }\n    }\n  }\n": types.LanguageChoiceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuestionnaireCard_questionnaire on FeedbackQuestionnaire {\n    id\n    version\n    isOffered\n    isDefault\n    definition\n  }\n"): (typeof documents)["\n  fragment QuestionnaireCard_questionnaire on FeedbackQuestionnaire {\n    id\n    version\n    isOffered\n    isDefault\n    definition\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuestionnaireEditorPage {\n    feedbackQuestionnaireVersions {\n      id\n      version\n      definition\n    }\n  }\n"): (typeof documents)["\n  query QuestionnaireEditorPage {\n    feedbackQuestionnaireVersions {\n      id\n      version\n      definition\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuestionnairesPage {\n    feedbackQuestionnaireVersions {\n      id\n      ...QuestionnaireCard_questionnaire\n    }\n  }\n"): (typeof documents)["\n  query QuestionnairesPage {\n    feedbackQuestionnaireVersions {\n      id\n      ...QuestionnaireCard_questionnaire\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveQuestionnaire($input: SaveFeedbackQuestionnaireInput!) {\n    saveFeedbackQuestionnaire(input: $input) {\n      questionnaire {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveQuestionnaire($input: SaveFeedbackQuestionnaireInput!) {\n    saveFeedbackQuestionnaire(input: $input) {\n      questionnaire {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferQuestionnaire($input: OfferFeedbackQuestionnaireInput!) {\n    offerFeedbackQuestionnaire(input: $input) {\n      questionnaire {\n        id\n        isOffered\n        isDefault\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OfferQuestionnaire($input: OfferFeedbackQuestionnaireInput!) {\n    offerFeedbackQuestionnaire(input: $input) {\n      questionnaire {\n        id\n        isOffered\n        isDefault\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedWithMe {\n    sharedFeedbackParts {\n      id\n      text\n      themeName\n      selfMean\n      othersMean\n      until\n      owner {\n        id\n        fullName\n      }\n    }\n    reportedSentences {\n      id\n      text\n      isOwn\n      owner {\n        id\n        fullName\n      }\n    }\n  }\n"): (typeof documents)["\n  query SharedWithMe {\n    sharedFeedbackParts {\n      id\n      text\n      themeName\n      selfMean\n      othersMean\n      until\n      owner {\n        id\n        fullName\n      }\n    }\n    reportedSentences {\n      id\n      text\n      isOwn\n      owner {\n        id\n        fullName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSentence($input: CloseReportedSentenceInput!) {\n    closeReportedSentence(input: $input) {\n      reportedSentenceId\n    }\n  }\n"): (typeof documents)["\n  mutation CloseSentence($input: CloseReportedSentenceInput!) {\n    closeReportedSentence(input: $input) {\n      reportedSentenceId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadingPage($id: ID!) {\n    feedbackReadingGuide\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      report {\n        id\n        comments {\n          id\n          questionKey\n          text\n        }\n        talents {\n          id\n          talentKey\n          level\n        }\n        reading {\n          id\n          chosenCommentId\n          isThanked\n        }\n        sharedParts {\n          id\n          text\n          themeName\n          until\n          person {\n            id\n            fullName\n          }\n        }\n      }\n    }\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadingPage($id: ID!) {\n    feedbackReadingGuide\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      report {\n        id\n        comments {\n          id\n          questionKey\n          text\n        }\n        talents {\n          id\n          talentKey\n          level\n        }\n        reading {\n          id\n          chosenCommentId\n          isThanked\n        }\n        sharedParts {\n          id\n          text\n          themeName\n          until\n          person {\n            id\n            fullName\n          }\n        }\n      }\n    }\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseSentence($input: ChooseFeedbackSentenceInput!) {\n    chooseFeedbackSentence(input: $input) {\n      round {\n        id\n        report {\n          id\n          reading {\n            id\n            chosenCommentId\n            isThanked\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseSentence($input: ChooseFeedbackSentenceInput!) {\n    chooseFeedbackSentence(input: $input) {\n      round {\n        id\n        report {\n          id\n          reading {\n            id\n            chosenCommentId\n            isThanked\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ThankEverybody($input: ThankRatersInput!) {\n    thankRaters(input: $input) {\n      round {\n        id\n        report {\n          id\n          reading {\n            id\n            chosenCommentId\n            isThanked\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ThankEverybody($input: ThankRatersInput!) {\n    thankRaters(input: $input) {\n      round {\n        id\n        report {\n          id\n          reading {\n            id\n            chosenCommentId\n            isThanked\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SharePart($input: ShareFeedbackPartInput!) {\n    shareFeedbackPart(input: $input) {\n      round {\n        id\n        report {\n          id\n          sharedParts {\n            id\n            text\n            themeName\n            until\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SharePart($input: ShareFeedbackPartInput!) {\n    shareFeedbackPart(input: $input) {\n      round {\n        id\n        report {\n          id\n          sharedParts {\n            id\n            text\n            themeName\n            until\n            person {\n              id\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopSharingPart($input: StopSharingFeedbackPartInput!) {\n    stopSharingFeedbackPart(input: $input) {\n      round {\n        id\n        report {\n          id\n          sharedParts {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StopSharingPart($input: StopSharingFeedbackPartInput!) {\n    stopSharingFeedbackPart(input: $input) {\n      round {\n        id\n        report {\n          id\n          sharedParts {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportSentence($input: ReportFeedbackSentenceInput!) {\n    reportFeedbackSentence(input: $input) {\n      round {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportSentence($input: ReportFeedbackSentenceInput!) {\n    reportFeedbackSentence(input: $input) {\n      round {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTalentFromReport($input: AddTalentInput!) {\n    addTalent(input: $input) {\n      isNew\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddTalentFromReport($input: AddTalentInput!) {\n    addTalent(input: $input) {\n      isNew\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepGoals {\n    myPortfolio {\n      id\n      goals {\n        id\n        title\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  query StepGoals {\n    myPortfolio {\n      id\n      goals {\n        id\n        title\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeStepFromReport($input: MakeStepInput!) {\n    makeStep(input: $input) {\n      ... on MakeStepSuccess {\n        goal {\n          id\n          title\n        }\n      }\n      ... on StepAlreadyOpenProblem {\n        openStep {\n          id\n          intention\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeStepFromReport($input: MakeStepInput!) {\n    makeStep(input: $input) {\n      ... on MakeStepSuccess {\n        goal {\n          id\n          title\n        }\n      }\n      ... on StepAlreadyOpenProblem {\n        openStep {\n          id\n          intention\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      invitations {\n        id\n        groupKey\n      }\n      selfAssessment {\n        id\n        answers\n      }\n      report {\n        id\n        raterCount\n        declinedCount\n        units {\n          id\n          key\n          kind\n          memberKeys\n          formKey\n          raterCount\n          position\n        }\n        scores {\n          id\n          subject\n          subjectKey\n          unitKey\n          raterCount\n          mean\n          bandLow\n          bandHigh\n          spread\n          spreadWord\n        }\n        comments {\n          id\n          questionKey\n          text\n        }\n        gaps {\n          id\n          themeKey\n          selfMean\n          gap\n        }\n        talents {\n          id\n          talentKey\n          level\n        }\n        progress {\n          id\n          themeKey\n          unitKey\n          progress\n          earlierRoundId\n          earlierReleasedOn\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      invitations {\n        id\n        groupKey\n      }\n      selfAssessment {\n        id\n        answers\n      }\n      report {\n        id\n        raterCount\n        declinedCount\n        units {\n          id\n          key\n          kind\n          memberKeys\n          formKey\n          raterCount\n          position\n        }\n        scores {\n          id\n          subject\n          subjectKey\n          unitKey\n          raterCount\n          mean\n          bandLow\n          bandHigh\n          spread\n          spreadWord\n        }\n        comments {\n          id\n          questionKey\n          text\n        }\n        gaps {\n          id\n          themeKey\n          selfMean\n          gap\n        }\n        talents {\n          id\n          talentKey\n          level\n        }\n        progress {\n          id\n          themeKey\n          unitKey\n          progress\n          earlierRoundId\n          earlierReleasedOn\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenReport($input: OpenFeedbackReportInput!) {\n    openFeedbackReport(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on SelfAssessmentMissingProblem {\n        roundId\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenReport($input: OpenFeedbackReportInput!) {\n    openFeedbackReport(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on SelfAssessmentMissingProblem {\n        roundId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SkipSelfAssessment($input: SkipSelfAssessmentInput!) {\n    skipSelfAssessment(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SkipSelfAssessment($input: SkipSelfAssessmentInput!) {\n    skipSelfAssessment(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DrawAhead_request on FeedbackRequest {\n    id\n    path\n  }\n"): (typeof documents)["\n  fragment DrawAhead_request on FeedbackRequest {\n    id\n    path\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenRequestsCard_settings on RaterSettings {\n    id\n    openRequestsMax\n  }\n"): (typeof documents)["\n  fragment OpenRequestsCard_settings on RaterSettings {\n    id\n    openRequestsMax\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOpenRequestsMax($input: SetOpenRequestsMaxInput!) {\n    setOpenRequestsMax(input: $input) {\n      settings {\n        id\n        ...OpenRequestsCard_settings\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetOpenRequestsMax($input: SetOpenRequestsMaxInput!) {\n    setOpenRequestsMax(input: $input) {\n      settings {\n        id\n        ...OpenRequestsCard_settings\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestCard_request on FeedbackRequest {\n    id\n    ownerName\n    groupName\n    isAttributable\n    closesAt\n    path\n  }\n"): (typeof documents)["\n  fragment RequestCard_request on FeedbackRequest {\n    id\n    ownerName\n    groupName\n    isAttributable\n    closesAt\n    path\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedList_round on FeedbackRound {\n    id\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      ...RaterLine_invitation\n    }\n  }\n"): (typeof documents)["\n  fragment AskedList_round on FeedbackRound {\n    id\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      ...RaterLine_invitation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CancelRoundButton_round on FeedbackRound {\n    id\n    state\n  }\n"): (typeof documents)["\n  fragment CancelRoundButton_round on FeedbackRound {\n    id\n    state\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClosedRound_round on FeedbackRound {\n    id\n    state\n    report {\n      id\n    }\n    selfAssessment {\n      id\n      state\n    }\n    ...SelfCard_round\n  }\n"): (typeof documents)["\n  fragment ClosedRound_round on FeedbackRound {\n    id\n    state\n    report {\n      id\n    }\n    selfAssessment {\n      id\n      state\n    }\n    ...SelfCard_round\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColleagueSearch($search: String!) {\n    people(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          fullName\n          functionName\n          teamName\n          hasMuchOnPlate\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ColleagueSearch($search: String!) {\n    people(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          fullName\n          functionName\n          teamName\n          hasMuchOnPlate\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeadlineCard_round on FeedbackRound {\n    id\n    closesOn\n    closesAt\n    isExtended\n  }\n"): (typeof documents)["\n  fragment DeadlineCard_round on FeedbackRound {\n    id\n    closesOn\n    closesAt\n    isExtended\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftCheck_round on FeedbackRound {\n    id\n    message\n    closesOn\n    minRaters\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      email\n      name\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DraftCheck_round on FeedbackRound {\n    id\n    message\n    closesOn\n    minRaters\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      email\n      name\n      person {\n        id\n        fullName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftMessage_round on FeedbackRound {\n    id\n    message\n    closesOn\n    ...TierChoice_round\n  }\n"): (typeof documents)["\n  fragment DraftMessage_round on FeedbackRound {\n    id\n    message\n    closesOn\n    ...TierChoice_round\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftRound_round on FeedbackRound {\n    id\n    ...RatersEditor_round\n    ...DraftMessage_round\n    ...DraftCheck_round\n    ...CancelRoundButton_round\n  }\n"): (typeof documents)["\n  fragment DraftRound_round on FeedbackRound {\n    id\n    ...RatersEditor_round\n    ...DraftMessage_round\n    ...DraftCheck_round\n    ...CancelRoundButton_round\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewRoundPage {\n    feedbackQuestionnaires {\n      id\n      isDefault\n      definition\n    }\n  }\n"): (typeof documents)["\n  query NewRoundPage {\n    feedbackQuestionnaires {\n      id\n      isDefault\n      definition\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenRound_round on FeedbackRound {\n    id\n    ratersUntil\n    ...RatersEditor_round\n    ...AskedList_round\n    ...DeadlineCard_round\n    ...SelfCard_round\n    ...SheetsLink_round\n    ...CancelRoundButton_round\n  }\n"): (typeof documents)["\n  fragment OpenRound_round on FeedbackRound {\n    id\n    ratersUntil\n    ...RatersEditor_round\n    ...AskedList_round\n    ...DeadlineCard_round\n    ...SelfCard_round\n    ...SheetsLink_round\n    ...CancelRoundButton_round\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RaterLine_invitation on FeedbackInvitation {\n    id\n    email\n    name\n    mailState\n    person {\n      id\n      fullName\n      functionName\n    }\n    ...SendAgainButton_invitation\n  }\n"): (typeof documents)["\n  fragment RaterLine_invitation on FeedbackInvitation {\n    id\n    email\n    name\n    mailState\n    person {\n      id\n      fullName\n      functionName\n    }\n    ...SendAgainButton_invitation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RatersEditor_round on FeedbackRound {\n    id\n    maxRaters\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      ...RaterLine_invitation\n    }\n  }\n"): (typeof documents)["\n  fragment RatersEditor_round on FeedbackRound {\n    id\n    maxRaters\n    questionnaire {\n      id\n      definition\n    }\n    invitations {\n      id\n      groupKey\n      ...RaterLine_invitation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundCard_round on FeedbackRound {\n    id\n    state\n    message\n    openedAt\n    closesAt\n    report {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment RoundCard_round on FeedbackRound {\n    id\n    state\n    message\n    openedAt\n    closesAt\n    report {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundPage_round on FeedbackRound {\n    id\n    state\n    ...DraftRound_round\n    ...OpenRound_round\n    ...ClosedRound_round\n  }\n"): (typeof documents)["\n  fragment RoundPage_round on FeedbackRound {\n    id\n    state\n    ...DraftRound_round\n    ...OpenRound_round\n    ...ClosedRound_round\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      ...RoundPage_round\n    }\n  }\n"): (typeof documents)["\n  query RoundPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      ...RoundPage_round\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundsPage {\n    feedbackRounds {\n      id\n      ...RoundCard_round\n    }\n    feedbackRequests {\n      id\n      ...RequestCard_request\n      ...DrawAhead_request\n    }\n  }\n"): (typeof documents)["\n  query RoundsPage {\n    feedbackRounds {\n      id\n      ...RoundCard_round\n    }\n    feedbackRequests {\n      id\n      ...RequestCard_request\n      ...DrawAhead_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SelfCard_round on FeedbackRound {\n    id\n    selfAssessment {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  fragment SelfCard_round on FeedbackRound {\n    id\n    selfAssessment {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SendAgainButton_invitation on FeedbackInvitation {\n    id\n    email\n  }\n"): (typeof documents)["\n  fragment SendAgainButton_invitation on FeedbackInvitation {\n    id\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RaterSuggestions($roundId: ID!) {\n    raterSuggestions(roundId: $roundId, first: 12) {\n      edges {\n        node {\n          id\n          fullName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RaterSuggestions($roundId: ID!) {\n    raterSuggestions(roundId: $roundId, first: 12) {\n      edges {\n        node {\n          id\n          fullName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRound($input: CreateFeedbackRoundInput!) {\n    createFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateRound($input: CreateFeedbackRoundInput!) {\n    createFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRound($input: UpdateFeedbackRoundInput!) {\n    updateFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateRound($input: UpdateFeedbackRoundInput!) {\n    updateFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRaters($input: AddRatersInput!) {\n    addRaters(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersRefusedProblem {\n        refusals {\n          index\n          reason\n        }\n      }\n      ... on RatersTooManyProblem {\n        max\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddRaters($input: AddRatersInput!) {\n    addRaters(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersRefusedProblem {\n        refusals {\n          index\n          reason\n        }\n      }\n      ... on RatersTooManyProblem {\n        max\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAgain($input: SendInvitationAgainInput!) {\n    sendInvitationAgain(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersRefusedProblem {\n        refusals {\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendAgain($input: SendInvitationAgainInput!) {\n    sendInvitationAgain(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersRefusedProblem {\n        refusals {\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyRound($input: CopyFeedbackRoundInput!) {\n    copyFeedbackRound(input: $input) {\n      leftOut\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CopyRound($input: CopyFeedbackRoundInput!) {\n    copyFeedbackRound(input: $input) {\n      leftOut\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveRater($input: RemoveRaterInput!) {\n    removeRater(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveRater($input: RemoveRaterInput!) {\n    removeRater(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRoundNow($input: OpenFeedbackRoundInput!) {\n    openFeedbackRound(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersTooFewProblem {\n        asked\n        needed\n      }\n      ... on RoundTooSoonProblem {\n        possibleFrom\n      }\n      ... on RatersBusyProblem {\n        invitationIds\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenRoundNow($input: OpenFeedbackRoundInput!) {\n    openFeedbackRound(input: $input) {\n      ... on FeedbackRoundSuccess {\n        round {\n          id\n          ...RoundPage_round\n        }\n      }\n      ... on RatersTooFewProblem {\n        asked\n        needed\n      }\n      ... on RoundTooSoonProblem {\n        possibleFrom\n      }\n      ... on RatersBusyProblem {\n        invitationIds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendRound($input: ExtendFeedbackRoundInput!) {\n    extendFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendRound($input: ExtendFeedbackRoundInput!) {\n    extendFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRound($input: CancelFeedbackRoundInput!) {\n    cancelFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelRound($input: CancelFeedbackRoundInput!) {\n    cancelFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRound($input: CloseFeedbackRoundInput!) {\n    closeFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseRound($input: CloseFeedbackRoundInput!) {\n    closeFeedbackRound(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SelfPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      selfAssessment {\n        id\n        answers\n      }\n    }\n  }\n"): (typeof documents)["\n  query SelfPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      questionnaire {\n        id\n        definition\n      }\n      selfAssessment {\n        id\n        answers\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitSelf($input: SubmitSelfAssessmentInput!) {\n    submitSelfAssessment(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitSelf($input: SubmitSelfAssessmentInput!) {\n    submitSelfAssessment(input: $input) {\n      round {\n        id\n        ...RoundPage_round\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetsLink_round on FeedbackRound {\n    id\n    invitations {\n      id\n      isOnSheet\n    }\n  }\n"): (typeof documents)["\n  fragment SheetsLink_round on FeedbackRound {\n    id\n    invitations {\n      id\n      isOnSheet\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SheetsPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      state\n      tier\n      message\n      closesAt\n      questionnaire {\n        id\n        definition\n      }\n    }\n    feedbackRaterSheets(roundId: $id) {\n      invitationId\n      groupKey\n      name\n      code\n      link\n    }\n  }\n"): (typeof documents)["\n  query SheetsPage($id: ID!) {\n    feedbackRound(id: $id) {\n      id\n      state\n      tier\n      message\n      closesAt\n      questionnaire {\n        id\n        definition\n      }\n    }\n    feedbackRaterSheets(roundId: $id) {\n      invitationId\n      groupKey\n      name\n      code\n      link\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TierChoice_round on FeedbackRound {\n    id\n    tier\n  }\n"): (typeof documents)["\n  fragment TierChoice_round on FeedbackRound {\n    id\n    tier\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoalCard_goal on Goal {\n    id\n    title\n    state\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    openStep {\n      id\n      intention\n    }\n  }\n"): (typeof documents)["\n  fragment GoalCard_goal on Goal {\n    id\n    title\n    state\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    openStep {\n      id\n      intention\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoalHead_goal on Goal {\n    id\n    title\n    why\n    state\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n  }\n"): (typeof documents)["\n  fragment GoalHead_goal on Goal {\n    id\n    title\n    why\n    state\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalPage($id: ID!) {\n    goal(id: $id) {\n      id\n      title\n      ...GoalHead_goal\n      ...GoalSteps_goal\n    }\n  }\n"): (typeof documents)["\n  query GoalPage($id: ID!) {\n    goal(id: $id) {\n      id\n      title\n      ...GoalHead_goal\n      ...GoalSteps_goal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoalSteps_goal on Goal {\n    id\n    state\n    steps {\n      id\n      state\n      intention\n      ...OpenStepCard_step\n      ...PastStep_step\n    }\n  }\n"): (typeof documents)["\n  fragment GoalSteps_goal on Goal {\n    id\n    state\n    steps {\n      id\n      state\n      intention\n      ...OpenStepCard_step\n      ...PastStep_step\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalsPage {\n    myPortfolio {\n      id\n      goals {\n        id\n        state\n        ...GoalCard_goal\n      }\n    }\n  }\n"): (typeof documents)["\n  query GoalsPage {\n    myPortfolio {\n      id\n      goals {\n        id\n        state\n        ...GoalCard_goal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenStepCard_step on GoalStep {\n    id\n    intention\n    expectedOn\n    whatWorks\n    whatDoesNot\n    whatNext\n    version\n    sourceKind\n    sourceText\n  }\n"): (typeof documents)["\n  fragment OpenStepCard_step on GoalStep {\n    id\n    intention\n    expectedOn\n    whatWorks\n    whatDoesNot\n    whatNext\n    version\n    sourceKind\n    sourceText\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastStep_step on GoalStep {\n    id\n    intention\n    state\n    whatWorks\n    whatDoesNot\n    whatNext\n  }\n"): (typeof documents)["\n  fragment PastStep_step on GoalStep {\n    id\n    intention\n    state\n    whatWorks\n    whatDoesNot\n    whatNext\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadGoal_goal on Goal {\n    id\n    title\n    why\n    state\n    steps {\n      id\n      ...PastStep_step\n    }\n  }\n"): (typeof documents)["\n  fragment ReadGoal_goal on Goal {\n    id\n    title\n    why\n    state\n    steps {\n      id\n      ...PastStep_step\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateGoal($input: CreateGoalInput!) {\n    createGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateGoal($input: CreateGoalInput!) {\n    createGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishStep($input: FinishStepInput!) {\n    finishStep(input: $input) {\n      ... on FinishStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FinishStep($input: FinishStepInput!) {\n    finishStep(input: $input) {\n      ... on FinishStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeStep($input: MakeStepInput!) {\n    makeStep(input: $input) {\n      ... on MakeStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n      ... on StepAlreadyOpenProblem {\n        openStep {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeStep($input: MakeStepInput!) {\n    makeStep(input: $input) {\n      ... on MakeStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n      ... on StepAlreadyOpenProblem {\n        openStep {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        id\n        ...GoalCard_goal\n        ...GoalHead_goal\n        ...GoalSteps_goal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        id\n        ...GoalCard_goal\n        ...GoalHead_goal\n        ...GoalSteps_goal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      ... on MoveStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveStep($input: MoveStepInput!) {\n    moveStep(input: $input) {\n      ... on MoveStepSuccess {\n        goal {\n          id\n          ...GoalCard_goal\n          ...GoalSteps_goal\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveGoal($input: RemoveGoalInput!) {\n    removeGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveGoal($input: RemoveGoalInput!) {\n    removeGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreGoal($input: RestoreGoalInput!) {\n    restoreGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreGoal($input: RestoreGoalInput!) {\n    restoreGoal(input: $input) {\n      portfolio {\n        id\n        goals {\n          id\n          state\n          ...GoalCard_goal\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateGoal($input: UpdateGoalInput!) {\n    updateGoal(input: $input) {\n      ... on UpdateGoalSuccess {\n        goal {\n          id\n          title\n          why\n          version\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateGoal($input: UpdateGoalInput!) {\n    updateGoal(input: $input) {\n      ... on UpdateGoalSuccess {\n        goal {\n          id\n          title\n          why\n          version\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStep($input: UpdateStepInput!) {\n    updateStep(input: $input) {\n      ... on UpdateStepSuccess {\n        step {\n          id\n          version\n          ...OpenStepCard_step\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateStep($input: UpdateStepInput!) {\n    updateStep(input: $input) {\n      ... on UpdateStepSuccess {\n        step {\n          id\n          version\n          ...OpenStepCard_step\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountPage {\n    account {\n      id\n      ...OwnAddress_Account\n      ...Passkeys_Account\n      ...RecoveryCodes_Account\n      ...Sessions_Account\n      ...ActAs_Account\n    }\n    raterSettings {\n      id\n      ...OpenRequestsCard_settings\n    }\n  }\n"): (typeof documents)["\n  query AccountPage {\n    account {\n      id\n      ...OwnAddress_Account\n      ...Passkeys_Account\n      ...RecoveryCodes_Account\n      ...Sessions_Account\n      ...ActAs_Account\n    }\n    raterSettings {\n      id\n      ...OpenRequestsCard_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActAs_Account on Account {\n    id\n    actingAs\n    mayActAs\n  }\n"): (typeof documents)["\n  fragment ActAs_Account on Account {\n    id\n    actingAs\n    mayActAs\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnAddress_Account on Account {\n    id\n    fullName\n    email\n    language\n    isLinkedToProvider\n    emailCorrection {\n      newEmail\n      effectiveAt\n    }\n  }\n"): (typeof documents)["\n  fragment OwnAddress_Account on Account {\n    id\n    fullName\n    email\n    language\n    isLinkedToProvider\n    emailCorrection {\n      newEmail\n      effectiveAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeLanguage($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopEmailCorrection($input: AccountActInput!) {\n    stopEmailCorrection(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StopEmailCorrection($input: AccountActInput!) {\n    stopEmailCorrection(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkIdentityProvider($input: AccountActInput!) {\n    unlinkIdentityProvider(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnlinkIdentityProvider($input: AccountActInput!) {\n    unlinkIdentityProvider(input: $input) {\n      account {\n        id\n        ...OwnAddress_Account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Passkeys_Account on Account {\n    id\n    passkeys {\n      id\n      label\n      addedOn\n      lastUsedOn\n    }\n  }\n"): (typeof documents)["\n  fragment Passkeys_Account on Account {\n    id\n    passkeys {\n      id\n      label\n      addedOn\n      lastUsedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      account {\n        id\n        ...Passkeys_Account\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      account {\n        id\n        ...Passkeys_Account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecoveryCodes_Account on Account {\n    id\n    recoveryCodesLeft\n  }\n"): (typeof documents)["\n  fragment RecoveryCodes_Account on Account {\n    id\n    recoveryCodesLeft\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sessions_Account on Account {\n    id\n    sessions {\n      id\n      deviceLabel\n      startedOn\n      endsOn\n      isRemembered\n      isCurrent\n    }\n  }\n"): (typeof documents)["\n  fragment Sessions_Account on Account {\n    id\n    sessions {\n      id\n      deviceLabel\n      startedOn\n      endsOn\n      isRemembered\n      isCurrent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      account {\n        id\n        ...Sessions_Account\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      account {\n        id\n        ...Sessions_Account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions($input: AccountActInput!) {\n    endOtherSessions(input: $input) {\n      account {\n        id\n        ...Sessions_Account\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions($input: AccountActInput!) {\n    endOtherSessions(input: $input) {\n      account {\n        id\n        ...Sessions_Account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameUnitPicker($kind: FrameKind!) {\n    frameUnits(kind: $kind) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query FrameUnitPicker($kind: FrameKind!) {\n    frameUnits(kind: $kind) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameUnits($kind: FrameKind!) {\n    frameUnits(kind: $kind) {\n      id\n      name\n      peopleCount\n    }\n  }\n"): (typeof documents)["\n  query FrameUnits($kind: FrameKind!) {\n    frameUnits(kind: $kind) {\n      id\n      name\n      peopleCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeoplePage($search: String, $role: Role, $withLeavers: Boolean, $after: String) {\n    administeredPeople(search: $search, role: $role, withLeavers: $withLeavers, first: 15, after: $after) {\n      edges {\n        node {\n          id\n          fullName\n          email\n          isActive\n          teamName\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeoplePage($search: String, $role: Role, $withLeavers: Boolean, $after: String) {\n    administeredPeople(search: $search, role: $role, withLeavers: $withLeavers, first: 15, after: $after) {\n      edges {\n        node {\n          id\n          fullName\n          email\n          isActive\n          teamName\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonAddress_person on AdministeredPerson {\n    id\n    email\n    newEmail\n    newEmailAt\n  }\n"): (typeof documents)["\n  fragment PersonAddress_person on AdministeredPerson {\n    id\n    email\n    newEmail\n    newEmailAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($id: ID!) {\n    administeredPerson(id: $id) {\n      id\n      fullName\n      staffNumber\n      isActive\n      ...PersonAddress_person\n      ...PersonPlacements_person\n      ...PersonRoles_person\n    }\n  }\n"): (typeof documents)["\n  query PersonPage($id: ID!) {\n    administeredPerson(id: $id) {\n      id\n      fullName\n      staffNumber\n      isActive\n      ...PersonAddress_person\n      ...PersonPlacements_person\n      ...PersonRoles_person\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonPlacements_person on AdministeredPerson {\n    id\n    teamName\n    placements {\n      id\n      kind\n      startedOn\n      endedOn\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonPlacements_person on AdministeredPerson {\n    id\n    teamName\n    placements {\n      id\n      kind\n      startedOn\n      endedOn\n      unit {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRoles_person on AdministeredPerson {\n    id\n    fullName\n    isActive\n    roles\n    roleChanges {\n      id\n      role\n      isGiven\n      changedAt\n      changedByName\n    }\n  }\n"): (typeof documents)["\n  fragment PersonRoles_person on AdministeredPerson {\n    id\n    fullName\n    isActive\n    roles\n    roleChanges {\n      id\n      role\n      isGiven\n      changedAt\n      changedByName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectEmail($input: CorrectEmailInput!) {\n    correctEmail(input: $input) {\n      effectiveAt\n      person {\n        id\n        ...PersonAddress_person\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectEmail($input: CorrectEmailInput!) {\n    correctEmail(input: $input) {\n      effectiveAt\n      person {\n        id\n        ...PersonAddress_person\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFrameUnit($input: AddFrameUnitInput!) {\n    addFrameUnit(input: $input) {\n      ... on AddFrameUnitSuccess {\n        frameUnit {\n          id\n          name\n        }\n      }\n      ... on FrameUnitNameTakenProblem {\n        nameTakenById\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddFrameUnit($input: AddFrameUnitInput!) {\n    addFrameUnit(input: $input) {\n      ... on AddFrameUnitSuccess {\n        frameUnit {\n          id\n          name\n        }\n      }\n      ... on FrameUnitNameTakenProblem {\n        nameTakenById\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameFrameUnit($input: RenameFrameUnitInput!) {\n    renameFrameUnit(input: $input) {\n      ... on RenameFrameUnitSuccess {\n        frameUnit {\n          id\n          name\n        }\n      }\n      ... on FrameUnitNameTakenProblem {\n        nameTakenById\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameFrameUnit($input: RenameFrameUnitInput!) {\n    renameFrameUnit(input: $input) {\n      ... on RenameFrameUnitSuccess {\n        frameUnit {\n          id\n          name\n        }\n      }\n      ... on FrameUnitNameTakenProblem {\n        nameTakenById\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFrameUnit($input: RemoveFrameUnitInput!) {\n    removeFrameUnit(input: $input) {\n      ... on RemoveFrameUnitSuccess {\n        removedId\n      }\n      ... on FrameUnitInUseProblem {\n        usedId\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveFrameUnit($input: RemoveFrameUnitInput!) {\n    removeFrameUnit(input: $input) {\n      ... on RemoveFrameUnitSuccess {\n        removedId\n      }\n      ... on FrameUnitInUseProblem {\n        usedId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlacePerson($input: PlacePersonInput!) {\n    placePerson(input: $input) {\n      ... on PlacePersonSuccess {\n        person {\n          id\n          ...PersonPlacements_person\n        }\n      }\n      ... on PlacementOverlapsProblem {\n        inTheWayId\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PlacePerson($input: PlacePersonInput!) {\n    placePerson(input: $input) {\n      ... on PlacePersonSuccess {\n        person {\n          id\n          ...PersonPlacements_person\n        }\n      }\n      ... on PlacementOverlapsProblem {\n        inTheWayId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePlacement($input: ChangePlacementInput!) {\n    changePlacement(input: $input) {\n      ... on ChangePlacementSuccess {\n        person {\n          id\n          ...PersonPlacements_person\n        }\n      }\n      ... on PlacementOverlapsProblem {\n        inTheWayId\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePlacement($input: ChangePlacementInput!) {\n    changePlacement(input: $input) {\n      ... on ChangePlacementSuccess {\n        person {\n          id\n          ...PersonPlacements_person\n        }\n      }\n      ... on PlacementOverlapsProblem {\n        inTheWayId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePlacement($input: RemovePlacementInput!) {\n    removePlacement(input: $input) {\n      person {\n        id\n        ...PersonPlacements_person\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemovePlacement($input: RemovePlacementInput!) {\n    removePlacement(input: $input) {\n      person {\n        id\n        ...PersonPlacements_person\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveRole($input: GiveRoleInput!) {\n    giveRole(input: $input) {\n      person {\n        id\n        ...PersonRoles_person\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation GiveRole($input: GiveRoleInput!) {\n    giveRole(input: $input) {\n      person {\n        id\n        ...PersonRoles_person\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeRole($input: TakeRoleInput!) {\n    takeRole(input: $input) {\n      ... on TakeRoleSuccess {\n        person {\n          id\n          ...PersonRoles_person\n        }\n      }\n      ... on LastAdministratorProblem {\n        lastAdministratorId\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeRole($input: TakeRoleInput!) {\n    takeRole(input: $input) {\n      ... on TakeRoleSuccess {\n        person {\n          id\n          ...PersonRoles_person\n        }\n      }\n      ... on LastAdministratorProblem {\n        lastAdministratorId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportChanges($id: ID!, $action: PeopleImportAction!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      changes(action: $action, first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            fullName\n            team\n            fields {\n              field\n              was\n              becomes\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportChanges($id: ID!, $action: PeopleImportAction!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      changes(action: $action, first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            fullName\n            team\n            fields {\n              field\n              was\n              becomes\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportOutcome_PeopleImport on PeopleImport {\n    id\n    state\n    failure\n    failureLine\n    canUndo\n    createdAt\n    joinedCount\n    rejoinedCount\n    movedCount\n    changedCount\n    leftCount\n  }\n"): (typeof documents)["\n  fragment ImportOutcome_PeopleImport on PeopleImport {\n    id\n    state\n    failure\n    failureLine\n    canUndo\n    createdAt\n    joinedCount\n    rejoinedCount\n    movedCount\n    changedCount\n    leftCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoPeopleImport($input: PeopleImportInput!) {\n    undoPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoPeopleImport($input: PeopleImportInput!) {\n    undoPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportPlan_PeopleImport on PeopleImport {\n    id\n    rowCount\n    problemRowCount\n    joinedCount\n    rejoinedCount\n    movedCount\n    changedCount\n    unchangedCount\n    leftCount\n    ignoredColumns\n  }\n"): (typeof documents)["\n  fragment ImportPlan_PeopleImport on PeopleImport {\n    id\n    rowCount\n    problemRowCount\n    joinedCount\n    rejoinedCount\n    movedCount\n    changedCount\n    unchangedCount\n    leftCount\n    ignoredColumns\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {\n    applyPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {\n    applyPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPeopleImport($input: PeopleImportInput!) {\n    discardPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardPeopleImport($input: PeopleImportInput!) {\n    discardPeopleImport(input: $input) {\n      peopleImport {\n        id\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportProblems($id: ID!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      problems(first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            column\n            columnName\n            message\n            otherLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportProblems($id: ID!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      problems(first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            column\n            columnName\n            message\n            otherLine\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleImportPage {\n    currentPeopleImport {\n      id\n      state\n      progress\n      rowCount\n      ...ImportPlan_PeopleImport\n      ...ImportOutcome_PeopleImport\n    }\n  }\n"): (typeof documents)["\n  query PeopleImportPage {\n    currentPeopleImport {\n      id\n      state\n      progress\n      rowCount\n      ...ImportPlan_PeopleImport\n      ...ImportOutcome_PeopleImport\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepUpPage {\n    account {\n      id\n      email\n      isLinkedToProvider\n      passkeys {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query StepUpPage {\n    account {\n      id\n      email\n      isLinkedToProvider\n      passkeys {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChoiceLine_choice on NotificationChoice {\n    id\n    kind\n    inApp\n    byMail\n  }\n"): (typeof documents)["\n  fragment ChoiceLine_choice on NotificationChoice {\n    id\n    kind\n    inApp\n    byMail\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseNotification($input: ChooseNotificationInput!) {\n    chooseNotification(input: $input) {\n      choice {\n        id\n        ...ChoiceLine_choice\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseNotification($input: ChooseNotificationInput!) {\n    chooseNotification(input: $input) {\n      choice {\n        id\n        ...ChoiceLine_choice\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationBell {\n    notifications {\n      id\n    }\n  }\n"): (typeof documents)["\n  query NotificationBell {\n    notifications {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotificationLine_notification on Notification {\n    id\n    kind\n    subjectId\n    createdOn\n    actor {\n      id\n      fullName\n    }\n  }\n"): (typeof documents)["\n  fragment NotificationLine_notification on Notification {\n    id\n    kind\n    subjectId\n    createdOn\n    actor {\n      id\n      fullName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationsPage {\n    notifications {\n      id\n      ...NotificationLine_notification\n    }\n    notificationChoices {\n      id\n      ...ChoiceLine_choice\n    }\n  }\n"): (typeof documents)["\n  query NotificationsPage {\n    notifications {\n      id\n      ...NotificationLine_notification\n    }\n    notificationChoices {\n      id\n      ...ChoiceLine_choice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColleaguePage($id: ID!) {\n    portfolio(ownerId: $id) {\n      id\n      isOwn\n      headline\n      owner {\n        id\n        fullName\n        functionName\n        teamName\n      }\n      texts {\n        id\n        kind\n        ...ReadText_text\n      }\n      talents {\n        id\n        ...ReadTalent_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        ...ReadGoal_goal\n      }\n    }\n  }\n"): (typeof documents)["\n  query ColleaguePage($id: ID!) {\n    portfolio(ownerId: $id) {\n      id\n      isOwn\n      headline\n      owner {\n        id\n        fullName\n        functionName\n        teamName\n      }\n      texts {\n        id\n        kind\n        ...ReadText_text\n      }\n      talents {\n        id\n        ...ReadTalent_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        ...ReadGoal_goal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPicker($search: String!) {\n    people(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          fullName\n          teamName\n          functionName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonPicker($search: String!) {\n    people(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          fullName\n          teamName\n          functionName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortfolioPage {\n    myPortfolio {\n      id\n      owner {\n        id\n        fullName\n      }\n      headlineText {\n        id\n        ...TextEditor_text\n      }\n      texts {\n        id\n        kind\n        ...TextEditor_text\n      }\n      talents {\n        id\n        ...TalentCard_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        state\n        ...GoalCard_goal\n      }\n    }\n  }\n"): (typeof documents)["\n  query PortfolioPage {\n    myPortfolio {\n      id\n      owner {\n        id\n        fullName\n      }\n      headlineText {\n        id\n        ...TextEditor_text\n      }\n      texts {\n        id\n        kind\n        ...TextEditor_text\n      }\n      talents {\n        id\n        ...TalentCard_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        state\n        ...GoalCard_goal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewPage($personId: ID) {\n    portfolioPreview(personId: $personId) {\n      headline\n      texts {\n        id\n        kind\n        ...ReadText_text\n      }\n      talents {\n        id\n        ...ReadTalent_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        ...ReadGoal_goal\n      }\n    }\n  }\n"): (typeof documents)["\n  query PreviewPage($personId: ID) {\n    portfolioPreview(personId: $personId) {\n      headline\n      texts {\n        id\n        kind\n        ...ReadText_text\n      }\n      talents {\n        id\n        ...ReadTalent_claim\n        ...TalentWheel_claim\n      }\n      goals {\n        id\n        ...ReadGoal_goal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadText_text on ProfileText {\n    id\n    kind\n    body\n  }\n"): (typeof documents)["\n  fragment ReadText_text on ProfileText {\n    id\n    kind\n    body\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedPage {\n    sharedItems {\n      id\n      audience\n      sharedWith {\n        id\n        fullName\n      }\n      ... on ProfileText {\n        kind\n      }\n      ... on TalentClaim {\n        ownName\n        talent {\n          id\n          nameNl\n          nameEn\n        }\n      }\n      ... on Goal {\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query SharedPage {\n    sharedItems {\n      id\n      audience\n      sharedWith {\n        id\n        fullName\n      }\n      ... on ProfileText {\n        kind\n      }\n      ... on TalentClaim {\n        ownName\n        talent {\n          id\n          nameNl\n          nameEn\n        }\n      }\n      ... on Goal {\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TextEditor_text on ProfileText {\n    id\n    kind\n    body\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    history {\n      version\n      body\n      replacedAt\n    }\n  }\n"): (typeof documents)["\n  fragment TextEditor_text on ProfileText {\n    id\n    kind\n    body\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    history {\n      version\n      body\n      replacedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitsPage($after: String) {\n    portfolioVisits(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          openedHour\n          visitor {\n            id\n            fullName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query VisitsPage($after: String) {\n    portfolioVisits(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          openedHour\n          visitor {\n            id\n            fullName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareItem($input: ShareItemInput!) {\n    shareItem(input: $input) {\n      item {\n        id\n        audience\n        sharedWith {\n          id\n          fullName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ShareItem($input: ShareItemInput!) {\n    shareItem(input: $input) {\n      item {\n        id\n        audience\n        sharedWith {\n          id\n          fullName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopSharing($input: StopSharingInput!) {\n    stopSharing(input: $input) {\n      stopped\n    }\n  }\n"): (typeof documents)["\n  mutation StopSharing($input: StopSharingInput!) {\n    stopSharing(input: $input) {\n      stopped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfileText($input: UpdateProfileTextInput!) {\n    updateProfileText(input: $input) {\n      ... on UpdateProfileTextSuccess {\n        text {\n          id\n          version\n        }\n        portfolio {\n          id\n          headlineText {\n            id\n            ...TextEditor_text\n          }\n          texts {\n            id\n            kind\n            ...TextEditor_text\n          }\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfileText($input: UpdateProfileTextInput!) {\n    updateProfileText(input: $input) {\n      ... on UpdateProfileTextSuccess {\n        text {\n          id\n          version\n        }\n        portfolio {\n          id\n          headlineText {\n            id\n            ...TextEditor_text\n          }\n          texts {\n            id\n            kind\n            ...TextEditor_text\n          }\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentCard_Consent on Consent {\n    id\n    purpose\n    isGiven\n    talentIds\n    currentTextVersion\n  }\n"): (typeof documents)["\n  fragment ConsentCard_Consent on Consent {\n    id\n    purpose\n    isGiven\n    talentIds\n    currentTextVersion\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentLog_MyConsents on MyConsents {\n    id\n    log {\n      id\n      purpose\n      act\n      textVersion\n      recordedAt\n    }\n  }\n"): (typeof documents)["\n  fragment ConsentLog_MyConsents on MyConsents {\n    id\n    log {\n      id\n      purpose\n      act\n      textVersion\n      recordedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentPage {\n    myConsents {\n      id\n      consents {\n        id\n        purpose\n        ...ConsentCard_Consent\n      }\n      ...ConsentLog_MyConsents\n    }\n    myMapGroups {\n      id\n      ...WhereICount_OwnMapGroup\n    }\n    myPortfolio {\n      id\n      talents {\n        id\n        talent {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConsentPage {\n    myConsents {\n      id\n      consents {\n        id\n        purpose\n        ...ConsentCard_Consent\n      }\n      ...ConsentLog_MyConsents\n    }\n    myMapGroups {\n      id\n      ...WhereICount_OwnMapGroup\n    }\n    myPortfolio {\n      id\n      talents {\n        id\n        talent {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeletionLines {\n    feedbackDeletions {\n      id\n      kind\n      deletedOn\n      roundClosedOn\n    }\n  }\n"): (typeof documents)["\n  query DeletionLines {\n    feedbackDeletions {\n      id\n      kind\n      deletedOn\n      roundClosedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on ConsentSuccess {\n        consents {\n          id\n          consents {\n            id\n            ...ConsentCard_Consent\n          }\n          ...ConsentLog_MyConsents\n        }\n      }\n      ... on ConsentTextChangedProblem {\n        currentVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on ConsentSuccess {\n        consents {\n          id\n          consents {\n            id\n            ...ConsentCard_Consent\n          }\n          ...ConsentLog_MyConsents\n        }\n      }\n      ... on ConsentTextChangedProblem {\n        currentVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      consents {\n        id\n        consents {\n          id\n          ...ConsentCard_Consent\n        }\n        ...ConsentLog_MyConsents\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      consents {\n        id\n        consents {\n          id\n          ...ConsentCard_Consent\n        }\n        ...ConsentLog_MyConsents\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhereICount_OwnMapGroup on OwnMapGroup {\n    id\n    kind\n    name\n  }\n"): (typeof documents)["\n  fragment WhereICount_OwnMapGroup on OwnMapGroup {\n    id\n    kind\n    name\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeSettingsForm_MapAccount on MapAccount {\n    id\n    profile\n    cadence\n    pairs {\n      first {\n        id\n        nameNl\n        nameEn\n      }\n      second {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ChangeSettingsForm_MapAccount on MapAccount {\n    id\n    profile\n    cadence\n    pairs {\n      first {\n        id\n        nameNl\n        nameEn\n      }\n      second {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapAccountPage {\n    mapAccount {\n      id\n      ...MapState_MapAccount\n      ...MapDecisions_MapAccount\n      ...MapSettings_MapAccount\n      ...ChangeSettingsForm_MapAccount\n      ...MapChanges_MapAccount\n      ...WaitingChange_MapAccount\n      ...MapGates_MapAccount\n    }\n  }\n"): (typeof documents)["\n  query MapAccountPage {\n    mapAccount {\n      id\n      ...MapState_MapAccount\n      ...MapDecisions_MapAccount\n      ...MapSettings_MapAccount\n      ...ChangeSettingsForm_MapAccount\n      ...MapChanges_MapAccount\n      ...WaitingChange_MapAccount\n      ...MapGates_MapAccount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MapChanges_MapAccount on MapAccount {\n    id\n    changes {\n      id\n      kind\n      state\n      profile\n      cadence\n      proposedOn\n      decidedOn\n    }\n  }\n"): (typeof documents)["\n  fragment MapChanges_MapAccount on MapAccount {\n    id\n    changes {\n      id\n      kind\n      state\n      profile\n      cadence\n      proposedOn\n      decidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MapDecisions_MapAccount on MapAccount {\n    id\n    decisions {\n      id\n      reference\n      decidedOn\n    }\n  }\n"): (typeof documents)["\n  fragment MapDecisions_MapAccount on MapAccount {\n    id\n    decisions {\n      id\n      reference\n      decidedOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MapGates_MapAccount on MapAccount {\n    id\n    gates {\n      id\n      scheduledOn\n      isPublished\n      groupsAdmitted\n      groupsRefused\n      smallestGroup\n      combinationsExamined\n      budgetUsed\n      budgetAllowed\n    }\n  }\n"): (typeof documents)["\n  fragment MapGates_MapAccount on MapAccount {\n    id\n    gates {\n      id\n      scheduledOn\n      isPublished\n      groupsAdmitted\n      groupsRefused\n      smallestGroup\n      combinationsExamined\n      budgetUsed\n      budgetAllowed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapQuestionsPage($after: String) {\n    mapQuestions(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          askedOn\n          purpose\n          kind\n          groupNames\n          expressionNamesNl\n          expressionNamesEn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MapQuestionsPage($after: String) {\n    mapQuestions(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          askedOn\n          purpose\n          kind\n          groupNames\n          expressionNamesNl\n          expressionNamesEn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MapSettings_MapAccount on MapAccount {\n    id\n    profile\n    cadence\n    pairs {\n      first {\n        id\n        nameNl\n        nameEn\n      }\n      second {\n        id\n        nameNl\n        nameEn\n      }\n    }\n    figures {\n      noiseAtMost\n      shownFrom\n      groupFrom\n      participantsFrom\n      changesFrom\n      frozenDays\n      cellsPerPerson\n      trendFrom\n      epochsVisible\n      withdrawnAfterMonths\n    }\n  }\n"): (typeof documents)["\n  fragment MapSettings_MapAccount on MapAccount {\n    id\n    profile\n    cadence\n    pairs {\n      first {\n        id\n        nameNl\n        nameEn\n      }\n      second {\n        id\n        nameNl\n        nameEn\n      }\n    }\n    figures {\n      noiseAtMost\n      shownFrom\n      groupFrom\n      participantsFrom\n      changesFrom\n      frozenDays\n      cellsPerPerson\n      trendFrom\n      epochsVisible\n      withdrawnAfterMonths\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MapState_MapAccount on MapAccount {\n    id\n    isOn\n  }\n"): (typeof documents)["\n  fragment MapState_MapAccount on MapAccount {\n    id\n    isOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PairPicker {\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n"): (typeof documents)["\n  query PairPicker {\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingChange_MapAccount on MapAccount {\n    id\n    changes {\n      id\n      state\n      isOwn\n      profile\n      cadence\n      pairs {\n        first {\n          id\n          nameNl\n          nameEn\n        }\n        second {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WaitingChange_MapAccount on MapAccount {\n    id\n    changes {\n      id\n      state\n      isOwn\n      profile\n      cadence\n      pairs {\n        first {\n          id\n          nameNl\n          nameEn\n        }\n        second {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMapDecision($input: RecordMapDecisionInput!) {\n    recordMapDecision(input: $input) {\n      account {\n        id\n        ...MapDecisions_MapAccount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordMapDecision($input: RecordMapDecisionInput!) {\n    recordMapDecision(input: $input) {\n      account {\n        id\n        ...MapDecisions_MapAccount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnMapOn($input: MapActInput!) {\n    turnMapOn(input: $input) {\n      ... on MapAccountSuccess {\n        account {\n          id\n          ...MapState_MapAccount\n          ...MapChanges_MapAccount\n        }\n      }\n      ... on MapDecisionMissingProblem {\n        needsDecision\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TurnMapOn($input: MapActInput!) {\n    turnMapOn(input: $input) {\n      ... on MapAccountSuccess {\n        account {\n          id\n          ...MapState_MapAccount\n          ...MapChanges_MapAccount\n        }\n      }\n      ... on MapDecisionMissingProblem {\n        needsDecision\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnMapOff($input: MapActInput!) {\n    turnMapOff(input: $input) {\n      account {\n        id\n        ...MapState_MapAccount\n        ...MapChanges_MapAccount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TurnMapOff($input: MapActInput!) {\n    turnMapOff(input: $input) {\n      account {\n        id\n        ...MapState_MapAccount\n        ...MapChanges_MapAccount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMapSettings($input: ChangeMapSettingsInput!) {\n    changeMapSettings(input: $input) {\n      account {\n        id\n        ...MapSettings_MapAccount\n        ...ChangeSettingsForm_MapAccount\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMapSettings($input: ChangeMapSettingsInput!) {\n    changeMapSettings(input: $input) {\n      account {\n        id\n        ...MapSettings_MapAccount\n        ...ChangeSettingsForm_MapAccount\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideMapChange($input: DecideMapChangeInput!) {\n    decideMapChange(input: $input) {\n      account {\n        id\n        ...MapSettings_MapAccount\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideMapChange($input: DecideMapChangeInput!) {\n    decideMapChange(input: $input) {\n      account {\n        id\n        ...MapSettings_MapAccount\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeMapChangeBack($input: MapChangeInput!) {\n    takeMapChangeBack(input: $input) {\n      account {\n        id\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeMapChangeBack($input: MapChangeInput!) {\n    takeMapChangeBack(input: $input) {\n      account {\n        id\n        ...MapChanges_MapAccount\n        ...WaitingChange_MapAccount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapDocumentPage($name: MapDocumentName!, $language: Language!) {\n    mapDocument(name: $name, language: $language) {\n      title\n      blocks {\n        kind\n        level\n        text\n        items\n        rows\n      }\n    }\n  }\n"): (typeof documents)["\n  query MapDocumentPage($name: MapDocumentName!, $language: Language!) {\n    mapDocument(name: $name, language: $language) {\n      title\n      blocks {\n        kind\n        level\n        text\n        items\n        rows\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        groupId\n        about\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompareView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        groupId\n        about\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupView($purpose: String!, $epoch: Int, $groups: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        about\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupView($purpose: String!, $epoch: Int, $groups: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        about\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      rows {\n        id\n        groupId\n        about\n      }\n    }\n  }\n"): (typeof documents)["\n  query MapView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      rows {\n        id\n        groupId\n        about\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PairsView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        about\n      }\n    }\n  }\n"): (typeof documents)["\n  query PairsView($purpose: String!, $epoch: Int, $groups: [ID!], $expressions: [ID!]) {\n    talentMap(purpose: $purpose, epoch: $epoch, groups: $groups, expressions: $expressions) {\n      id\n      expressions {\n        id\n        nameNl\n        nameEn\n      }\n      rows {\n        id\n        about\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RareView($purpose: String!, $group: ID!, $epoch: Int) {\n    talentMapRareTalents(purpose: $purpose, group: $group, epoch: $epoch, first: 20) {\n      id\n      talents {\n        id\n        about\n        expression {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RareView($purpose: String!, $group: ID!, $epoch: Int) {\n    talentMapRareTalents(purpose: $purpose, group: $group, epoch: $epoch, first: 20) {\n      id\n      talents {\n        id\n        about\n        expression {\n          id\n          nameNl\n          nameEn\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TalentMapPage($epoch: Int) {\n    talentMapOptions(epoch: $epoch) {\n      id\n      epochs {\n        id\n        number\n        scheduledOn\n        threshold\n        maxNoise\n        variance\n        realTrendFrom\n        participation\n      }\n      skippedOn\n      groups {\n        id\n        dimension\n        name\n        employees\n        expressionKinds\n      }\n      expressions {\n        id\n        kind\n        nameNl\n        nameEn\n      }\n    }\n    talentThemes {\n      id\n      key\n      nameNl\n      nameEn\n      talents {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query TalentMapPage($epoch: Int) {\n    talentMapOptions(epoch: $epoch) {\n      id\n      epochs {\n        id\n        number\n        scheduledOn\n        threshold\n        maxNoise\n        variance\n        realTrendFrom\n        participation\n      }\n      skippedOn\n      groups {\n        id\n        dimension\n        name\n        employees\n        expressionKinds\n      }\n      expressions {\n        id\n        kind\n        nameNl\n        nameEn\n      }\n    }\n    talentThemes {\n      id\n      key\n      nameNl\n      nameEn\n      talents {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrendView($purpose: String!, $group: ID!, $expressions: [ID!]!) {\n    talentMapTrend(purpose: $purpose, group: $group, expressions: $expressions) {\n      id\n      series {\n        id\n        points {\n          epoch\n          publishedOn\n          about\n          change\n          isReal\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TrendView($purpose: String!, $group: ID!, $expressions: [ID!]!) {\n    talentMapTrend(purpose: $purpose, group: $group, expressions: $expressions) {\n      id\n      series {\n        id\n        points {\n          epoch\n          publishedOn\n          about\n          change\n          isReal\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HouseNeed_HouseNeed on HouseNeed {\n    id\n    title\n    text\n    postedByName\n    closesOn\n    myAnswer\n    talent {\n      id\n      nameNl\n      nameEn\n    }\n  }\n"): (typeof documents)["\n  fragment HouseNeed_HouseNeed on HouseNeed {\n    id\n    title\n    text\n    postedByName\n    closesOn\n    myAnswer\n    talent {\n      id\n      nameNl\n      nameEn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseNeedsPage {\n    houseNeeds {\n      id\n      ...HouseNeed_HouseNeed\n    }\n  }\n"): (typeof documents)["\n  query HouseNeedsPage {\n    houseNeeds {\n      id\n      ...HouseNeed_HouseNeed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostNeed($input: PostNeedInput!) {\n    postNeed(input: $input) {\n      needs {\n        id\n        ...PostedNeed_PostedNeed\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostNeed($input: PostNeedInput!) {\n    postNeed(input: $input) {\n      needs {\n        id\n        ...PostedNeed_PostedNeed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostedNeed_PostedNeed on PostedNeed {\n    id\n    title\n    text\n    closesOn\n    isOpen\n    talent {\n      id\n      nameNl\n      nameEn\n    }\n    answers {\n      id\n      name\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment PostedNeed_PostedNeed on PostedNeed {\n    id\n    title\n    text\n    closesOn\n    isOpen\n    talent {\n      id\n      nameNl\n      nameEn\n    }\n    answers {\n      id\n      name\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseNeed($input: CloseNeedInput!) {\n    closeNeed(input: $input) {\n      needs {\n        id\n        ...PostedNeed_PostedNeed\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseNeed($input: CloseNeedInput!) {\n    closeNeed(input: $input) {\n      needs {\n        id\n        ...PostedNeed_PostedNeed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostedNeedsPage {\n    postedNeeds {\n      id\n      ...PostedNeed_PostedNeed\n    }\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n"): (typeof documents)["\n  query PostedNeedsPage {\n    postedNeeds {\n      id\n      ...PostedNeed_PostedNeed\n    }\n    talentThemes {\n      id\n      talents {\n        id\n        nameNl\n        nameEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerNeed($input: AnswerNeedInput!) {\n    answerNeed(input: $input) {\n      needs {\n        id\n        ...HouseNeed_HouseNeed\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerNeed($input: AnswerNeedInput!) {\n    answerNeed(input: $input) {\n      needs {\n        id\n        ...HouseNeed_HouseNeed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawNeedAnswer($input: CloseNeedInput!) {\n    withdrawNeedAnswer(input: $input) {\n      needs {\n        id\n        ...HouseNeed_HouseNeed\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawNeedAnswer($input: CloseNeedInput!) {\n    withdrawNeedAnswer(input: $input) {\n      needs {\n        id\n        ...HouseNeed_HouseNeed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapTokensPage {\n    talentMapTokens {\n      id\n      label\n      createdOn\n      expiresOn\n      isAlive\n    }\n  }\n"): (typeof documents)["\n  query MapTokensPage {\n    talentMapTokens {\n      id\n      label\n      createdOn\n      expiresOn\n      isAlive\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTalentMapToken($input: CreateTalentMapTokenInput!) {\n    createTalentMapToken(input: $input) {\n      tokenId\n      token\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTalentMapToken($input: CreateTalentMapTokenInput!) {\n    createTalentMapToken(input: $input) {\n      tokenId\n      token\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeTalentMapToken($input: RevokeTalentMapTokenInput!) {\n    revokeTalentMapToken(input: $input) {\n      tokenId\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeTalentMapToken($input: RevokeTalentMapTokenInput!) {\n    revokeTalentMapToken(input: $input) {\n      tokenId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AddTalentDialog {\n    talentThemes {\n      id\n      key\n      nameNl\n      nameEn\n      talents {\n        id\n        nameNl\n        nameEn\n        definitionNl\n        definitionEn\n      }\n    }\n    myPortfolio {\n      id\n      talents {\n        id\n        talent {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AddTalentDialog {\n    talentThemes {\n      id\n      key\n      nameNl\n      nameEn\n      talents {\n        id\n        nameNl\n        nameEn\n        definitionNl\n        definitionEn\n      }\n    }\n    myPortfolio {\n      id\n      talents {\n        id\n        talent {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadTalent_claim on TalentClaim {\n    id\n    ownName\n    note\n    talent {\n      id\n      nameNl\n      nameEn\n      definitionNl\n      definitionEn\n      excessNl\n      excessEn\n      theme {\n        id\n        key\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReadTalent_claim on TalentClaim {\n    id\n    ownName\n    note\n    talent {\n      id\n      nameNl\n      nameEn\n      definitionNl\n      definitionEn\n      excessNl\n      excessEn\n      theme {\n        id\n        key\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TalentCard_claim on TalentClaim {\n    id\n    ownName\n    note\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    talent {\n      id\n      nameNl\n      nameEn\n      definitionNl\n      definitionEn\n      excessNl\n      excessEn\n      theme {\n        id\n        key\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TalentCard_claim on TalentClaim {\n    id\n    ownName\n    note\n    version\n    audience\n    sharedWith {\n      id\n      fullName\n    }\n    talent {\n      id\n      nameNl\n      nameEn\n      definitionNl\n      definitionEn\n      excessNl\n      excessEn\n      theme {\n        id\n        key\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TalentWheel_claim on TalentClaim {\n    id\n    talent {\n      id\n      theme {\n        id\n        key\n        nameNl\n        nameEn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TalentWheel_claim on TalentClaim {\n    id\n    talent {\n      id\n      theme {\n        id\n        key\n        nameNl\n        nameEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTalent($input: AddTalentInput!) {\n    addTalent(input: $input) {\n      isNew\n      portfolio {\n        id\n        talents {\n          id\n          ...TalentCard_claim\n          ...TalentWheel_claim\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddTalent($input: AddTalentInput!) {\n    addTalent(input: $input) {\n      isNew\n      portfolio {\n        id\n        talents {\n          id\n          ...TalentCard_claim\n          ...TalentWheel_claim\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArrangeTalents($input: ArrangeTalentsInput!) {\n    arrangeTalents(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ArrangeTalents($input: ArrangeTalentsInput!) {\n    arrangeTalents(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTalent($input: RemoveTalentInput!) {\n    removeTalent(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTalent($input: RemoveTalentInput!) {\n    removeTalent(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreTalent($input: RestoreTalentInput!) {\n    restoreTalent(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n          ...TalentCard_claim\n          ...TalentWheel_claim\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreTalent($input: RestoreTalentInput!) {\n    restoreTalent(input: $input) {\n      portfolio {\n        id\n        talents {\n          id\n          ...TalentCard_claim\n          ...TalentWheel_claim\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTalent($input: UpdateTalentInput!) {\n    updateTalent(input: $input) {\n      ... on UpdateTalentSuccess {\n        claim {\n          id\n          ownName\n          note\n          version\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTalent($input: UpdateTalentInput!) {\n    updateTalent(input: $input) {\n      ... on UpdateTalentSuccess {\n        claim {\n          id\n          ownName\n          note\n          version\n        }\n      }\n      ... on EditConflictProblem {\n        currentVersion\n        texts {\n          field\n          yours\n          theirs\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewerGate {\n    viewer {\n      id\n      fullName\n      language\n      roles\n      organisationName\n      isDemo\n    }\n  }\n"): (typeof documents)["\n  query ViewerGate {\n    viewer {\n      id\n      fullName\n      language\n      roles\n      organisationName\n      isDemo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LanguageChoice($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      account {\n        id\n        language\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LanguageChoice($input: ChangeLanguageInput!) {\n    changeLanguage(input: $input) {\n      account {\n        id\n        language\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;