import type { Frame } from '../../../ui/index.ts'
import type { NamedCell } from '../door/cells.ts'
import { type FigureName, figureId } from '../figures/model.ts'
import { kindInAddress, paths } from '../paths.ts'

/** Where drawn numbers come from: the newest release inside the workspace, or one frozen set outside. */
export interface Source {
  readonly frame: Frame
  readonly isSimulated: boolean
  readonly figure: (id: string) => string
  readonly file: (id: string, file: string) => string
  readonly group: (cell: Pick<NamedCell, 'kind' | 'key'>) => string
}

export const liveSource = (frame: Frame, isSimulated: boolean): Source => ({
  ...{ frame, isSimulated },
  figure: paths.figure,
  file: paths.figureFile,
  group: ({ kind, key }) => paths.cell(kindInAddress(kind), key),
})

export const frozenSource = (frame: Frame, isSimulated: boolean, slug: string): Source => ({
  ...{ frame, isSimulated },
  figure: (id) => paths.snapshotFigure(slug, id),
  file: (id, file) => paths.snapshotFile(slug, id, file),
  group: ({ kind, key }) => paths.snapshotGroup(slug, kindInAddress(kind), key),
})

/** The files of a figure, and the way back to what lies behind it. */
export function linksOf(
  { frame, file, figure }: Source,
  cell: NamedCell,
  name: FigureName,
  followBack: string,
) {
  const id = figureId(cell, name)
  const to = (kind: string) => frame.to(file(id, kind))
  return {
    id: `tal-${name}`,
    downloads: {
      csv: to('tal.csv'),
      machine: to('data.csv'),
      xlsx: to('tal.xlsx'),
      svg: to('figur.svg'),
      png: to('figur.png'),
    },
    source: { href: frame.to(figure(id)), label: followBack },
  }
}

/** The name of a group in the language of the page. */
export const nameOf = (cell: NamedCell, { language }: Frame): string => cell[language]
