/** Names one press for ever: 20 small letters and digits, 80 bits of chance. */
export const requestKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(36).padStart(2, '0')).join('');
