import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import { PersonType } from "../identity/index.js";
import { NOTIFICATION_KINDS, type NotificationKind } from "./notification.rules.js";

const KindEnum = Object.fromEntries(NOTIFICATION_KINDS.map((kind) => [kind, kind])) as { [K in NotificationKind]: K };
registerEnumType(KindEnum, { name: "NotificationKind", description: "What somebody can be told. None of it says who answered a round." });

@Access("SHAPE")
@ObjectType("Notification", { description: "Something one is told. Whether it was seen is known on the device only." })
export class NotificationType {
  @Field(() => ID)
  id: string;

  @Field(() => KindEnum)
  kind: NotificationKind;

  @Field(() => ID, { description: "What it is about, such as a round." })
  subjectId: string;

  @Field(() => PersonType, { nullable: true, description: "Whose act it was." })
  actor: PersonType | null;

  @Field(() => String)
  createdOn: string;
}

@Access("REACHED")
@ObjectType("NotificationChoice", { description: "How one wants to be told one kind." })
export class NotificationChoiceType {
  @Field(() => ID)
  id: string;

  @Field(() => KindEnum)
  kind: NotificationKind;

  @Field(() => Boolean)
  inApp: boolean;

  @Field(() => Boolean)
  byMail: boolean;
}

@InputType()
export class ChooseNotificationInput {
  @Field(() => ID)
  clientMutationId: string;

  @Field(() => KindEnum)
  kind: NotificationKind;

  @Field(() => Boolean)
  inApp: boolean;

  @Field(() => Boolean)
  byMail: boolean;
}

@Access("REACHED")
@ObjectType("ChooseNotificationSuccess")
export class ChooseNotificationSuccess {
  @Field(() => NotificationChoiceType)
  choice: NotificationChoiceType;
}
