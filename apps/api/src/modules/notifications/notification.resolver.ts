import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../platform/graphql/access.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ChoicesService } from "./choices.service.js";
import type { Choice } from "./notification.rules.js";
import { ChooseNotificationInput, ChooseNotificationSuccess, NotificationChoiceType, NotificationType } from "./notification.type.js";

@Resolver()
export class NotificationResolver {
  constructor(private readonly choices: ChoicesService) {}

  @Access("SIGNED_IN")
  @Query(() => [NotificationType], { description: "What one was told in the last two months, newest first." })
  notifications(): NotificationType[] {
    throw new Error("Answered by its shape.");
  }

  @Access("SIGNED_IN")
  @Query(() => [NotificationChoiceType], { description: "How one wants to be told each kind." })
  async notificationChoices(@Ctx() context: RequestContext): Promise<NotificationChoiceType[]> {
    return (await this.choices.list(await context.getViewer())).map(presented);
  }

  @Access("SIGNED_IN")
  @Mutation(() => ChooseNotificationSuccess, { description: "Chooses how one wants to be told one kind." })
  async chooseNotification(
    @Arg("input", () => ChooseNotificationInput) { kind, inApp, byMail }: ChooseNotificationInput,
  ): Promise<ChooseNotificationSuccess> {
    const choice = { kind, inApp, byMail };
    await this.choices.choose(choice);
    return { choice: presented(choice) };
  }
}

function presented(choice: Choice): NotificationChoiceType {
  return { id: choice.kind, ...choice };
}
