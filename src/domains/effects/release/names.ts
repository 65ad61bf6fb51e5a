import type { NamedCell } from '../door/cells.ts'
import type { CourseFacts } from '../door/reading.ts'

const senders: Readonly<Record<CourseFacts['sender'], Omit<NamedCell, 'kind'>>> = {
  peer: { key: 'afsender-unge', da: 'Ligesindede (ung-til-ung)', en: 'Peers (youth-to-youth)' },
  municipality: { key: 'afsender-kommune', da: 'Kommunen', en: 'The municipality' },
  mixed: { key: 'afsender-begge', da: 'Begge sammen', en: 'Both together' },
}

const levels: Readonly<Record<string, Omit<NamedCell, 'kind'>>> = {
  separate: { key: 'for-sig-selv', da: 'For sig selv', en: 'On its own' },
  onCourse: { key: 'del-af-forloeb', da: 'Del af et andet forløb', en: 'Part of another course' },
  onWellbeing: {
    key: 'del-af-trivselstilbud',
    da: 'Del af et andet trivselstilbud',
    en: 'Part of another well-being offer',
  },
}

export const senderCell = (sender: CourseFacts['sender']): NamedCell => ({
  kind: 'sender',
  ...senders[sender],
})

export function levelCell(level: string): NamedCell {
  return { kind: 'level', ...(levels[level] ?? { key: level, da: level, en: level }) }
}
