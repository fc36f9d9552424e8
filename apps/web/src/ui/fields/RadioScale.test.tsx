import { describe, expect, it, jest } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderScreen } from "../../test/render.js";
import { RadioScale } from "./RadioScale.js";
import type { ScaleAnswer } from "./RadioScale.js";

const OPTIONS = ["nooit", "soms", "geregeld", "vaak", "altijd"].map((label, index) => ({ value: index + 1, label }));

async function setUp(isDisabled = false) {
  const onChange = jest.fn<(value: ScaleAnswer) => void>();
  function Item() {
    const [value, setValue] = useState<ScaleAnswer>(null);
    const answer = (next: ScaleAnswer) => {
      onChange(next);
      setValue(next);
    };
    return (
      <RadioScale
        label="Luistert eerst"
        options={OPTIONS}
        cannotJudgeLabel="weet ik niet"
        value={value}
        onChange={answer}
        isDisabled={isDisabled}
      />
    );
  }
  await renderScreen(<Item />);
  return { onChange, user: userEvent.setup() };
}

describe("the scale", () => {
  it("answers nothing by itself, also not when somebody tabs through it", async () => {
    const { onChange, user } = await setUp();
    await user.tab();
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  });

  it("takes no answer by key while it is disabled", async () => {
    const { onChange, user } = await setUp(true);
    await user.tab();
    await user.keyboard("3");
    expect(onChange).not.toHaveBeenCalled();
  });

  it("is one group named after its item, with the words as names of the answers", async () => {
    const { onChange, user } = await setUp();
    expect(screen.getByRole("radiogroup", { name: "Luistert eerst" })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "vaak" }));
    expect(onChange).toHaveBeenCalledWith(4);
    expect(screen.getByRole("radio", { name: "vaak" })).toBeChecked();
  });

  it("goes along the answers with the arrows", async () => {
    const { onChange, user } = await setUp();
    await user.tab();
    await user.keyboard("{ArrowDown}");
    expect(onChange).toHaveBeenLastCalledWith(2);
  });

  it("takes a digit as the answer and 0 as cannot judge", async () => {
    const { onChange, user } = await setUp();
    await user.tab();
    await user.keyboard("5");
    expect(onChange).toHaveBeenLastCalledWith(5);
    await user.keyboard("0");
    expect(onChange).toHaveBeenLastCalledWith("CANNOT_JUDGE");
    await user.keyboard("7");
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
