import { type Column, type Frame, longDay, Table } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { wordsOf } from '../words.ts'
import { PersonalDataPage } from './frame.tsx'
import type { LegalBasis } from './model.ts'
import type { Controlled } from './places.ts'

export type BasisState = 'now' | 'coming' | 'past'

interface Props {
  readonly frame: Frame
  readonly bases: readonly (LegalBasis & { readonly state: BasisState })[]
  readonly places: readonly Controlled[]
  readonly maySet: boolean
}

/** On what ground participants' data are used, where and since when. */
export function BasesPage({ frame, bases, places, maySet }: Props) {
  const words = wordsOf(frame.language).work.bases
  const inForce = bases.filter(({ state }) => state === 'now')
  const others = bases.filter(({ state }) => state !== 'now')
  const columns = columnsOf(frame, places)
  const add = { href: frame.to(paths.newBasis()), label: words.add }
  return (
    <PersonalDataPage frame={frame} lead={words.lead}>
      {maySet && (
        <p>
          <a class="button" href={add.href}>
            {add.label}
          </a>
        </p>
      )}
      <Table
        frame={frame}
        caption={wordsOf(frame.language).work.tabs.bases}
        hideCaption
        columns={columns}
        rows={inForce}
        empty={{ title: words.none, text: words.noneText }}
      />
      {others.length > 0 && (
        <section class="section-in">
          <h2>{words.history}</h2>
          <Table frame={frame} caption={words.history} hideCaption columns={columns} rows={others} />
        </section>
      )}
    </PersonalDataPage>
  )
}

type Row = Props['bases'][number]

function columnsOf(frame: Frame, places: readonly Controlled[]): Column<Row>[] {
  const words = wordsOf(frame.language)
  const { bases } = words.work
  const names = new Map(places.map(({ id, name }) => [id, name]))
  return [
    { key: 'purpose', header: bases.purpose, cell: (row) => words.consent.purposes[row.purpose].short },
    { key: 'place', header: bases.place, cell: (row) => names.get(row.municipalityId ?? '') ?? bases.region },
    { key: 'basis', header: bases.basis, cell: (row) => words.consent.basisNames[row.basis] },
    { key: 'rule', header: bases.rule, cell: (row) => row.rule[frame.language] },
    { key: 'responsible', header: bases.responsible, cell: (row) => row.responsible },
    { key: 'from', header: bases.from, cell: (row) => longDay(row.from, frame.language) },
    { key: 'state', header: bases.state, cell: (row) => bases.states[row.state] },
  ]
}
