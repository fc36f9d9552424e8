const SPOKEN_MS = 7_000;

let region: HTMLElement | null = null;

/** Read aloud at once, wherever one is, and seen by nobody. Never anything that is not on the screen already. */
export function announce(text: string): void {
  if (!region?.isConnected) {
    region = document.createElement("div");
    region.setAttribute("role", "log");
    region.setAttribute("aria-live", "assertive");
    region.setAttribute("aria-relevant", "additions");
    region.className = "read-aloud";
    document.body.prepend(region);
  }
  const words = document.createElement("div");
  words.textContent = text;
  region.append(words);
  setTimeout(() => words.remove(), SPOKEN_MS);
}
