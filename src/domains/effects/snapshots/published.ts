import type { Context } from '../../../platform/actions/context.ts'
import { figureIn } from '../figures/model.ts'
import { labelOf, type NumberName, numbersOf, toldValue } from '../figures/numbers.ts'
import { paths } from '../paths.ts'
import { publishedSnapshot } from './queries.ts'

/** A figure as other rooms may cite it. */
export interface CitableFigure {
  readonly slug: string
  readonly figure: string
  readonly path: string
  readonly group: { readonly da: string; readonly en: string }
  readonly isSimulated: boolean
  readonly label: 'insufficient' | 'descriptive' | 'promising' | 'strong' | undefined
  readonly numbers: readonly {
    readonly what: NumberName
    readonly of: string
    readonly value: number | null
  }[]
}

/** The figure of a published snapshot by its identifier (`region.alle.trivsel`); `undefined` when there is none or it is kept back. */
export async function figureNamed(
  context: Context,
  slug: string,
  figure: string,
): Promise<CitableFigure | undefined> {
  const found = await publishedSnapshot(context, slug)
  const known = found && figureIn(found.content, figure)
  const numbers = known ? numbersOf(known) : []
  if (!found || !known || numbers.length === 0) return undefined
  return {
    ...{ slug, figure, path: paths.snapshotFigure(slug, figure) },
    group: { da: known.reading.cell.da, en: known.reading.cell.en },
    isSimulated: found.content.release.isSimulated,
    label: labelOf(known),
    numbers: numbers.map((each) => ({ what: each.what, of: each.of ?? '', value: toldValue(each) })),
  }
}
