import type { ModuleParts, Platform } from "../../platform/module.js";
import type { Shape } from "../../platform/graphql/shape.js";
import { giveDemonstrationTexts } from "./demonstration.js";
import { PortfolioResolver } from "./portfolio.resolver.js";
import {
  myPortfolioRoot,
  portfolioPreviewRoot,
  portfolioRoot,
  PortfolioShape,
  shareableItemShape,
  sharedItemsRoot,
  type AccessLog,
} from "./portfolio.shape.js";
import { portfolioPayload } from "./portfolio-payload.resolver.js";
import { ProfileText } from "./profile-text.entity.js";
import { SqlProfileTextRepository } from "./profile-text.repository.js";
import { ProfileTextResolver } from "./profile-text.resolver.js";
import { ProfileTextService } from "./profile-text.service.js";
import { ProfileTextShape, ProfileTextVersionShape } from "./profile-text.shape.js";
import { UpdateProfileTextSuccess } from "./profile-text.type.js";
import { ProfileTextVersion } from "./profile-text-version.entity.js";
import { Share } from "./share.entity.js";
import { SqlShareRepository } from "./share.repository.js";
import { ShareResolver } from "./share.resolver.js";
import { ShareService } from "./share.service.js";
import { audienceOf, Shareables } from "./shareables.js";

export interface PortfolioDeps {
  readonly accessLog: AccessLog;
  /** The kinds of other modules that can be shared. */
  readonly shareableShapes: readonly Shape[];
}

export interface Portfolio extends ModuleParts {
  readonly shares: ShareService;
  /** Where the modules that own such kinds say whose a thing is. */
  readonly shareables: Shareables;
}

/** The short texts of a portfolio, and sharing of everything in it. */
export function createPortfolio(platform: Platform, deps: PortfolioDeps): Portfolio {
  const shareables = new Shareables();
  shareables.register("PROFILE_TEXT", audienceOf("portfolio.profile_text", "true"));
  const shares = new ShareService(new SqlShareRepository(), shareables);
  const texts = new ProfileTextService(new SqlProfileTextRepository());
  const items = shareableItemShape(deps.shareableShapes);
  return {
    shares,
    shareables,
    resolvers: [
      [PortfolioResolver, new PortfolioResolver()],
      [ProfileTextResolver, new ProfileTextResolver(texts, platform.reads)],
      portfolioPayload(UpdateProfileTextSuccess, platform.reads),
      [ShareResolver, new ShareResolver(shares, platform.reads, items)],
    ],
    shapes: [
      PortfolioShape,
      ProfileTextShape,
      ProfileTextVersionShape,
      items,
      portfolioRoot(deps.accessLog),
      myPortfolioRoot,
      portfolioPreviewRoot,
      sharedItemsRoot(items),
    ],
    entities: [ProfileText, ProfileTextVersion, Share],
    giveDemonstration: (demonstration) => giveDemonstrationTexts(platform.pools.api, demonstration),
  };
}
