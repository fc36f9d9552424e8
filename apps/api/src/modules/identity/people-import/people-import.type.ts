import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import { PageInfo } from "../../../platform/graphql/page-info.type.js";

export enum PeopleImportState {
  UPLOADED = "UPLOADED",
  READING = "READING",
  READY = "READY",
  UNREADABLE = "UNREADABLE",
  APPLYING = "APPLYING",
  APPLIED = "APPLIED",
  UNDOING = "UNDOING",
  UNDONE = "UNDONE",
  DISCARDED = "DISCARDED",
}
registerEnumType(PeopleImportState, {
  name: "PeopleImportState",
  description: "Where an uploaded list of people is, from reading it to undoing it.",
});

export enum PeopleImportAction {
  JOIN = "JOIN",
  REJOIN = "REJOIN",
  MOVE = "MOVE",
  CHANGE = "CHANGE",
  LEAVE = "LEAVE",
}
registerEnumType(PeopleImportAction, { name: "PeopleImportAction", description: "What a row of the list would do." });

@Access("REACHED")
@ObjectType("PeopleImportProblem", {
  description: "Something in the list that was refused, with its place in the file. The value itself is not kept.",
})
export class PeopleImportProblemType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  line: number;

  @Field(() => Int, { description: "Counted in the file, from 1." })
  column: number;

  @Field(() => String)
  columnName: string;

  @Field(() => String, { description: "A key the screen translates." })
  message: string;

  @Field(() => Int, { nullable: true, description: "The other line it clashes with." })
  otherLine: number | null;
}

@Access("REACHED")
@ObjectType("PeopleImportProblemEdge")
export class PeopleImportProblemEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => PeopleImportProblemType)
  node: PeopleImportProblemType;
}

@Access("REACHED")
@ObjectType("PeopleImportProblemConnection")
export class PeopleImportProblemConnection {
  @Field(() => [PeopleImportProblemEdge])
  edges: PeopleImportProblemEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@Access("REACHED")
@ObjectType("PeopleImportFieldChange")
export class PeopleImportFieldChange {
  @Field(() => String, { description: "fullName, email, staffNumber, team, location or job." })
  field: string;

  @Field(() => String)
  was: string;

  @Field(() => String)
  becomes: string;
}

@Access("REACHED")
@ObjectType("PeopleImportChange", { description: "One person who would join, come back, move, change or leave." })
export class PeopleImportChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true, description: "The line of the list; null for somebody it does not name." })
  line: number | null;

  @Field(() => PeopleImportAction)
  action: PeopleImportAction;

  @Field(() => String)
  fullName: string;

  @Field(() => String, { nullable: true })
  team: string | null;

  @Field(() => [PeopleImportFieldChange])
  fields: PeopleImportFieldChange[];
}

@Access("REACHED")
@ObjectType("PeopleImportChangeEdge")
export class PeopleImportChangeEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => PeopleImportChangeType)
  node: PeopleImportChangeType;
}

@Access("REACHED")
@ObjectType("PeopleImportChangeConnection")
export class PeopleImportChangeConnection {
  @Field(() => [PeopleImportChangeEdge])
  edges: PeopleImportChangeEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@Access("REACHED")
@ObjectType("PeopleImport", { description: "One uploaded list of people." })
export class PeopleImportType {
  @Field(() => ID)
  id: string;

  @Field(() => PeopleImportState)
  state: PeopleImportState;

  @Field(() => String, { nullable: true, description: "Why it is unreadable, void, or could not be undone: a key the screen translates." })
  failure: string | null;

  @Field(() => Int, { nullable: true })
  failureLine: number | null;

  @Field(() => Float, { description: "How much of the list was read, from 0 to 1." })
  progress: number;

  @Field(() => Int)
  rowCount: number;

  @Field(() => Int)
  problemRowCount: number;

  @Field(() => Int)
  joinedCount: number;

  @Field(() => Int)
  rejoinedCount: number;

  @Field(() => Int)
  movedCount: number;

  @Field(() => Int)
  changedCount: number;

  @Field(() => Int)
  unchangedCount: number;

  @Field(() => Int)
  leftCount: number;

  @Field(() => [String], { description: "Headings of columns that were not used." })
  ignoredColumns: string[];

  @Field(() => String)
  createdAt: string;

  @Field(() => Boolean, { description: "Whether it is the last one that took effect." })
  canUndo: boolean;
}

@Access("REACHED")
@ObjectType("PeopleImportResult", { description: "The import after the act." })
export class PeopleImportResult {
  readonly importId?: string;

  @Field(() => PeopleImportType)
  peopleImport?: PeopleImportType;
}
