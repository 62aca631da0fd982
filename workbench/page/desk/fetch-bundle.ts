import type { Bundle } from '../../desk/bundle';

/** Fetches the built bundle from its folder, whose `index.json` names the files. Rejects where a file is missing. */
export async function fetchBundle(folder: URL): Promise<Bundle> {
  const names = JSON.parse(await fetchText(new URL('index.json', folder))) as readonly string[];
  const htmlNames = names.filter((name) => name.endsWith('.html'));
  const [code, manifest, ...html] = await Promise.all(
    ['Code.js', 'appsscript.json', ...htmlNames].map((name) => fetchText(new URL(name, folder))),
  );
  return {
    code: code ?? '',
    manifest: JSON.parse(manifest ?? '') as Bundle['manifest'],
    html: Object.fromEntries(htmlNames.map((name, index) => [name.replace(/\.html$/, ''), html[index] ?? ''])),
  };
}

/** Bytes of a file. Rejects where it is not there. */
export const fetchBytes = async (url: URL): Promise<Uint8Array> =>
  new Uint8Array(await (await fetchFound(url)).arrayBuffer());

const fetchText = async (url: URL): Promise<string> => (await fetchFound(url)).text();

async function fetchFound(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response;
}
