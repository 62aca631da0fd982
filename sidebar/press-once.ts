/** A press, less the second one of a double click: by then another button may stand where the first one was. */
export const pressOnce =
  (act: () => void) =>
  ({ detail }: { readonly detail: number }): void => {
    if (detail <= 1) act();
  };
