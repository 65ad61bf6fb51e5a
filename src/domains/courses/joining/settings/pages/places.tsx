import {
  Checkbox,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  money,
  Notice,
  Submit,
  Table,
  TextField,
} from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { OpenedCourse } from '../../shell/open.ts'
import { PeoplePage } from '../../shell/page.tsx'
import { seatField } from '../form.ts'
import type { Owed } from '../model.ts'
import { settingWords } from '../words.ts'

type Props = {
  frame: Frame
  opened: OpenedCourse
  form: Filled
  version: number
  municipalities: readonly { readonly id: string; readonly name: string }[]
  owed: readonly Owed[]
  isStale?: boolean
}

/** Whom the seats are for, how long an offer stands, when people are reminded. */
export function PlacesPage(props: Props) {
  const { frame, opened, form, version, isStale } = props
  const w = settingWords(frame.language)
  return (
    <PeoplePage frame={frame} opened={opened} tab="places" hasProblems={form.problems.length > 0}>
      <div class="form-page">
        <ErrorSummary form={form} />
        {isStale && (
          <Notice kind="error" title={w.staleTitle} level={2}>
            <p>{w.staleText}</p>
          </Notice>
        )}
        <p class="lead">{w.lead}</p>
        <Form form={form} action={frame.to(paths.places(opened.course.slug))} guard>
          <input type="hidden" name="version" value={String(version)} />
          <Checkbox form={form} name="needsIntake" label={w.needsIntake} hint={w.needsIntakeHint} />
          <TextField
            form={form}
            name="offerHours"
            label={w.offerHours}
            inputmode="numeric"
            unit={w.hours}
            short
          />
          <TextField
            form={form}
            name="reminderHours"
            label={w.reminderHours}
            hint={w.reminderHint}
            inputmode="numeric"
            unit={w.hours}
            short
          />
          <ReservedFields form={form} municipalities={props.municipalities} />
          <p>
            <Submit>{w.save}</Submit>
          </p>
        </Form>
      </div>
      <OwedPart {...props} />
    </PeoplePage>
  )
}

function ReservedFields({ form, municipalities }: Pick<Props, 'form' | 'municipalities'>) {
  const w = settingWords(form.language)
  return (
    <fieldset class="reserved-fields">
      <legend class="name">{w.reserved}</legend>
      <p class="hint">{w.reservedHint}</p>
      <div class="field-pair">
        {municipalities.map(({ id, name }) => (
          <TextField form={form} name={seatField(id)} label={name} inputmode="numeric" short optional />
        ))}
      </div>
      <DateField form={form} name="releaseOn" label={w.releaseOn} optional />
    </fieldset>
  )
}

function OwedPart({ frame, opened, owed }: Props) {
  const w = settingWords(frame.language)
  const price = opened.course.outsidePriceOre
  return (
    <section class="work-section">
      <h2>{w.owed}</h2>
      <p>{price === undefined ? w.noOutsiders : w.outsiders(money(price, frame.language))}</p>
      {owed.length === 0 ? (
        price !== undefined && <p>{w.owedNone}</p>
      ) : (
        <Table
          frame={frame}
          caption={w.owed}
          hideCaption
          rows={owed}
          columns={[
            { key: 'municipality', header: w.owedMunicipality, names: true, cell: (one) => one.municipality },
            { key: 'places', header: w.owedPlaces, align: 'end', cell: (one) => String(one.places) },
            {
              key: 'amount',
              header: w.owedAmount,
              align: 'end',
              cell: (one) => money(one.amount, frame.language),
            },
          ]}
        />
      )}
    </section>
  )
}
