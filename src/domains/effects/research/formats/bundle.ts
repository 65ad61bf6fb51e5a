import { strToU8, zipSync } from 'fflate'
import { csvForExcel, csvForMachines } from './csv.ts'
import { dataPackage } from './data-package.ts'
import { ddiCodebook } from './ddi.ts'
import type { Delivery } from './model.ts'
import { readme } from './readme.ts'
import { savOf, spssSyntax } from './spss.ts'
import { stataSyntax } from './stata.ts'

/** What can come along: the script that checks the figures, and the report of the anonymisation. */
export interface Enclosed {
  readonly script?: string | undefined
  readonly report?: string | undefined
}

/** Every file of a delivery by name. */
export function filesOf(delivery: Delivery, { script, report }: Enclosed = {}): Record<string, Uint8Array> {
  const beside = { script: script !== undefined, report: report !== undefined }
  return {
    'LÆSMIG.md': strToU8(readme(delivery, 'da', beside)),
    'README.md': strToU8(readme(delivery, 'en', beside)),
    'data.csv': strToU8(csvForMachines(delivery.data)),
    'data-excel.csv': strToU8(csvForExcel(delivery.data)),
    'data.sav': savOf(delivery),
    'data.sps': strToU8(spssSyntax(delivery)),
    'data.do': strToU8(stataSyntax(delivery)),
    'datapackage.json': strToU8(dataPackage(delivery)),
    'codebook.xml': strToU8(ddiCodebook(delivery)),
    ...(script === undefined ? {} : { 'figures.R': strToU8(script) }),
    ...(report === undefined ? {} : { 'anonymisering.md': strToU8(report) }),
  }
}

/** All files in one archive. The time inside is the day of freezing, so the same data give the same bytes. */
export function bundle(delivery: Delivery, enclosed: Enclosed = {}): Uint8Array {
  const { year, month, day } = Temporal.PlainDate.from(delivery.frozenOn)
  // A zip holds local time without a zone; noon stays the same day wherever the server stands.
  const mtime = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T12:00:00`
  return zipSync(filesOf(delivery, enclosed), { level: 6, mtime })
}
