import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { act, renderHook } from "@testing-library/react";
import { DELAY_MINUTES_MAX, randomDelayMs, useRandomDelay } from "./useRandomDelay.js";

describe("waiting a random time before sending", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("lies between one and ten minutes, whatever chance says", () => {
    expect(randomDelayMs(() => 0)).toBe(60_000);
    expect(randomDelayMs(() => 0.999_999)).toBeLessThan(DELAY_MINUTES_MAX * 60_000);
  });

  it("acts once when its time has come, not before, and not after it was stopped", () => {
    const send = jest.fn();
    const { result } = renderHook(() => useRandomDelay(send, () => 5_000));
    act(() => result.current.start());
    act(() => jest.advanceTimersByTime(4_999));
    expect(send).not.toHaveBeenCalled();
    act(() => result.current.stop());
    act(() => jest.advanceTimersByTime(60_000));
    expect(send).not.toHaveBeenCalled();
    act(() => result.current.start());
    act(() => jest.advanceTimersByTime(5_000));
    expect(send).toHaveBeenCalledTimes(1);
    expect(result.current.isWaiting).toBe(false);
  });

  it("acts at once on demand, and sends nothing when the page is closed", () => {
    const send = jest.fn();
    const { result, unmount } = renderHook(() => useRandomDelay(send, () => 5_000));
    act(() => result.current.start());
    act(() => result.current.finish());
    expect(send).toHaveBeenCalledTimes(1);
    act(() => result.current.start());
    unmount();
    act(() => jest.advanceTimersByTime(60_000));
    expect(send).toHaveBeenCalledTimes(1);
  });
});
