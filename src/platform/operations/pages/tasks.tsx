import { type Column, type Filled, Form, momentText, Submit, Table, WorkPage } from '../../../ui/index.ts'
import { operationsPaths as paths } from '../paths.ts'
import type { DeadTask } from '../queries.ts'
import { operationsWords } from '../words.ts'
import { type Framed, trailTo } from './framed.ts'

/** Tasks that were laid aside after eight failures. */
export function TasksPage({ frame, tasks, form }: Framed & { tasks: readonly DeadTask[]; form: Filled }) {
  const words = operationsWords(frame.language)
  const columns: Column<DeadTask>[] = [
    { key: 'kind', header: words.kind, cell: (row) => row.kind },
    { key: 'fault', header: words.fault, cell: (row) => row.fault },
    { key: 'at', header: words.at, cell: (row) => (row.at ? momentText(row.at, frame.language) : '') },
    {
      key: 'retry',
      header: words.retry,
      cell: (row) => (
        <Form form={form} action={frame.to(paths.retry(row.id))}>
          <Submit kind="outline" size="small">
            {words.retry}
          </Submit>
        </Form>
      ),
    },
  ]
  return (
    <WorkPage frame={frame} title={words.tasks} trail={trailTo(frame)}>
      <h1>{words.tasks}</h1>
      <Table
        frame={frame}
        caption={words.tasks}
        hideCaption
        columns={columns}
        rows={tasks}
        empty={{ title: words.noTasks }}
      />
    </WorkPage>
  )
}
