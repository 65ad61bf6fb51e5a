import { existsSync } from 'node:fs'
import { checkKeys, eraseAgain, erasedParticipants } from '../domains/participants/index.ts'
import { systemContext } from '../house.ts'
import { KeyTrouble } from '../platform/config/keys.ts'
import { backUp, restore, UnfitBackup } from '../platform/database/backup.ts'
import { migrate } from '../platform/database/migrate.ts'
import { type Command, CommandRefused, nothing, oneFile } from './command.ts'
import { exampleDataCommand } from './example-data.ts'
import { importAgreementCommand } from './import-agreement.ts'
import { rotateKeysCommand } from './rotate-keys.ts'

const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  help: 'bring the database to the newest shape',
  check: nothing,
  run: async ({ store }) => {
    const ran = await migrate(store.database)
    return ran.length === 0
      ? 'The database already has the newest shape.'
      : ran.map((name) => `ran ${name}`).join('\n')
  },
}

/** The operating system would not have the file there: no such folder, no permission, no room. */
const isFileTrouble = (fault: unknown): boolean => fault instanceof Error && 'syscall' in fault

const backupCommand: Command = {
  name: 'backup',
  usage: 'backup FILE',
  help: 'write everything the platform knows to one file',
  check: oneFile,
  takesFiles: true,
  run: async ({ store }, [file = '']) => {
    await backUp(store.database, file).catch((fault: unknown) => {
      if (!isFileTrouble(fault)) throw fault
      throw new CommandRefused(`Filen ${file} kan ikke skrives. / The file ${file} cannot be written.`)
    })
    return `Everything is in ${file}. Keep it as safe as the platform itself: it holds personal data.`
  },
}

const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FILE',
  help: 'replace everything by what is in a backup',
  check: oneFile,
  takesFiles: true,
  run: async (house, [file = '']) => {
    const { store } = house
    if (!existsSync(file))
      throw new CommandRefused(`Filen ${file} kan ikke læses. / The file ${file} cannot be read.`)
    try {
      const forgotten = await erasedParticipants(store.database)
      await restore(store.database, file)
      await eraseAgain(systemContext(house, 'restore'), forgotten)
      await checkKeys(systemContext(house, 'restore'))
    } catch (fault) {
      if (fault instanceof KeyTrouble)
        throw new CommandRefused(`Everything is as it was in ${file}, but: ${fault.message}`)
      if (fault instanceof UnfitBackup) throw new CommandRefused(`Nothing was changed: ${fault.message}.`)
      throw fault
    }
    return `Everything is as it was in ${file}. Everybody signs in again.`
  },
}

/** Every command, in the order of `--help`. */
export const commands: readonly Command[] = [
  importAgreementCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  exampleDataCommand,
  rotateKeysCommand,
]
