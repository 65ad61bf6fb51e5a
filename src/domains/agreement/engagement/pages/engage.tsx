import type { Typed } from '../../../../kernel/outcome.ts'
import {
  AreaShape,
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  MoneyField,
  StaleEdit,
  Submit,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { type FocusArea, lookOfArea, nameSaid } from '../../areas/model.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import { undecided } from '../form.ts'
import { levels } from '../model.ts'

type Props = {
  frame: Frame
  words: Words
  party: { readonly name: string; readonly slug: string }
  year: number
  areas: readonly FocusArea[]
  form: Filled
  version: number
  stale?: { readonly theirs: Typed } | undefined
}

/** What one party puts in in a year, focus area by focus area. */
export function EngagePage({ frame, words, party, year, areas, form, version, stale }: Props) {
  const say = words.engagement
  const title = say.editTitle(party.name, String(year))
  const action = frame.to(paths.workEngage(party.slug, year))
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={form.problems.length > 0}
      trail={[
        { href: frame.to(paths.work()), label: words.work.title },
        { href: `${frame.to(paths.workEngagement())}?aar=${year}`, label: say.titleOf(String(year)) },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{say.editLead}</p>
      </header>
      {stale && (
        <StaleEdit
          form={form}
          action={action}
          fields={areas.flatMap((area) => fieldNames(frame, words, area))}
          theirs={stale.theirs}
          version={version}
          takeTheirs={action}
        />
      )}
      <div class="form-page">
        <ErrorSummary form={form} />
        <Form form={form} action={action}>
          <HiddenFields values={{ version: String(version) }} />
          {areas.map((area) => (
            <AreaAnswers frame={frame} words={words} area={area} form={form} />
          ))}
          <p class="button-row">
            <Submit size="large">{say.save}</Submit>
          </p>
        </Form>
      </div>
    </WorkPage>
  )
}

function fieldNames(frame: Frame, { engagement: say }: Words, area: FocusArea) {
  const name = nameSaid(frame.language, area).text
  const fields = {
    level: say.level,
    hours: say.hours,
    money: say.money,
    hosted: say.hosted,
    venues: say.venues,
    note: say.note,
  }
  return Object.entries(fields).map(([field, label]) => ({
    name: `${field}-${area.id}`,
    label: `${name}: ${label}`,
  }))
}

type AreaProps = Pick<Props, 'frame' | 'words' | 'form'> & { area: FocusArea }

function AreaAnswers({ frame, words, area, form }: AreaProps) {
  const say = words.engagement
  const said = nameSaid(frame.language, area)
  const field = (name: string) => ({ form, name: `${name}-${area.id}` })
  return (
    <section class="text-area-part" aria-labelledby={`title-${area.id}`}>
      <h2 id={`title-${area.id}`} class="row-title" lang={said.lang}>
        <AreaShape area={lookOfArea(area)} size="large" /> {said.text}
      </h2>
      <Choice
        {...field('level')}
        label={say.level}
        as="list"
        options={[
          ...levels.map((level) => ({ value: level, label: say.levels[level], hint: say.levelHints[level] })),
          { value: undecided, label: say.clear },
        ]}
      />
      <div class="two-fields">
        <TextField {...field('hours')} label={say.hours} inputmode="numeric" short optional />
        <MoneyField {...field('money')} label={say.money} optional />
        <TextField {...field('hosted')} label={say.hosted} inputmode="numeric" short optional />
        <TextField {...field('venues')} label={say.venues} inputmode="numeric" short optional />
      </div>
      <TextField {...field('note')} label={say.note} optional />
    </section>
  )
}
