/** Limits that API and client share, so that the client can say beforehand what the API would refuse. */
export const LIMITS = {
  pageSizeMax: 100,
  bodyBytesMax: 100_000,
  headlineCharsMax: 120,
  sectionCharsMax: 4_000,
  talentNameCharsMax: 60,
  evidenceCharsMax: 2_000,
  goalTitleCharsMax: 160,
  stepTextCharsMax: 1_000,
  roundMessageCharsMax: 1_000,
  commentCharsMax: 2_000,
} as const;
