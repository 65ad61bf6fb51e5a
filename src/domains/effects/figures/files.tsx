import { pictureOf } from '../../../platform/documents/picture.ts'
import { download, missing, type Reply } from '../../../platform/http/reply.ts'
import { roundedToFive } from '../../../statistics/index.ts'
import type { Frame } from '../../../ui/index.ts'
import { excelCsv, type FileColumn, machineCsv, spreadsheet } from '../../../ui/index.ts'
import { OneFigure } from '../results/pages/one-figure.tsx'
import { liveSource } from '../results/source.ts'
import { words } from '../words.ts'
import { aboutIn } from './about.ts'
import type { Figure } from './model.ts'
import { type FigureNumber, numbersOf, toldValue } from './numbers.ts'
import { standaloneSvg } from './standalone.ts'

/** Files of a figure. `open` is for everybody: counts go to the nearest five. */
export interface Filed {
  readonly frame: Frame
  readonly figure: Figure
  readonly isOpen: boolean
  readonly isSimulated: boolean
  /** Where it can be cited. */
  readonly address: string
}

function columnsIn({ frame: { language }, figure, isSimulated, address }: Filed): FileColumn<FigureNumber>[] {
  const w = words(language).numbers
  const group = figure.reading.cell
  return [
    { key: 'figure', header: words(language).title, value: () => figure.id },
    { key: 'group', header: words(language).kinds[group.kind], value: () => group[language] },
    { key: 'what', header: w.what, value: ({ what }) => w.names[what] },
    { key: 'about', header: w.of, value: (row) => aboutIn(language, row) },
    { key: 'value', header: w.value, value: toldValue },
    { key: 'unit', header: w.unit, value: ({ unit }) => w.units[unit] },
    { key: 'simulated', header: words(language).simulatedTag, value: () => isSimulated },
    { key: 'address', header: 'URL', value: () => address },
  ]
}

function rowsIn({ figure, isOpen }: Filed): FigureNumber[] {
  const rows = numbersOf(figure)
  if (!isOpen) return rows
  return rows.map((row) =>
    row.unit === 'people' && row.value !== null ? { ...row, value: roundedToFive(row.value) } : row,
  )
}

/** One file by its name; anything else is missing. */
export async function fileOf(filed: Filed, file: string): Promise<Reply> {
  const { frame, figure } = filed
  const name = `${figure.id}-${file}`
  switch (file) {
    case 'tal.csv':
      return download(
        name,
        'text/csv; charset=utf-8',
        excelCsv(columnsIn(filed), rowsIn(filed), frame.language),
      )
    case 'data.csv':
      return download(name, 'text/csv; charset=utf-8', machineCsv(columnsIn(filed), rowsIn(filed)))
    case 'tal.xlsx':
      return download(
        name,
        xlsxType,
        await spreadsheet(figure.id, columnsIn(filed), rowsIn(filed), frame.language),
      )
    case 'figur.svg':
    case 'figur.png':
      return pictureFile(filed, name, file)
    default:
      return missing
  }
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function pictureFile(
  { frame, figure, isSimulated }: Filed,
  name: string,
  file: string,
): Promise<Reply> {
  const svg = standaloneSvg(String(<OneFigure source={liveSource(frame, isSimulated)} figure={figure} />))
  if (!svg) return missing
  if (file === 'figur.svg') return download(name, 'image/svg+xml; charset=utf-8', svg)
  return download(name, 'image/png', await pictureOf(svg, 1600))
}
