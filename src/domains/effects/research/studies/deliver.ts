import { type AnonymityReport, anonymised } from '../anonymise/anonymise.ts'
import { reportText } from '../anonymise/report.ts'
import { dataSetOf } from '../datasets/build.ts'
import type { DataSet } from '../datasets/model.ts'
import { figureScript } from '../figures/script.ts'
import { standardFigures } from '../figures/standard.ts'
import { bundle } from '../formats/bundle.ts'
import type { Delivery } from '../formats/model.ts'
import { pseudonymised } from '../pseudonymise/pseudonymise.ts'
import type { FrozenRows } from '../rows/model.ts'
import type { Study } from './model.ts'

/** How anonymous an anonymised set is. */
export const anonymity = { k: 5, l: 2, coursesAlike: 2 } as const

/** What a study asks for, as plain data. */
export interface Asked
  extends Pick<
    Study,
    'id' | 'slug' | 'title' | 'purpose' | 'form' | 'keep' | 'instruments' | 'items' | 'areas'
  > {
  /** ISO. */
  readonly endsOn: string
}

export const askedOf = (study: Study): Asked => {
  const { id, slug, title, purpose, form, keep, instruments, items, areas, endsOn } = study
  return { id, slug, title, purpose, form, keep, instruments, items, areas, endsOn: endsOn.toString() }
}

/** What a study gets: the archive, or why there is none. */
export type Made =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      readonly rows: number
      readonly report: AnonymityReport | undefined
    }
  | { readonly ok: false; readonly reason: 'tooFew' }

function termsOf({ form, endsOn }: Asked): Delivery['terms'] {
  return form === 'anonymised'
    ? {
        da: 'Må bruges til det formål, der er nævnt. Må ikke lægges sammen med andre data for at finde personer.',
        en: 'May be used for the purpose named. Must not be joined with other data to find people.',
      }
    : {
        da: `Personoplysninger. Må kun bruges til det formål, der er nævnt, og af dem, der er godkendt. Slettes senest ${endsOn}.`,
        en: `Personal data. For the purpose named and the people approved only. To be deleted by ${endsOn}.`,
      }
}

type Protected =
  | { readonly ok: true; readonly data: DataSet; readonly report: AnonymityReport | undefined }
  | { readonly ok: false; readonly reason: 'tooFew' }

function protect(study: Asked, frozen: FrozenRows, key: string | undefined): Protected {
  const raw = dataSetOf(frozen, study)
  if (study.form === 'anonymised') return anonymised(raw, { ...anonymity, keep: study.keep, seed: study.id })
  if (key === undefined) throw new Error('a pseudonymised set needs the key of its study')
  return { ok: true, data: pseudonymised(raw, key), report: undefined }
}

/**
 * Makes the archive of a study from what was frozen: protected data in every format, codebook, and a script that works out the
 * standard figures again. The same study and the same frozen rows give the same bytes.
 * @param key opens the pseudonyms of this study; needed for a pseudonymised set only
 */
export function deliveryOf(study: Asked, frozen: FrozenRows, key: string | undefined): Made {
  const made = protect(study, frozen, key)
  if (!made.ok) return made
  const { data, report } = made
  const delivery: Delivery = {
    name: study.slug,
    title: study.title,
    purpose: study.purpose,
    producer: 'Kulturmetropolen',
    frozenOn: frozen.takenOn,
    version: '1.0.0',
    kind: study.form,
    simulated: frozen.simulated,
    terms: termsOf(study),
    data,
  }
  const script = figureScript(`${study.title}, ${frozen.takenOn}`, standardFigures(data), data.variables)
  const bytes = bundle(delivery, { script, ...(report ? { report: reportText(report) } : {}) })
  return { ok: true, bytes, rows: data.rows.length, report }
}
