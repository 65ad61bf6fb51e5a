import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import {
  type DryRun,
  dryRun,
  type Imported,
  importAgreement,
  importSentence,
} from '../domains/agreement/index.ts'
import { systemContext } from '../house.ts'
import { type Command, CommandRefused, oneFile } from './command.ts'

const known = new Set(['--dry-run', '--json'])
/** Files larger than this are not even read; the importer itself refuses above 10 MB. */
const hopeless = 64 * 1_048_576

function fileIn(words: readonly string[]): { readonly bytes: Uint8Array; readonly name: string } {
  const path = words.find((word) => !word.startsWith('--')) ?? ''
  try {
    const { size } = statSync(path)
    return { bytes: size > hopeless ? new Uint8Array(hopeless) : readFileSync(path), name: basename(path) }
  } catch {
    throw new CommandRefused(`Filen ${path} kan ikke læses. / The file ${path} cannot be read.`)
  }
}

function recognised(words: readonly string[]): DryRun {
  const { bytes, name } = fileIn(words)
  const run = dryRun(bytes, name)
  if (!run.ok) throw new CommandRefused(importSentence(run.reason, 'da'))
  return run.value
}

function told({ title, period, focusAreas, unrecognised }: DryRun): string {
  const areas = focusAreas.map((area) => {
    const objectives = area.objectives.map((objective) => `     - ${objective.title}`)
    return [`${area.number}. ${area.title}`, ...objectives].join('\n')
  })
  return [
    `${title} (${period?.from ?? '?'} – ${period?.to ?? '?'})`,
    ...areas,
    `Ikke genkendt: ${unrecognised.length}`,
  ].join('\n')
}

/** Recognises an agreement text and shows it, or keeps it as a working draft that the secretariat corrects in the browser. */
export const importAgreementCommand: Command = {
  name: 'import-agreement',
  usage: 'import-agreement FILE [--dry-run] [--json]',
  help: 'read an agreement text (txt, docx, md) as a draft; --dry-run only shows what was recognised',
  check: (words) => {
    const strange = words.find((word) => word.startsWith('--') && !known.has(word))
    return strange
      ? `Kommandoen kender ikke ${strange}. / The command does not know ${strange}.`
      : oneFile(words)
  },
  takesFiles: true,
  runAlone: async (words) => {
    const run = recognised(words)
    return words.includes('--json') ? JSON.stringify(run, null, 2) : told(run)
  },
  run: async (house, words) => {
    const { bytes, name } = fileIn(words)
    const context = systemContext(house, 'import-agreement')
    const imported = await importAgreement(context, bytes, name)
    if (!imported.ok)
      throw new CommandRefused(
        imported.reason === 'forbidden' ? imported.reason : importSentence(imported.reason, 'da'),
      )
    const address = house.config.baseUrl + imported.value.path
    return words.includes('--json')
      ? JSON.stringify({ ...imported.value, address })
      : saved(imported.value, address)
  },
}

const saved = ({ kind, title, focusAreas, objectives, unrecognised }: Imported, address: string): string =>
  `${title}: ${focusAreas} indsatsområder, ${objectives} målsætninger, ${unrecognised} stykker ikke genkendt.
${kind === 'text' ? 'Gemt som udkast. Læs og ret det her' : 'Noget mangler, før det kan gemmes. Ret det her'}: ${address}`
