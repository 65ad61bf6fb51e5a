import {
  type Column,
  type Filled,
  Form,
  type Frame,
  longDay,
  Submit,
  Table,
  WorkPage,
} from '../../../../ui/index.ts'
import type { Snapshot } from '../../snapshots/queries.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type Props = { frame: Frame; form: Filled; snapshots: readonly Snapshot[] }

/** Where the data steward fetches what proves a snapshot. */
export function ProofsPage({ frame, form, snapshots }: Props) {
  const { proofs, list } = words(frame.language)
  const columns: Column<Snapshot>[] = [
    { key: 'title', header: proofs.columns.title, names: true, cell: ({ title }) => title },
    { key: 'made', header: proofs.columns.made, cell: ({ madeOn }) => longDay(madeOn, frame.language) },
    { key: 'release', header: proofs.columns.release, align: 'end', cell: ({ release }) => String(release) },
    {
      key: 'fetch',
      header: proofs.columns.fetch,
      cell: ({ slug, title }) => (
        <Form form={form} action={frame.to(paths.proof(slug))}>
          <Submit kind="outline" size="small">
            {proofs.fetch}
            <span class="visually-hidden"> {title}</span>
          </Submit>
        </Form>
      ),
    },
  ]
  return (
    <WorkPage
      frame={frame}
      title={proofs.title}
      trail={[{ href: frame.to(paths.studies()), label: list.title }]}
    >
      <div class="page-head">
        <h1>{proofs.title}</h1>
        <p class="lead">{proofs.lead}</p>
      </div>
      <p class="measure">{proofs.warning}</p>
      <Table
        frame={frame}
        caption={proofs.title}
        hideCaption
        columns={columns}
        rows={snapshots}
        empty={{ title: proofs.empty, text: proofs.emptyText }}
      />
    </WorkPage>
  )
}
