/** Where a piece of developer metadata hangs; rows and columns are kept in step with insertions and deletions. */
export type MetadataLocation =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'sheet'; readonly sheetId: number }
  | { readonly kind: 'row'; readonly sheetId: number; readonly index: number }
  | { readonly kind: 'column'; readonly sheetId: number; readonly index: number };

export interface DeveloperMetadataData {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: MetadataLocation;
}
