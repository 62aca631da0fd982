/** The drawings: 24 × 24, one path each, in the colour of the text. */
const paths = {
  refresh: 'M17.65 6.35A8 8 0 1 0 19.73 14h-2.08A6 6 0 1 1 12 6c1.66 0 3.14.69 4.22 1.78L13 11h7V4z',
  check: 'M9 16.2 4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4z',
  chevron: 'M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6z',
  close:
    'M19 6.400 17.600 5 12 10.600 6.400 5 5 6.400 10.600 12 5 17.600 6.400 19 12 13.400 17.600 19 19 17.600 13.400 12z',
  back: 'M15.400 7.400 14 6l-6 6 6 6 1.400-1.400L10.800 12z',
  lock: 'M18 8h-1V6A5 5 0 0 0 7 6v2H6a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V10a2 2 0 0 0-2-2zM9 6a3 3 0 0 1 6 0v2H9zm9 14H6V10h12z',
  hourglass: 'M6 2v6l4 4-4 4v6h12v-6l-4-4 4-4V2zm10 14.5V20H8v-3.5l4-4zm-4-5-4-4V4h8v3.500z',
  warning: 'M12 2 1 21h22zm1 16h-2v-2h2zm0-4h-2v-4h2z',
  info: 'M11 17h2v-6h-2zm1-15a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zM11 9h2V7h-2z',
  external: 'M19 19H5V5h7V3H3v18h18v-9h-2zM14 3v2h3.6l-9.8 9.8 1.4 1.4L19 6.400V10h2V3z',
  target: 'M5 5h6V3H3v8h2zm14 14h-6v2h8v-8h-2zM8 8h8v8H8z',
  play: 'M8 5v14l11-7z',
  pause: 'M6 5h4v14H6zm8 0h4v14h-4z',
  plus: 'M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6z',
  pencil:
    'M3 17.250V21h3.750L17.810 9.940l-3.750-3.750zM20.710 7.040a1 1 0 0 0 0-1.410l-2.340-2.340a1 1 0 0 0-1.410 0l-1.830 1.830 3.750 3.750z',
  offline:
    'M19.400 10A7.500 7.500 0 0 0 8 5.500l1.500 1.500A5.500 5.500 0 0 1 17.500 11.500v.500H19a3 3 0 0 1 1.700 5.500l1.400 1.400A5 5 0 0 0 19.400 10zM3 5.300 5.700 8A6 6 0 0 0 6 20h11.700l2 2L21 20.700 4.300 4zM7.700 10l8 8H6a4 4 0 0 1 0-8z',
} as const;

export type IconName = keyof typeof paths;

/** A picture that says nothing by itself: the text beside it, or the label of its button, does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
