import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * For a button that opens a dialogue and may be another element once that closes, as when the first item takes the place of an empty
 * state. The dialogue gives focus back by itself to a button that stayed; one that was replaced would leave the keyboard nowhere.
 */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
