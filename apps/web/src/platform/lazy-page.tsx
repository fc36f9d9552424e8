import { lazy } from "react";
import type { ComponentType, ReactElement } from "react";
import { getI18n } from "react-i18next";
import type { Namespace } from "../i18n/resources.js";

/**
 * A page in a chunk of its own, with its texts fetched at the same time:
 * `lazyPage(() => import("./GoalsPage.js").then((file) => file.GoalsPage), ["goals"])`.
 */
export function lazyPage(load: () => Promise<ComponentType>, namespaces: readonly Namespace[]): ReactElement {
  const Page = lazy(async () => {
    const [component] = await Promise.all([load(), getI18n().loadNamespaces([...namespaces])]);
    return { default: component };
  });
  return <Page />;
}
