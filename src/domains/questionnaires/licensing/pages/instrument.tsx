import { type Fact, Facts, type Filled, type Frame, Notice, WorkPage } from '../../../../ui/index.ts'
import type { Instrument } from '../../instruments/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Held } from '../model.ts'
import type { InstrumentChange } from '../queries.ts'
import { Asked } from './asked.tsx'
import { ScoringSection } from './scoring.tsx'
import { SettleBox } from './settle.tsx'
import { ChangesBox, FileBox, LicenceBox, SourceBox } from './side.tsx'

type Props = {
  frame: Frame
  held: Held
  changes: readonly InstrumentChange[]
  /** The form of what may be settled; absent for those who only read. */
  form?: Filled | undefined
}

/** One instrument: what is asked, how it is scored, how far the number reaches, and under which licence. */
export function InstrumentPage({ frame, held, changes, form }: Props) {
  const { list } = words(frame.language)
  const { instrument } = held
  const title = instrument.title[frame.language]
  // What is missing is done first; what is in order is changed seldom, and stands last.
  const isOpen = held.standing === 'needsLicence' || held.standing === 'needsWording'
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={[{ href: frame.to(paths.all()), label: list.title }]}
      hasProblems={(form?.problems.length ?? 0) > 0}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{instrument.construct[frame.language]}</p>
      </header>
      <Facts facts={headFacts(frame, held)} />
      <StandingNotice frame={frame} held={held} maySettle={form !== undefined} />
      <div class="instrument-grid">
        <div class="instrument-main">
          <Asked frame={frame} instrument={instrument} />
          {instrument.kind === 'scale' && <ScoringSection frame={frame} instrument={instrument} />}
          <Reach frame={frame} instrument={instrument} />
          <OpenQuestions frame={frame} instrument={instrument} />
        </div>
        <aside class="instrument-side">
          {form && isOpen && <SettleBox frame={frame} held={held} form={form} />}
          <LicenceBox frame={frame} held={held} />
          <SourceBox frame={frame} instrument={instrument} />
          <FileBox frame={frame} instrument={instrument} />
          <ChangesBox frame={frame} changes={changes} />
          {form && !isOpen && <SettleBox frame={frame} held={held} form={form} />}
        </aside>
      </div>
    </WorkPage>
  )
}

function headFacts(frame: Frame, { instrument, standing, languages }: Held): readonly Fact[] {
  const { instrument: say, recall, standing: standings } = words(frame.language)
  const waitsForDanish = standing === 'ready' && !languages.includes('da')
  return [
    { name: say.questionCount, value: instrument.items.length },
    { name: say.recall, value: recall[instrument.recall] },
    { name: say.version, value: instrument.version },
    { name: say.standing, value: standings[waitsForDanish ? 'readyInEnglish' : standing] },
  ]
}

type NoticeProps = { frame: Frame; held: Held; maySettle: boolean }

function StandingNotice({ frame, held: { instrument, standing, setting }, maySettle }: NoticeProps) {
  const { instrument: say } = words(frame.language)
  const next = {
    needsLicence: { href: paths.licence(instrument.id), label: say.confirm },
    needsWording: { href: paths.wording(instrument.id, 'da'), label: say.addWording.da },
  }
  const todo = standing === 'needsLicence' || standing === 'needsWording' ? next[standing] : undefined
  const texts = [
    standing === 'off' ? say.isOff : '',
    standing === 'needsLicence' ? say.never : '',
    standing === 'needsWording' ? say.needsWording : '',
    setting.confirmation?.isExample ? say.exampleLicence : '',
  ].filter(Boolean)
  if (texts.length === 0) return null
  return (
    <Notice>
      {texts.map((text) => (
        <p>{text}</p>
      ))}
      {maySettle && todo && (
        <p class="button-row">
          <a class="button small" href={frame.to(todo.href)}>
            {todo.label}
          </a>
        </p>
      )}
    </Notice>
  )
}

/** What the number can and cannot say: larger than the rest, for it is what is forgotten first. */
function Reach({ frame, instrument }: { frame: Frame; instrument: Instrument }) {
  const { instrument: say } = words(frame.language)
  if (instrument.reach.length === 0) return null
  return (
    <section class="reach">
      <h2>{say.reach}</h2>
      {instrument.reach.map((text) => (
        <p>{text[frame.language]}</p>
      ))}
    </section>
  )
}

function OpenQuestions({ frame, instrument }: { frame: Frame; instrument: Instrument }) {
  const { instrument: say } = words(frame.language)
  if (instrument.toConfirm.length === 0) return null
  return (
    <section>
      <h2>† {say.open}</h2>
      <p class="muted">{say.openLead}</p>
      <ul class="open-list">
        {instrument.toConfirm.map((text) => (
          <li>{text[frame.language]}</li>
        ))}
      </ul>
    </section>
  )
}
