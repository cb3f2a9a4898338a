/** Draws the eye to a card that changed somewhere above; gives what it shows now. */
export function flash(card: HTMLElement, before: string, now: string): string {
  if (before && before !== now) {
    card.classList.remove("changed");
    void card.offsetWidth; // restarts the animation
    card.classList.add("changed");
  }
  return now;
}
