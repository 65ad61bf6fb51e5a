import { type Frame, Table, WorkPage } from '../../../../ui/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import type { Named } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

interface Row extends Named {
  readonly count: number
  readonly mayWrite: boolean
}

/** The municipalities and how many topics each has written about. */
export function StrengthList({ frame, rows }: { frame: Frame; rows: readonly Row[] }) {
  const { strengths: w } = words(frame.language)
  return (
    <WorkPage frame={frame} title={w.title}>
      <div class="page-head">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
      </div>
      <Table
        frame={frame}
        caption={w.title}
        hideCaption
        rows={rows}
        columns={[
          {
            key: 'kommune',
            header: w.municipality,
            names: true,
            cell: ({ slug, name }: Row) => <a href={frame.to(peoplePaths.organisation(slug))}>{name}</a>,
          },
          {
            key: 'emner',
            header: w.topics,
            cell: ({ count }: Row) => (count === 0 ? w.none : w.count(count)),
          },
          {
            key: 'ret',
            header: w.edit,
            cell: ({ slug, name, mayWrite }: Row) =>
              mayWrite && (
                <a
                  class="target"
                  href={frame.to(paths.municipalityStrengths(slug))}
                  aria-label={`${w.edit}: ${name}`}
                >
                  {w.edit}
                </a>
              ),
          },
        ]}
      />
    </WorkPage>
  )
}
