import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { LIMITS } from "@eigenkleur/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../../gql/index.js";
import type { HouseNeed_HouseNeedFragment } from "../../../gql/graphql.js";
import { Badge, Button, Card, DateText, ProblemNotice, Row, Stack, TextArea, useToast } from "../../../ui/index.js";
import { useAnswerNeed, useWithdrawNeedAnswer } from "./useAnswerNeed.js";
import { useCatalogueName } from "./useCatalogueName.js";

const HouseNeed_HouseNeed = graphql(`
  fragment HouseNeed_HouseNeed on HouseNeed {
    id
    title
    text
    postedByName
    closesOn
    myAnswer
    talent {
      id
      nameNl
      nameEn
    }
  }
`);

export interface HouseNeedProps {
  readonly need: FragmentType<HouseNeed_HouseNeedFragment>;
}

/** One question, with my answer if I choose to give one. */
export function HouseNeed({ need }: HouseNeedProps) {
  const { t } = useTranslation("needs");
  const nameOf = useCatalogueName();
  const { data } = useSuspenseFragment({ fragment: HouseNeed_HouseNeed, from: need });
  const show = useToast();
  const [answer, answering] = useAnswerNeed();
  const [withdraw, withdrawing] = useWithdrawNeedAnswer();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState(data.myAnswer ?? "");
  const send = () =>
    answer({ needId: data.id, text })
      .then(() => {
        setOpen(false);
        show({ text: t("answer.sent") });
      })
      .catch(() => undefined);
  const takeBack = () =>
    withdraw({ needId: data.id })
      .then(() => {
        setText("");
        setOpen(false);
        show({ text: t("answer.withdrawn") });
      })
      .catch(() => undefined);
  return (
    <Card title={data.title} aside={<Badge>{t("need.talent", { name: nameOf(data.talent) })}</Badge>}>
      <Stack>
        <p>{data.text}</p>
        <p>
          {t("need.asks", { name: data.postedByName })} · {t("need.until")} <DateText value={data.closesOn} />
        </p>
        {data.myAnswer !== null && !isOpen && (
          <div>
            <h3>{t("answer.mine")}</h3>
            <p>{data.myAnswer}</p>
          </div>
        )}
        {isOpen && (
          <TextArea
            label={t("answer.label")}
            description={t("answer.hint")}
            rows={3}
            value={text}
            onChange={setText}
            maxChars={LIMITS.needAnswerCharsMax}
          />
        )}
        {isOpen && <p>{t("answer.seen")}</p>}
        <ProblemNotice error={answering.error ?? withdrawing.error} />
        <Row>
          {isOpen ? (
            <Button look="primary" isPending={answering.isSaving} isDisabled={text.trim() === ""} onPress={() => void send()}>
              {t("answer.send")}
            </Button>
          ) : (
            <Button onPress={() => setOpen(true)}>{t(data.myAnswer === null ? "answer.open" : "answer.change")}</Button>
          )}
          {data.myAnswer !== null && (
            <Button look="quiet" isPending={withdrawing.isSaving} onPress={() => void takeBack()}>
              {t("answer.withdraw")}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  );
}
