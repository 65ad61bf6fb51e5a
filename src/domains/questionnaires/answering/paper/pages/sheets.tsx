import { type Frame, HtmlDocument } from '../../../../../ui/index.ts'
import type { Course } from '../../../../courses/index.ts'
import type { Instrument, Item, ResponseSet } from '../../../instruments/model.ts'
import { questionOf, responseSetOf, said } from '../../../instruments/wording.ts'
import type { Block } from '../../filling/model.ts'
import type { TimePoint } from '../../model.ts'
import { shownCode } from '../../room-codes/code.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  course: Course
  wave: TimePoint
  blocks: readonly Block[]
  codes: readonly string[]
  consent: string | undefined
}

/** A sheet for each person who has not answered, one after the other: a code and no name. */
export function SheetsPage({ frame, course, wave, blocks, codes, consent }: Props) {
  const { paper: w, filling } = words(frame.language)
  const title = w.sheetTitle(filling.waveNames[wave])
  return (
    <HtmlDocument
      frame={frame}
      facts={{ title: `${title} · ${course.title}`, hidden: true }}
      bodyClass="sheets"
    >
      <main id="content" tabindex={-1}>
        <h1 class="visually-hidden">{title}</h1>
        {codes.length === 0 && <p class="lead">{w.allAnswered}</p>}
        {codes.map((code) => (
          <article class="sheet">
            <header>
              <h2>{title}</h2>
              <p class="sheet-code">{w.sheetCode(shownCode(code))}</p>
            </header>
            <p>{w.sheetLead}</p>
            <p>
              {w.sheetDay}: <span class="blank-line" />
            </p>
            {consent && (
              <p>
                <Box /> {consent}
              </p>
            )}
            {blocks.map((block) => (
              <PaperBlock frame={frame} block={block} />
            ))}
            <footer>{w.sheetReturn}</footer>
          </article>
        ))}
      </main>
    </HtmlDocument>
  )
}

const Box = () => <span class="box" aria-hidden="true" />

function PaperBlock({ frame, block: { instrument, items } }: { frame: Frame; block: Block }) {
  const instruction = said(instrument.instruction, frame.language)
  return (
    <section class="sheet-block">
      {instruction.text && <p>{instruction.text}</p>}
      {items.map((item) => (
        <PaperQuestion frame={frame} instrument={instrument} item={item} />
      ))}
    </section>
  )
}

type QuestionProps = { frame: Frame; instrument: Instrument; item: Item }

function PaperQuestion({ frame, instrument, item }: QuestionProps) {
  const w = words(frame.language).filling.screen
  const set = responseSetOf(instrument, item)
  const labels = labelsOf(frame, set)
  return (
    <div class="sheet-question">
      <p>
        <strong>{questionOf(instrument, item, frame.language).text}</strong>
      </p>
      {labels.length === 0 && <p class="blank-line" />}
      <ul>
        {[...labels, ...(item.mayRefuse ? [w.refused] : [])].map((label) => (
          <li>
            <Box /> {label}
          </li>
        ))}
      </ul>
    </div>
  )
}

function labelsOf({ language }: Frame, set: ResponseSet): readonly string[] {
  if (set.kind === 'choice') return set.choices.map(({ text }) => said(text, language).text)
  if (set.kind !== 'scale') return []
  const numbers = Array.from({ length: set.max - set.min + 1 }, (_, index) => set.min + index)
  const end = (code: number) =>
    code === set.min
      ? said(set.lowest, language).text
      : code === set.max
        ? said(set.highest, language).text
        : ''
  return numbers.map((code) => [String(code), end(code)].filter(Boolean).join(' '))
}
