import type { Library } from '../sheets/library';

/**
 * The library, parsed when first asked for. It is the JSON inside the only script element of `Library.html`: an HTML file
 * is the only kind of asset that a script project has besides code.
 * https://developers.google.com/apps-script/guides/html/best-practices#separate_html_css_and_javascript
 */
export const createLibraryReader = (): (() => Library) => {
  let library: Library | undefined;
  return () => {
    if (library === undefined) {
      const page = HtmlService.createHtmlOutputFromFile('Library').getContent();
      library = JSON.parse(page.slice(page.indexOf('{'), page.lastIndexOf('}') + 1)) as Library;
    }
    return library;
  };
};
