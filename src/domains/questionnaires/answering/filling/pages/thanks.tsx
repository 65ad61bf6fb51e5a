import { type Frame, RichText } from '../../../../../ui/index.ts'
import { words } from '../../words.ts'
import { BarePage, type Idle } from './bare-page.tsx'

type Props = {
  frame: Frame
  isCorrection: boolean
  /** Where help is found, as the region has written it. */
  help: string
  actions: readonly { readonly href: string; readonly label: string }[]
  /** What to do now, where there is no own page to go back to. */
  closing?: string | undefined
  idle?: Idle | undefined
}

/** After the answers: the same page for everybody, whatever they answered. */
export function ThanksPage({ frame, isCorrection, help, actions, closing, idle }: Props) {
  const w = words(frame.language).filling.thanks
  return (
    <BarePage frame={frame} title={w.title} idle={idle}>
      <h1>{w.title}</h1>
      <p class="lead">{isCorrection ? w.corrected : w.received}</p>
      {closing && <p>{closing}</p>}
      {actions.length > 0 && (
        <p class="button-row">
          {actions.map(({ href, label }, index) => (
            <a class={index === 0 ? 'button' : 'button outline'} href={href}>
              {label}
            </a>
          ))}
        </p>
      )}
      <section class="help-found">
        <h2>{w.helpTitle}</h2>
        <p>{w.helpLead}</p>
        <RichText text={help} />
      </section>
    </BarePage>
  )
}
