import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";

enum FeedbackSubject {
  THEME = "THEME",
  ITEM = "ITEM",
}
registerEnumType(FeedbackSubject, { name: "FeedbackSubject" });

enum FeedbackUnitKind {
  OTHERS = "OTHERS",
  SHOWN = "SHOWN",
  MERGED = "MERGED",
  ATTRIBUTABLE = "ATTRIBUTABLE",
}
registerEnumType(FeedbackUnitKind, {
  name: "FeedbackUnitKind",
  description: "All others together, a group on its own, groups that are shown only together, or somebody who is known by name.",
});

enum FeedbackGapEnum {
  SAME_VIEW = "SAME_VIEW",
  HIDDEN_STRENGTH = "HIDDEN_STRENGTH",
  BLIND_SPOT = "BLIND_SPOT",
  GROW_TOGETHER = "GROW_TOGETHER",
  CANNOT_TELL = "CANNOT_TELL",
}
registerEnumType(FeedbackGapEnum, { name: "FeedbackGap", description: "How the owner's own view of a theme lies to that of all others." });

@Access("SHAPE")
@ObjectType("FeedbackReportUnit", { description: "Whose answers a figure is made of. A group that is absent was too small to show." })
export class FeedbackReportUnitType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  key: string;

  @Field(() => FeedbackUnitKind)
  kind: FeedbackUnitKind;

  @Field(() => [String])
  memberKeys: string[];

  @Field(() => String)
  formKey: string;

  @Field(() => Int)
  raterCount: number;

  @Field(() => Int)
  position: number;
}

@Access("SHAPE")
@ObjectType("FeedbackScore", { description: "One figure. Where all gave the same, a band stands instead of the mean." })
export class FeedbackScoreType {
  @Field(() => ID)
  id: string;

  @Field(() => FeedbackSubject)
  subject: FeedbackSubject;

  @Field(() => String)
  subjectKey: string;

  @Field(() => String)
  unitKey: string;

  @Field(() => Int)
  raterCount: number;

  @Field(() => Float, { nullable: true })
  mean: number | null;

  @Field(() => Float, { nullable: true })
  bandLow: number | null;

  @Field(() => Float, { nullable: true })
  bandHigh: number | null;

  @Field(() => Float, { nullable: true })
  spread: number | null;

  @Field(() => String, { nullable: true })
  spreadWord: string | null;
}

@Access("SHAPE")
@ObjectType("FeedbackComment", { description: "What somebody wrote. Nobody knows who, when, or what else they answered." })
export class FeedbackCommentType {
  @Field(() => ID)
  id: string;

  @Field(() => String, {
    description: "`*` where too few answered one question and several are shown together, `#declined` for a word of somebody who declined.",
  })
  questionKey: string;

  @Field(() => String)
  text: string;
}

@Access("SHAPE")
@ObjectType("FeedbackThemeGap")
export class FeedbackThemeGapType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  themeKey: string;

  @Field(() => Float)
  selfMean: number;

  @Field(() => FeedbackGapEnum)
  gap: FeedbackGapEnum;
}

enum FeedbackTalentLevel {
  OFTEN = "OFTEN",
  SEVERAL = "SEVERAL",
  ONCE = "ONCE",
}
registerEnumType(FeedbackTalentLevel, {
  name: "FeedbackTalentLevel",
  description: "By at least half of those who picked any card, by more than one, or once.",
});

@Access("SHAPE")
@ObjectType("FeedbackTalent", { description: "A talent card that others picked." })
export class FeedbackTalentType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  talentKey: string;

  @Field(() => FeedbackTalentLevel)
  level: FeedbackTalentLevel;
}

enum FeedbackProgressWord {
  HIGHER = "HIGHER",
  LOWER = "LOWER",
  NO_DIFFERENCE = "NO_DIFFERENCE",
}
registerEnumType(FeedbackProgressWord, {
  name: "FeedbackProgressWord",
  description: "Clearly higher or lower than in the earlier round, or no demonstrable difference.",
});

@Access("SHAPE")
@ObjectType("FeedbackProgress", {
  description: "How a group's view of a theme stands beside an earlier round, at least three months back, where both rounds show it.",
})
export class FeedbackProgressType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  themeKey: string;

  @Field(() => String)
  unitKey: string;

  @Field(() => FeedbackProgressWord)
  progress: FeedbackProgressWord;

  @Field(() => ID)
  earlierRoundId: string;

  @Field(() => String, { description: "The day on which the earlier report was written." })
  earlierReleasedOn: string;
}

@Access("SHAPE")
@ObjectType("FeedbackReport", { description: "The one report of a round. It never changes." })
export class FeedbackReportType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, {
    description: "Answers that stand in some figure. Those of a group too small to show are not counted: that would tell who answered.",
  })
  raterCount: number;

  @Field(() => Int)
  declinedCount: number;

  @Field(() => [FeedbackReportUnitType])
  units: FeedbackReportUnitType[];

  @Field(() => [FeedbackScoreType])
  scores: FeedbackScoreType[];

  @Field(() => [FeedbackCommentType])
  comments: FeedbackCommentType[];

  @Field(() => String, { description: "The day on which it was written." })
  releasedOn: string;

  @Field(() => [FeedbackTalentType])
  talents: FeedbackTalentType[];

  @Field(() => [FeedbackProgressType])
  progress: FeedbackProgressType[];

  @Field(() => [FeedbackThemeGapType], { description: "Empty when the owner skipped the self-assessment." })
  gaps: FeedbackThemeGapType[];
}
