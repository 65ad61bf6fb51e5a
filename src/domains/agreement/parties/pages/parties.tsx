import {
  DateField,
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  longDay,
  Select,
  Submit,
  Table,
  TextField,
  wholeNumber,
} from '../../../../ui/index.ts'
import type { Agreement } from '../../lifecycle/model.ts'
import { InAgreement } from '../../lifecycle/pages/frame.tsx'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { Inhabitants, Party } from '../queries.ts'

type Props = {
  frame: Frame
  words: Words
  agreement: Agreement
  parties: readonly Party[]
  population: ReadonlyMap<string, Inhabitants>
  possible: readonly { readonly id: string; readonly name: string }[]
  form: Filled
  mayEdit: boolean
}

/** Who is in an agreement, from when and until when; and the way in. */
export function WorkPartiesPage(props: Props) {
  const { frame, words, agreement, parties, mayEdit, form } = props
  const title = words.parties.titleOf(agreement.title)
  return (
    <InAgreement
      frame={frame}
      words={words}
      agreement={agreement}
      title={title}
      hasProblems={form.problems.length > 0}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{words.parties.lead}</p>
      </header>
      {parties.length === 0 ? (
        <Empty title={words.parties.none} level={2}>
          {words.parties.noneText}
        </Empty>
      ) : (
        <PartyTable {...props} />
      )}
      {mayEdit && <JoinForm {...props} />}
    </InAgreement>
  )
}

function PartyTable({ frame, words, agreement, parties, population, mayEdit }: Props) {
  const { language } = frame
  const say = words.parties
  const inhabitants = ({ municipalityCode }: Party) => {
    const known = population.get(municipalityCode ?? '')
    return known ? wholeNumber(known.inhabitants, language) : ''
  }
  return (
    <Table
      frame={frame}
      caption={say.titleOf(agreement.title)}
      hideCaption
      rows={parties}
      columns={[
        { key: 'name', header: say.name, cell: ({ name }) => name, names: true },
        { key: 'from', header: say.from, cell: ({ from }) => longDay(from, language) },
        { key: 'to', header: say.to, cell: ({ to }) => (to ? longDay(to, language) : say.still) },
        { key: 'population', header: say.population, cell: inhabitants, align: 'end' },
        { key: 'note', header: say.note, cell: ({ note }) => note },
        ...(mayEdit
          ? [
              {
                key: 'leave',
                header: say.leave,
                cell: (party: Party) => (
                  <a href={frame.to(paths.workLeave(agreement.slug, party.id))}>
                    {party.to ? say.rejoin : say.leave}
                    <span class="visually-hidden">: {party.name}</span>
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function JoinForm({ frame, words, agreement, possible, form }: Props) {
  const say = words.parties
  return (
    <section class="work-part form-page" aria-labelledby="join">
      <h2 id="join">{say.joinTitle}</h2>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(paths.workParties(agreement.slug))}>
        <Select
          form={form}
          name="organisation"
          label={say.organisation}
          options={possible.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField form={form} name="from" label={say.joinDay} />
        <TextField form={form} name="note" label={say.note} optional />
        <p class="button-row">
          <Submit>{say.join}</Submit>
        </p>
      </Form>
    </section>
  )
}
