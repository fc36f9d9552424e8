import { describe, expect, it } from "@jest/globals";
import { ROLE_NAMES } from "../../../platform/graphql/context.js";
import { canGiveRole, canTakeRole } from "./role.policy.js";

const admin = { personId: "ada", roles: ["EMPLOYEE", "ADMIN"] as const };

describe("giving a role", () => {
  it("is for administrators, and never to oneself", () => {
    for (const role of ROLE_NAMES) {
      expect(canGiveRole({ personId: "bea", roles: ["EMPLOYEE", "GUIDE"] }, "cas", role)).toBe(false);
      expect(canGiveRole({ personId: "bea", roles: ["HR"] }, "cas", role)).toBe(false);
      expect(canGiveRole(admin, "ada", role)).toBe(false);
    }
    expect(canGiveRole(admin, "cas", "WORKS_COUNCIL")).toBe(true);
  });

  it("leaves being an employee to the list of people", () => {
    expect(canGiveRole(admin, "cas", "EMPLOYEE")).toBe(false);
    expect(canTakeRole(admin, "EMPLOYEE")).toBe(false);
  });
});

describe("taking a role", () => {
  it("is for administrators, their own included", () => {
    expect(canTakeRole({ roles: ["EMPLOYEE", "GUIDE"] }, "GUIDE")).toBe(false);
    expect(canTakeRole(admin, "ADMIN")).toBe(true);
  });
});
