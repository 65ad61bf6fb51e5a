import {
  Choice,
  type Filled,
  FormPage,
  type Frame,
  MarkdownField,
  Notice,
  type Option,
  Select,
  TextField,
} from '../../../../ui/index.ts'
import type { AgendaItem } from '../../agenda/model.ts'
import { AgendaItemPart } from '../../agenda/pages/item.tsx'
import type { Meeting } from '../../meetings/model.ts'
import { meetingTrail } from '../../meetings/pages/parts.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { outcomes } from '../model.ts'
import { sizeOf } from '../rules.ts'

type Props = {
  frame: Frame
  form: Filled
  meeting: Meeting
  item: AgendaItem
  /** Decisions of the body that still stand and could be revoked. */
  standing: readonly Option[]
}

/** Recording a decision: what it says, how it went, and the item it belongs to in sight. */
export function RecordDecisionPage({ frame, form, meeting, item, standing }: Props) {
  const { decisions } = words(frame.language)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={decisions.recordTitle(item.title)}
      lead={decisions.recordLead}
      trail={meetingTrail(frame, meeting)}
      action={paths.decide(meeting.id, item.id)}
      save={decisions.record}
      confirm={decisions.recordConfirm}
      back={paths.meeting(meeting.id)}
    >
      <ol class="agenda">
        <AgendaItemPart frame={frame} item={item} work level={2} />
      </ol>
      <WrittenNote frame={frame} item={item} meeting={meeting} />
      <TextField form={form} name="title" label={decisions.titleField} />
      <MarkdownField
        form={form}
        name="text"
        label={decisions.textField}
        hint={decisions.textHint}
        preview={frame.to(paths.preview())}
        rows={6}
        optional
      />
      <Choice
        form={form}
        name="outcome"
        label={decisions.outcomeField}
        as="list"
        options={outcomes.map((value) => ({
          value,
          label: decisions.outcomes[value],
          hint: decisions.outcomeHints[value],
        }))}
      />
      {meeting.way === 'sitting' && <Hands frame={frame} form={form} />}
      {standing.length > 0 && (
        <Select
          form={form}
          name="revokes"
          label={decisions.revokesField}
          options={standing}
          empty={decisions.revokesNone}
          optional
        />
      )}
    </FormPage>
  )
}

function WrittenNote({ frame, item, meeting }: { frame: Frame; item: AgendaItem; meeting: Meeting }) {
  const { decisions } = words(frame.language)
  const { written } = item
  if (sizeOf(written) === 0 && meeting.way === 'sitting') return null
  return (
    <Notice title={decisions.writtenSoFar} level={2}>
      <p>{decisions.votes(written.for, written.against, written.neither)}</p>
      {meeting.way === 'written' && <p>{decisions.votesInWriting}</p>}
    </Notice>
  )
}

function Hands({ frame, form }: { frame: Frame; form: Filled }) {
  const { decisions } = words(frame.language)
  return (
    <>
      <Choice
        form={form}
        name="how"
        label={decisions.how}
        options={[
          { value: 'agreed', label: decisions.agreedChoice },
          { value: 'vote', label: decisions.voteChoice },
        ]}
      />
      <fieldset class="hands">
        <legend class="name">{decisions.voteChoice}</legend>
        <p class="hint">{decisions.handsHint}</p>
        <div class="field-row">
          <TextField form={form} name="for" label={decisions.for} inputmode="numeric" short optional />
          <TextField
            form={form}
            name="against"
            label={decisions.against}
            inputmode="numeric"
            short
            optional
          />
          <TextField
            form={form}
            name="neither"
            label={decisions.neither}
            inputmode="numeric"
            short
            optional
          />
        </div>
      </fieldset>
    </>
  )
}
