import type { CellBox } from './univer-view';

/** What hangs beside a cell: its note and its links. */
export interface CellCard {
  show(box: CellBox, content: CardContent): void;
  hide(): void;
}

interface CardContent {
  readonly note: string;
  /** `text` is '' for a link that the whole cell bears. */
  readonly links: readonly { readonly text: string; readonly link: string }[];
}

const WIDTH = 300;

/** `onLink` gets the link that was pressed; `openPlace` is the word for a jump inside of the spreadsheet. */
export function createCellCard(place: HTMLElement, onLink: (link: string) => void, openPlace: string): CellCard {
  const card = document.createElement('div');
  card.className = 'cell-card';
  card.hidden = true;
  place.append(card);

  const linkButton = ({ text, link }: CardContent['links'][number]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cell-link';
    button.textContent = text !== '' ? text : link.startsWith('#') ? openPlace : shortened(link);
    // The keyboard stays with the grid.
    button.tabIndex = -1;
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => onLink(link));
    return button;
  };

  return {
    show: (box, { note, links }) => {
      const text = document.createElement('p');
      text.textContent = note;
      card.replaceChildren(...links.map(linkButton), ...(note === '' ? [] : [text]));
      card.hidden = false;
      const isRight = box.left + box.width + WIDTH + 8 <= place.clientWidth;
      const beside = isRight ? box.left + box.width + 2 : box.left - card.offsetWidth - 4;
      const below = Math.min(box.left, place.clientWidth - card.offsetWidth - 4);
      card.style.left = `${Math.max(0, note === '' ? below : beside)}px`;
      const top = note === '' ? box.top + box.height + 2 : box.top;
      card.style.top = `${Math.max(0, Math.min(top, place.clientHeight - card.offsetHeight - 4))}px`;
    },
    hide: () => {
      card.hidden = true;
    },
  };
}

const shortened = (url: string): string => (url.length <= 60 ? url : `${url.slice(0, 57)}…`);
