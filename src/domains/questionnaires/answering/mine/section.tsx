import type { Language } from '../../../../kernel/language.ts'
import type { OwnAddress } from '../../../../platform/rooms/personal.ts'
import { longDay } from '../../../../ui/index.ts'
import type { Asked } from '../filling/model.ts'
import { words } from '../words.ts'

type Props = { language: Language; own: OwnAddress; open: readonly Asked[]; hasAnswered: boolean }

/** On the own page: what can be answered now, each with one button, and the way to what was answered. */
export function OwnSectionBody({ language, own, open, hasAnswered }: Props) {
  const { mine: w, filling } = words(language)
  return (
    <>
      {open.map(({ wave, course, who, ...asked }) => (
        <div class="to-answer">
          <p>
            <strong>{w.due(filling.waveNames[wave], course.title)}</strong>
            <br />
            {untilWhen(language, asked)}
          </p>
          <p>
            <a class="button" href={own(`svar/${wave}?hold=${who.enrolmentId}`)}>
              {w.answer}
            </a>
          </p>
        </div>
      ))}
      {hasAnswered && (
        <p>
          <a class="target" href={own('svar')}>
            {w.answersLink}
          </a>
          <br />
          <span class="muted">{w.answersText}</span>
        </p>
      )}
    </>
  )
}

/** Until when one can answer: in time, or late. */
function untilWhen(
  language: Language,
  { standing, window, setting }: Pick<Asked, 'standing' | 'window' | 'setting'>,
): string {
  const { mine: w } = words(language)
  return standing === 'late'
    ? w.late(longDay(window.closes.add({ days: setting.lateDays }), language))
    : w.until(longDay(window.closes, language))
}
