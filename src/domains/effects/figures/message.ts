import type { Language } from '../../../kernel/language.ts'
import { flowHeading } from '../results/pages/flow.tsx'
import { sentence } from '../wording/sentence.ts'
import { changeHeading, lonelinessHeading, senderHeading } from '../wording/told.ts'
import { type Figure, toldOf } from './model.ts'
import { aboutOf, partOf } from './names.ts'
import { saidOf } from './said.ts'

/** The message of a figure; empty where it is kept back. */
export function messageOf({ language }: { readonly language: Language }, figure: Figure): string {
  const { name, reading, senders } = figure
  const part = partOf(name)
  if (toldOf(figure).state !== 'shown') return ''
  const about = aboutOf(name)
  if (about === 'flow') return flowHeading({ language }, reading.flow)
  if (about === 'place') return sentence(language, 'headPlace', { others: figure.place?.others ?? 0 })
  if (about === 'points') return sentence(language, 'headPoints')
  if (about === 'senders')
    return senders.state === 'shown' ? senderHeading(language, senders.value.reading) : ''
  if (about === 'loneliness') {
    const told = reading.loneliness[part]
    return told.state === 'shown' ? lonelinessHeading(language, told.value) : ''
  }
  if (about !== 'wellbeing') return saidOf(language, figure).heading
  const told = reading.change.who5[part]
  return told.state === 'shown' ? changeHeading(language, told.value.reading, 'who5') : ''
}
