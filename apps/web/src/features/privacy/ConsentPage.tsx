import { useSuspenseQuery } from "@apollo/client/react";
import { CONSENT_PURPOSES } from "@eigenkleur/shared";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/index.js";
import { paths } from "../../platform/paths.js";
import { Notice, Page, Stack } from "../../ui/index.js";
import { ConsentCard } from "./ConsentCard.js";
import { DeletionLines } from "./DeletionLines.js";
import { ConsentLog } from "./ConsentLog.js";
import { WhereICount } from "../talent-map/WhereICount.js";

const ConsentPageDocument = graphql(`
  query ConsentPage {
    myConsents {
      id
      consents {
        id
        purpose
        ...ConsentCard_Consent
      }
      ...ConsentLog_MyConsents
    }
    myMapGroups {
      id
      ...WhereICount_OwnMapGroup
    }
    myPortfolio {
      id
      talents {
        id
        talent {
          id
          nameNl
          nameEn
        }
      }
    }
  }
`);

/** Everything one may say yes to on one screen, each off until then, each stopped with one press. */
export function ConsentPage() {
  const { t, i18n } = useTranslation("consent");
  const { data } = useSuspenseQuery(ConsentPageDocument);
  const talents = (data.myPortfolio?.talents ?? []).flatMap(({ talent }) =>
    talent ? [{ id: talent.id, name: i18n.language === "en" ? talent.nameEn : talent.nameNl }] : [],
  );
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Stack gap="large">
        <Notice title={t("free.title")}>{t("free.text")}</Notice>
        {CONSENT_PURPOSES.map((purpose) => {
          const consent = data.myConsents.consents.find((each) => each.purpose === purpose);
          return consent && <ConsentCard key={purpose} consent={consent} talents={talents} />;
        })}
        <WhereICount groups={data.myMapGroups} />
        <ul>
          <li>
            <Link to={paths.houseNeeds}>{t("needs")}</Link>
          </li>
          <li>
            <Link to={paths.mapQuestions}>{t("asked")}</Link>
          </li>
          <li>
            <Link to={paths.mapDocument("uitleg")}>{t("explained")}</Link>
          </li>
        </ul>
        <ConsentLog consents={data.myConsents} />
        <DeletionLines />
        <p>{t("reminder")}</p>
      </Stack>
    </Page>
  );
}
