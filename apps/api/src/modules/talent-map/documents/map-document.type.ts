import { Arg, Ctx, Query, registerEnumType, Resolver } from "type-graphql";
import { GeneratedDocumentType, toDocumentType } from "../../../platform/documents/document.type.js";
import { Access } from "../../../platform/graphql/access.js";
import type { RequestContext } from "../../../platform/graphql/context.js";
import { Language } from "../../identity/index.js";
import type { MapDocuments } from "./map-documents.js";

export enum MapDocumentNameEnum {
  INFORMATION_PACK = "INFORMATION_PACK",
  DPIA = "DPIA",
}
registerEnumType(MapDocumentNameEnum, { name: "MapDocumentName", description: "A document made from the settings that hold now." });

@Resolver()
export class MapDocumentResolver {
  constructor(private readonly documents: MapDocuments) {}

  @Access("SIGNED_IN")
  @Query(() => GeneratedDocumentType, {
    description: "What the map shows and does not show, or the form of the data protection impact assessment, filled in from the settings.",
  })
  async mapDocument(
    @Arg("name", () => MapDocumentNameEnum) name: MapDocumentNameEnum,
    @Arg("language", () => Language) language: Language,
    @Ctx() context: RequestContext,
  ): Promise<GeneratedDocumentType> {
    return toDocumentType(await this.documents.make(await context.getViewer(), name, language));
  }
}
