import { type Rotation, rotateKeys } from '../domains/participants/index.ts'
import { systemContext } from '../house.ts'
import { KeyTrouble } from '../platform/config/keys.ts'
import { type Command, CommandRefused, nothing } from './command.ts'

const told = ({ version, continued, people, links, retired }: Rotation, place: string): string =>
  [
    continued
      ? `An earlier rotation was finished: everything is now sealed with master key ${version}.`
      : `Everything is now sealed with the new master key ${version}.`,
    `${people} participants and ${links} links were sealed anew.`,
    `Keep ${place} with your backups, apart from the data. Key ${retired.join(', ')} is needed only for backups made before now; remove it when they are gone.`,
  ].join('\n')

/** Gives who the participants are a new master key. */
export const rotateKeysCommand: Command = {
  name: 'rotate-keys',
  usage: 'rotate-keys',
  help: 'seal who the participants are with a new master key; may be interrupted and run again',
  check: nothing,
  run: async (house) => {
    try {
      return told(await rotateKeys(systemContext(house, 'rotate-keys')), house.keys.place)
    } catch (fault) {
      if (fault instanceof KeyTrouble) throw new CommandRefused(fault.message)
      throw fault
    }
  },
}
