import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../../src/domains/agreement/import/read-document.ts'
import { recogniseAgreement } from '../../../src/domains/agreement/import/recognise-agreement.ts'
import { textOf } from '../../../src/domains/agreement/texts/from-recognised.ts'
import type { AgreementText } from '../../../src/domains/agreement/texts/model.ts'
import { projectFolder } from '../../../src/platform/config/folders.ts'
import { agreementIds, countingIds, objectiveId } from './ids.ts'

const areas = ['health', 'music', 'youth'] as const

/** What a secretary makes of the founding document: recognised by the import, then given its title. */
export function currentText(): { readonly text: AgreementText; readonly source: string } {
  const source = 'kulturmetropolen-2021-24.txt'
  const read = readDocument(readFileSync(join(projectFolder(), 'db/seed/agreement', source)), source)
  const recognised = read.ok ? recogniseAgreement(read.value) : read
  if (!recognised.ok) throw new Error(`the founding document was not recognised: ${recognised.reason}`)
  const text = textOf(recognised.value, countingIds(600))
  const named = text.areas.map((area, index) => {
    const name = areas[index] ?? 'youth'
    return {
      ...area,
      id: agreementIds[name],
      objectives: area.objectives.map((one, place) => ({ ...one, id: objectiveId(name, place + 1) })),
    }
  })
  return { text: { ...text, title: 'Kulturmetropolen 2021-24', areas: named }, source }
}
