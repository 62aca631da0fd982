/** Puts the keyboard on the first of these elements that is there once the page has followed the action. */
export function focusSoon(...ids: readonly string[]): void {
  setTimeout(() => {
    const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    found?.focus();
  });
}
