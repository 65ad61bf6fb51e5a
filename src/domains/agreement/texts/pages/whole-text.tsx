import { type Frame, RichText } from '../../../../ui/index.ts'
import type { Words } from '../../words.ts'
import type { AgreementText } from '../model.ts'

type Props = { frame: Frame; words: Words; text: AgreementText }

/** A whole wording to be read from one end to the other. It is Danish on every page. */
export function WholeText({ frame, words, text }: Props) {
  const lang = frame.language === 'en' ? { lang: 'da' } : {}
  const { parts } = words.text
  return (
    <div class="whole-text">
      <RichText text={text.lead} from={2} {...lang} />
      {text.areas.map(({ number, title, goal, objectives, text: about }) => (
        <section>
          <h2 {...lang}>{parts.area(String(number), title)}</h2>
          {goal !== '' && (
            <p {...lang}>
              <b>{parts.goal}:</b> {goal}
            </p>
          )}
          {objectives.length > 0 && <h3>{parts.objectives}</h3>}
          {objectives.map((objective) => (
            <section>
              <h4 {...lang}>{objective.title}</h4>
              <RichText text={objective.text} from={4} {...lang} />
            </section>
          ))}
          {about !== '' && <h3>{parts.areaText}</h3>}
          <RichText text={about} from={4} {...lang} />
        </section>
      ))}
      {text.sections.map((section) => (
        <section>
          <h2 {...lang}>{section.title}</h2>
          <RichText text={section.text} from={3} {...lang} />
        </section>
      ))}
      {text.unplaced.length > 0 && (
        <section class="unplaced">
          <h2>{parts.unplaced}</h2>
          {text.unplaced.map((piece) => (
            <RichText text={piece} from={3} {...lang} />
          ))}
        </section>
      )}
    </div>
  )
}
