import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../../platform/graphql/access.js";
import type { RequestContext } from "../../../platform/graphql/context.js";
import { AccountActInput, ChangeLanguageInput, CorrectEmailInput, EndSessionInput, RemovePasskeyInput } from "./account.input.js";
import type { AccountReads } from "./account.reads.js";
import type { AccountService } from "./account.service.js";
import { AccountResult, AccountType, CorrectEmailSuccess } from "./account.type.js";

const DONE: AccountResult = { changed: true };

@Resolver(() => AccountResult)
export class AccountResultResolver {
  constructor(private readonly reads: AccountReads) {}

  @FieldResolver(() => AccountType)
  async account(@Ctx() context: RequestContext): Promise<AccountType> {
    return this.reads.get(await context.getViewer());
  }
}

@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly reads: AccountReads,
  ) {}

  @Access("SIGNED_IN")
  @Query(() => AccountType, { description: "One's own account." })
  async account(@Ctx() context: RequestContext): Promise<AccountType> {
    return this.reads.get(await context.getViewer());
  }

  @Access("SIGNED_IN")
  @Mutation(() => AccountResult, { description: "Ends a session of one's own, on another device for instance." })
  async endSession(@Arg("input", () => EndSessionInput) input: EndSessionInput): Promise<AccountResult> {
    await this.accounts.endSession(input.id);
    return DONE;
  }

  @Access("SIGNED_IN")
  @Mutation(() => AccountResult, { description: "Ends every session of one's own but this one." })
  async endOtherSessions(@Arg("input", () => AccountActInput) _input: AccountActInput): Promise<AccountResult> {
    await this.accounts.endOtherSessions();
    return DONE;
  }

  @Access("FRESH_EMPLOYEE")
  @Mutation(() => AccountResult, { description: "Forgets a passkey." })
  async removePasskey(@Arg("input", () => RemovePasskeyInput) input: RemovePasskeyInput): Promise<AccountResult> {
    await this.accounts.removePasskey(input.id);
    return DONE;
  }

  @Access("FRESH_EMPLOYEE")
  @Mutation(() => AccountResult, { description: "Forgets one's account at the identity provider." })
  async unlinkIdentityProvider(@Arg("input", () => AccountActInput) _input: AccountActInput): Promise<AccountResult> {
    await this.accounts.unlinkProvider();
    return DONE;
  }

  @Access("SIGNED_IN")
  @Mutation(() => AccountResult, { description: "Language of the mails one gets, and of the screen at the next sign-in." })
  async changeLanguage(@Arg("input", () => ChangeLanguageInput) input: ChangeLanguageInput): Promise<AccountResult> {
    await this.accounts.changeLanguage(input.language);
    return DONE;
  }

  @Access("SIGNED_IN")
  @Mutation(() => AccountResult, { description: "Keeps the address one has, against an administrator's correction." })
  async stopEmailCorrection(@Arg("input", () => AccountActInput) _input: AccountActInput): Promise<AccountResult> {
    await this.accounts.stopEmailCorrection();
    return DONE;
  }

  @Access("FRESH_ADMIN")
  @Mutation(() => CorrectEmailSuccess, {
    description:
      "Corrects the address of somebody who lost theirs; it takes a day, and the old address is told. Who has none gets it at once.",
  })
  async correctEmail(@Arg("input", () => CorrectEmailInput) input: CorrectEmailInput): Promise<CorrectEmailSuccess> {
    return { personId: input.personId, effectiveAt: await this.accounts.correctEmail(input.personId, input.email) };
  }
}
