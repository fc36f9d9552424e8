import { useState } from "react";

/** In memory of this page alone: it ends with the tab, or when somebody stops acting as HR (which begins the page anew). */
export const statedPurpose: { current: string | null } = { current: null };

/** What the questions of now are for; asked once and sent with each. It is in no address and no storage. */
export function useStatedPurpose() {
  const [purpose, setPurpose] = useState(statedPurpose.current);
  return [
    purpose,
    (next: string | null) => {
      statedPurpose.current = next;
      setPurpose(next);
    },
  ] as const;
}
