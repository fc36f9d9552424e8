import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { SMTPServer } from "smtp-server";
import { FeedbackWorld } from "./feedback-world.js";

const ROUND = `query($id: ID!) { feedbackRound(id: $id) { id message questionnaire { id isOffered version definition }
  invitations { id groupKey email name mailState person { id } } } }`;

interface Round {
  feedbackRound: {
    message: string;
    questionnaire: { id: string; isOffered: boolean; version: string; definition: Definition };
    invitations: { id: string; groupKey: string; email: string | null; mailState: string | null; person: { id: string } | null }[];
  };
}
interface Definition {
  id: string;
  version: string;
  competencies: { items: { id: string }[] }[];
  openQuestions: { id: string; text: { other: { nl: string } } }[];
}

/** A mail server that knows some addresses not to exist. */
async function aMailServer() {
  const delivered: { to: string; text: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith("weg.") ? done(Object.assign(new Error("no such user"), { responseCode: 550 })) : done(),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        for (const { address } of session.envelope.rcptTo) delivered.push({ to: address, text: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return { delivered, url, stop: () => new Promise<void>((resolve) => server.close(resolve)) };
}

describe("what spares an owner work", () => {
  let mailServer: Awaited<ReturnType<typeof aMailServer>>;
  let world: FeedbackWorld;
  let cookie: string;
  beforeAll(async () => {
    mailServer = await aMailServer();
    world = await FeedbackWorld.start({ SMTP_URL: mailServer.url });
  });
  afterAll(async () => {
    await world.app.stop();
    await mailServer.stop();
  });

  const anOwner = async (): Promise<string> => world.app.signIn(await world.app.aPerson(world.organisationId, "Eigenaar"));
  const roundOf = async (owner: string, id: string) => (await world.app.graphql<Round>(ROUND, { id }, owner)).data?.feedbackRound;
  const codeOf = async (answer: ReturnType<FeedbackWorld["act"]>) => (await answer).errors?.[0]?.extensions.code;
  const AGAIN = "__typename ...on FeedbackRoundSuccess { round { id } } ...on RatersRefusedProblem { refusals { reason } }";
  const WRONG = "weg.sanne@buiten.example";

  describe("an invitation that a mail server refused", () => {
    let roundId: string;
    let refused: string;
    let arrived: string;
    beforeAll(async () => {
      cookie = await anOwner();
      const good = ["a", "b", "c", "d", "e"].map((name) => `${name}@buiten.example`);
      const { raters } = await world.colleagues(4);
      roundId = await world.anOpenRound(cookie, [...raters, ...[WRONG, ...good].map((email) => ({ groupKey: "client", email }))]);
      const seen = await world.app.until(
        async () => {
          const round = await roundOf(cookie, roundId);
          return round?.invitations.every((one) => one.mailState !== "WAITING") ? round : undefined;
        },
        "all mails to be tried",
        30_000,
      );
      refused = seen.invitations.find((one) => one.email === WRONG)?.id ?? "";
      arrived = seen.invitations.find((one) => one.email === "a@buiten.example")?.id ?? "";
      expect(seen.invitations.filter((one) => one.mailState === "NOT_DELIVERED").map((one) => one.id)).toEqual([refused]);
    }, 60_000);

    const again = (owner: string, invitationId: string, email?: string) =>
      world.act(owner, "sendInvitationAgain", { roundId, invitationId, ...(email ? { email } : {}) }, AGAIN);

    it("is told to the owner", async () => {
      await world.app.jobsDone();
      const { data } = await world.app.graphql<{ notifications: { kind: string; subjectId: string }[] }>(
        "{ notifications { kind subjectId } }",
        {},
        cookie,
      );
      expect(data?.notifications).toContainEqual({ kind: "MAIL_NOT_DELIVERED", subjectId: roundId });
    });

    it("is nobody else's to send again, and one that arrived is never sent elsewhere", async () => {
      expect(await codeOf(again(await anOwner(), refused))).toBe("NOT_FOUND");
      expect(await codeOf(again(cookie, arrived))).toBe("CONFLICT");
      expect(await codeOf(again(cookie, arrived, "eigen@buiten.example"))).toBe("CONFLICT");
      expect((await roundOf(cookie, roundId))?.invitations.find((one) => one.id === arrived)?.email).toBe("a@buiten.example");
      const refusal = async (email: string) => (await again(cookie, refused, email)).data?.["sendInvitationAgain"]?.["refusals"];
      expect(await refusal("geen adres")).toEqual([{ reason: "INVALID_EMAIL" }]);
      expect(await refusal("A@buiten.example")).toEqual([{ reason: "ALREADY_ASKED" }]);
    });

    it("goes to the corrected address, and nobody else's link changes", async () => {
      const hashes = async () =>
        (await world.app.admin.query("select id, token_hash from feedback.invitation where round_id = $1 order by id", [roundId])).rows;
      const before = await hashes();
      expect((await again(cookie, refused, " Sanne@buiten.example ")).data?.["sendInvitationAgain"]?.["__typename"]).toBe(
        "FeedbackRoundSuccess",
      );
      await world.app.until(
        async () => mailServer.delivered.find(({ to }) => to === "sanne@buiten.example"),
        "the mail to the right address",
        30_000,
      );
      expect(await hashes()).toEqual(before);
      expect(mailServer.delivered.filter(({ to }) => to === "b@buiten.example")).toHaveLength(1);
      expect(await codeOf(again(cookie, refused, "nog@buiten.example"))).toBe("CONFLICT");
    });
  });

  describe("a copy of an earlier round", () => {
    it("is refused to everybody but its owner", async () => {
      const owner = await anOwner();
      const roundId = await world.aDraft(owner, []);
      expect(await codeOf(world.act(await anOwner(), "copyFeedbackRound", { roundId }, "leftOut"))).toBe("NOT_FOUND");
    });

    it("is a draft with the same message and people, without those who cannot be asked now", async () => {
      const owner = await anOwner();
      const people = await world.people(5);
      const roundId = await world.aDraft(
        owner,
        [...people.map(({ id }) => ({ groupKey: "colleague", personId: id })), { groupKey: "client", email: "kopie@buiten.example" }],
        { message: "Wat zien jullie?" },
      );
      await world.app.admin.query("update identity.person set is_active = false where id = $1", [people[0]?.id]);
      await world.app.admin.query("insert into feedback.rater_setting values ($1, $2, 0)", [world.organisationId, people[1]?.id]);
      const { data } = await world.act(owner, "copyFeedbackRound", { roundId }, "leftOut round { id state }");
      expect(data?.["copyFeedbackRound"]).toMatchObject({ leftOut: 2, round: { state: "DRAFT" } });
      const made = data?.["copyFeedbackRound"]?.["round"] as { id: string } | undefined;
      const copy = await roundOf(owner, made?.id ?? "");
      expect(copy?.message).toBe("Wat zien jullie?");
      expect(copy?.invitations.flatMap((one) => one.person?.id ?? one.email ?? []).toSorted()).toEqual(
        [...people.slice(2).map(({ id }) => id), "kopie@buiten.example"].toSorted(),
      );
    });
  });

  describe("a questionnaire of one's own for a round", () => {
    it("is refused with items that are not in it, too few items, or too many questions", async () => {
      const owner = await anOwner();
      for (const input of [{ leftOutItemIds: ["nothing"] }, { ownQuestions: ["a?", "b?", "c?"] }, { ownQuestions: [" "] }])
        expect([input, await codeOf(world.act(owner, "createFeedbackRound", input))]).toEqual([input, "INVALID_INPUT"]);
    });

    it("leaves out items and adds questions, is frozen, and nobody else sees it", async () => {
      const owner = await anOwner();
      const roundId = await world.aDraft(owner, [], { leftOutItemIds: ["trust-1", "trust-2"], ownQuestions: ["Wat kan ik laten?"] });
      const { questionnaire } = (await roundOf(owner, roundId)) ?? {};
      const items = questionnaire?.definition.competencies.flatMap((theme) => theme.items.map((item) => item.id)) ?? [];
      expect(items).toContain("trust-3");
      expect(items).not.toContain("trust-1");
      expect(questionnaire?.definition.openQuestions.at(-1)?.text.other.nl).toBe("Wat kan ik laten?");
      // Rounds of the same set can be compared: the definition says what it came from.
      expect(questionnaire).toMatchObject({ isOffered: false, definition: { id: "ipp-360-default", version: "1.0.0" } });
      const offered = await world.app.graphql<{ feedbackQuestionnaires: { id: string }[] }>("{ feedbackQuestionnaires { id } }", {}, owner);
      expect(offered.data?.feedbackQuestionnaires.map(({ id }) => id)).not.toContain(questionnaire?.id);
      const member = await world.app.signIn(await world.app.aPerson(world.organisationId, "Werkgroep", ["EMPLOYEE", "WORKING_GROUP"]));
      const versions = await world.app.graphql("{ feedbackQuestionnaireVersions { id } }", {}, member);
      expect(JSON.stringify(versions)).not.toContain(questionnaire?.id);
      expect(await codeOf(world.act(await anOwner(), "createFeedbackRound", { questionnaireId: questionnaire?.id }))).toBe("NOT_FOUND");
    });
  });

  describe("the working group's questionnaires", () => {
    const SUCCESS = "questionnaire { id version isOffered isDefault definition }";
    const definition = async (owner: string) => {
      const { data } = await world.app.graphql<{ feedbackQuestionnaires: { id: string; definition: Definition }[] }>(
        "{ feedbackQuestionnaires { id definition } }",
        {},
        owner,
      );
      return data?.feedbackQuestionnaires[0];
    };

    it("are no colleague's, HR's or administrator's to change", async () => {
      const admin = await world.app.signIn(await world.app.aPerson(world.organisationId, "Bas", ["EMPLOYEE", "ADMIN"]), { isFresh: true });
      const hr = await world.app.signIn(await world.app.aPerson(world.organisationId, "Hanna", ["EMPLOYEE", "HR"]), { actingAs: "HR" });
      for (const stranger of [await anOwner(), admin, hr]) {
        expect(await codeOf(world.act(stranger, "saveFeedbackQuestionnaire", { definition: "{}" }, SUCCESS))).toBe("FORBIDDEN");
        const { errors } = await world.app.graphql("{ feedbackQuestionnaireVersions { id } }", {}, stranger);
        expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
      }
    });

    it("get a version with each change, which a running round never notices", async () => {
      const owner = await anOwner();
      const before = await definition(owner);
      const roundId = await world.aDraft(owner, []);
      const member = await world.app.signIn(await world.app.aPerson(world.organisationId, "Werkgroep", ["EMPLOYEE", "WORKING_GROUP"]));
      expect(await codeOf(world.act(member, "saveFeedbackQuestionnaire", { definition: "{}" }, SUCCESS))).toBe("INVALID_INPUT");
      const edited = { ...before?.definition, openQuestions: [] };
      const saved = (await world.act(member, "saveFeedbackQuestionnaire", { definition: JSON.stringify(edited) }, SUCCESS)).data?.[
        "saveFeedbackQuestionnaire"
      ]?.["questionnaire"];
      expect(saved).toMatchObject({
        version: "1.1.0",
        isOffered: false,
        isDefault: false,
        definition: { version: "1.1.0", openQuestions: [] },
      });
      expect((await definition(owner))?.id).toBe(before?.id);

      const { id: questionnaireId } = saved as { id: string };
      const offered = await world.act(member, "offerFeedbackQuestionnaire", { questionnaireId, isOffered: true, isDefault: true }, SUCCESS);
      expect(offered.data?.["offerFeedbackQuestionnaire"]?.["questionnaire"]).toMatchObject({ isOffered: true, isDefault: true });
      expect((await definition(owner))?.id).toBe(questionnaireId);
      const { data } = await world.app.graphql<{ feedbackQuestionnaires: unknown[] }>("{ feedbackQuestionnaires { id } }", {}, owner);
      expect(data?.feedbackQuestionnaires).toHaveLength(1);
      expect((await roundOf(owner, roundId))?.questionnaire.id).toBe(before?.id);
    });
  });
});
