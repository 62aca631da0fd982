import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardSession } from './card-session';

const CardContext = createContext<CardSession | null>(null);

/** Gives the cards to everything below. */
export const CardProvider = CardContext.Provider;

/** The cards of the head's sidebar; the root renders again when they change. */
export function useCards(): CardSession {
  const cards = useContext(CardContext);
  if (cards === null) throw new Error('useCards needs a CardProvider above it');
  return cards;
}
