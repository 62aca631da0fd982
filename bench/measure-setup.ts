import { emptyHost, HEAD_EMAIL, runOrThrow } from './big-workbook';
import { measureCommand } from './measure-command';
import { type Measurement, ratioTarget } from './measurement';

/** Setting up from nothing with the template, again over what stands, the check and the activation of its map. */
export function measureSetup(bundleFolder: string): readonly Measurement[] {
  const host = emptyHost(bundleFolder, 3);
  const menu = (command: string, size: string, name: string, args: Readonly<Record<string, unknown>>): Measurement =>
    measureCommand({
      command,
      size,
      host,
      start: 'menu',
      act: (settings) => [
        host.world.run({ document: host.document, user: HEAD_EMAIL, function: name, args: [args], ...settings }),
      ],
      targets: (measured) => [ratioTarget(measured)],
    });
  const cold = menu('setup', 'cold, with template', 'menuSetup', { template: 'client-development' });
  const again = menu('setup', 'again', 'menuSetup', {});
  const check = menu('check', '1 stage, 16 operations', 'menuCheck', {});
  runOrThrow(host, 'menuCheck');
  const activate = menu('activate', '1 stage, 16 operations', 'menuActivate', { stage: 'S1' });
  return [cold, again, check, activate];
}
