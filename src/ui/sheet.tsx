import type { Frame } from './frame.ts'
import { SheetFigures } from './sheet/figures.tsx'
import { SheetForm, SheetStale } from './sheet/form.tsx'
import { SheetLists } from './sheet/lists.tsx'
import { SheetParts } from './sheet/parts.tsx'
import { SheetPosters } from './sheet/posters.tsx'
import { SheetRecords } from './sheet/records.tsx'
import { PublicPage } from './shell/public-page.tsx'
import { WorkPage } from './shell/work-page.tsx'

/** Every part on one page, with invented content: for looking at, and for the accessibility test. */
export function PublicSheet({ frame }: { frame: Frame }) {
  return (
    <PublicPage
      frame={frame}
      title="Plakater og dele"
      description="Alle dele af siderne, vist med eksempler."
      trail={[{ href: frame.to('/'), label: 'Forside' }]}
    >
      <SheetPosters />
      <SheetParts frame={frame} />
      <SheetStale frame={frame} />
    </PublicPage>
  )
}

/** The parts of the workspace on one page. */
export function WorkSheet({ frame }: { frame: Frame }) {
  return (
    <WorkPage
      frame={frame}
      title="Dele"
      trail={[{ href: frame.to('/arbejde'), label: frame.words.shell.work }]}
    >
      <div lang="da">
        <h1>Delene</h1>
        <SheetLists frame={frame} />
        <SheetForm frame={frame} />
        <SheetRecords frame={frame} />
        <SheetFigures frame={frame} />
      </div>
    </WorkPage>
  )
}
