import { activate } from './activate';
import { check } from './check';
import type { RunContext, UseCase } from './command';
import type { CommandArguments, CommandKey } from './command-key';
import { install } from './install';
import { issue } from './issue';
import { morning } from './morning';
import { preview } from './preview';
import { report } from './report';
import { setup } from './setup';
import { sync } from './sync';

type Command = (context: RunContext, args: CommandArguments) => UseCase;

/** Every command of the menu and of scripts, by its key. */
export const commands: Readonly<Record<CommandKey, Command>> = {
  setup,
  check,
  activate,
  preview,
  issue,
  sync,
  morning,
  report,
  install,
};
