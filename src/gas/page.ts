/**
 * What a page of the project holds, parsed when first asked for. It is the JSON inside the page's only script element: an
 * HTML file is the only kind of asset that a script project has besides code.
 * https://developers.google.com/apps-script/guides/html/best-practices#separate_html_css_and_javascript
 */
export const createPageReader = <Content>(page: string): (() => Content) => {
  let content: Content | undefined;
  return () => {
    if (content === undefined) {
      const html = HtmlService.createHtmlOutputFromFile(page).getContent();
      content = JSON.parse(html.slice(html.indexOf('{'), html.lastIndexOf('}') + 1)) as Content;
    }
    return content;
  };
};
