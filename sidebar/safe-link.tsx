import { Icon } from './icon';
import { parseLinkTarget } from './link-target';
import { useSession } from './session-context';

/** A link from a cell: a page opens in a new tab, a place of this spreadsheet is shown by the script, all else is plain text. */
export function SafeLink({ text, url }: { readonly text: string; readonly url: string }) {
  const { session } = useSession();
  const target = parseLinkTarget(url);
  const shown = text.trim() === '' ? url : text;
  switch (target.kind) {
    case 'page':
      return (
        <a class="link" href={target.url} target="_blank" rel="noopener noreferrer">
          {shown}
          <Icon name="external" />
        </a>
      );
    case 'cell':
      return (
        <button type="button" class="button link" onClick={() => session.jump(target.place)}>
          {shown}
          <Icon name="target" />
        </button>
      );
    case 'none':
      return <span>{shown}</span>;
  }
}
