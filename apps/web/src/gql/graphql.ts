/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What somebody may do in an organisation besides owning a portfolio. */
export type Role =
  | 'ADMIN'
  | 'EMPLOYEE'
  | 'GUIDE'
  | 'HR'
  | 'WORKING_GROUP'
  | 'WORKS_COUNCIL';

export type ViewerGateQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerGateQuery = { viewer: { __typename: 'Viewer', id: string, fullName: string, roles: Array<Role>, organisationName: string, isDemo: boolean } | null };


export const ViewerGateDocument = {"__meta__":{"hash":"784dc16ff6c60c8a8b6d068976619ff4f2ff6640213657cf3fe2549be831c59c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerGate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ViewerGateQuery, ViewerGateQueryVariables>;