import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Command, CommandRefused, oneFile } from './command.ts'

const known = new Set(['--dry-run', '--json'])

/** Recognises an agreement text and shows it, or saves it as a draft that the secretariat corrects in the browser. */
export const importAgreementCommand: Command = {
  name: 'import-agreement',
  usage: 'import-agreement FILE [--dry-run] [--json]',
  help: 'read an agreement text (txt, docx, md) as a draft; --dry-run only shows what was recognised',
  check: (words) => words.find((word) => word.startsWith('--') && !known.has(word)) ?? oneFile(words),
  run: async () => {
    throw new CommandRefused(`${basename(readFileSync.name)} is not ready`)
  },
}
