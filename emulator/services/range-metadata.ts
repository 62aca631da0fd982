import type { EnumValue } from './enumeration';
import { addMetadata, lineLocation, METADATA_SIGNATURES, MetadataFinder, metadataAt } from './metadata-object';
import { act, getter, type RangeObject, read } from './range-object';
import type { MethodTable } from './service-object';

/** Range: developer metadata of whole rows and columns. */
export const rangeMetadataMethods: MethodTable<RangeObject> = {
  addDeveloperMetadata: act(
    'metadataAdd',
    METADATA_SIGNATURES,
    (self, key: string, ...rest: (string | EnumValue)[]) => {
      addMetadata(self, lineLocation(self), key, ...rest);
      return self;
    },
  ),
  getDeveloperMetadata: read('metadataFind', '', (self) => metadataAt(self, lineLocation(self))),
  createDeveloperMetadataFinder: getter('', (self) => new MetadataFinder(self.exec, self.document, lineLocation(self))),
};
