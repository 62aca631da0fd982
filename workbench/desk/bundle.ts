/** What `npm run build` made for Google: the script, its HTML files by name without extension, and the manifest. */
export interface Bundle {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: { readonly timeZone: string; readonly oauthScopes?: readonly string[] };
}
