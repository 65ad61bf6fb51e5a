import { type Column, type Frame, longDay, Table, WorkPage } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Study } from '../model.ts'
import { stateToday } from '../rules.ts'

type Props = { frame: Frame; studies: readonly Study[]; today: Temporal.PlainDate; verifies: boolean }

/** The studies one may see. */
export function StudiesPage({ frame, studies, today, verifies }: Props) {
  const { list, states, forms, proofs } = words(frame.language)
  const columns: Column<Study>[] = [
    {
      key: 'title',
      header: list.columns.title,
      names: true,
      cell: ({ slug, title }) => <a href={frame.to(paths.study(slug))}>{title}</a>,
    },
    { key: 'responsible', header: list.columns.responsible, cell: ({ responsible }) => responsible },
    { key: 'form', header: list.columns.form, cell: ({ form }) => forms[form] },
    { key: 'endsOn', header: list.columns.endsOn, cell: ({ endsOn }) => longDay(endsOn, frame.language) },
    { key: 'state', header: list.columns.state, cell: (study) => states[stateToday(study, today)] },
  ]
  return (
    <WorkPage frame={frame} title={list.title}>
      <div class="work-head">
        <div>
          <h1>{list.title}</h1>
          <p class="lead">{list.lead}</p>
        </div>
        <a class="button" href={frame.to(paths.newStudy())}>
          {list.add}
        </a>
      </div>
      <p class="button-row">
        <a class="target" href={frame.to(paths.codebook())}>
          {list.codebook}
        </a>
        {verifies && (
          <a class="target" href={frame.to(paths.proofs())}>
            {proofs.link}
          </a>
        )}
      </p>
      <Table
        frame={frame}
        caption={list.title}
        hideCaption
        columns={columns}
        rows={studies}
        empty={{
          title: list.empty,
          text: list.emptyText,
          action: { href: frame.to(paths.newStudy()), label: list.add },
        }}
      />
    </WorkPage>
  )
}
