import type { Furniture } from './furniture.ts'
import type { LeftOut } from './source.ts'

/** A piece of the agreement's own wording with the source lines it came from. */
export type Passage = {
  kind: 'body' | 'item' | 'heading'
  text: string
  mark?: string
  from: number
  to: number
}

export type RecognisedObjective = { title: Passage; text: Passage[] }

export type RecognisedFocusArea = {
  number: number
  title: string
  heading: Passage
  goal: Passage[]
  objectives: RecognisedObjective[]
  text: Passage[]
  /** `Mål:`, `Det er målsætningen:`: words that only say what comes next. */
  labels: Passage[]
}

export type RecognisedSection = { title: Passage; text: Passage[] }

export type Period = { from: string; to: string }

export type RecognisedAgreement = {
  title: string
  titlePassages: Passage[]
  period: Period | undefined
  lead: Passage[]
  focusAreas: RecognisedFocusArea[]
  sections: RecognisedSection[]
  unrecognised: Passage[]
  furniture: Furniture[]
  leftOut: LeftOut[]
}

/** Every passage of the result, for showing source and recognition side by side. */
export function allPassages(agreement: RecognisedAgreement): Passage[] {
  const ofAreas = agreement.focusAreas.flatMap((area) => [
    area.heading,
    ...area.labels,
    ...area.goal,
    ...area.objectives.flatMap((objective) => [objective.title, ...objective.text]),
    ...area.text,
  ])
  const ofSections = agreement.sections.flatMap((section) => [section.title, ...section.text])
  return [...agreement.titlePassages, ...agreement.lead, ...ofAreas, ...ofSections, ...agreement.unrecognised]
}

const written = (passage: Passage) => (passage.mark ? `${passage.mark} ${passage.text}` : passage.text)

/** Passages as plain text, one blank line between paragraphs, none between the items of a list. */
export function asText(passages: readonly Passage[]): string {
  let text = ''
  passages.forEach((passage, i) => {
    const inList = passage.kind === 'item' && passages[i - 1]?.kind === 'item'
    text += (i === 0 ? '' : inList ? '\n' : '\n\n') + written(passage)
  })
  return text
}

/** What `import-agreement --dry-run --json` prints. */
export type DryRun = {
  title: string
  period: { from: string | null; to: string | null }
  focusAreas: {
    number: number
    title: string
    goal: string
    objectives: { title: string; text: string }[]
    text: string
  }[]
  unrecognised: string[]
}

export function dryRunJson(agreement: RecognisedAgreement): DryRun {
  return {
    title: agreement.title,
    period: { from: agreement.period?.from ?? null, to: agreement.period?.to ?? null },
    focusAreas: agreement.focusAreas.map((area) => ({
      number: area.number,
      title: area.title,
      goal: asText(area.goal),
      objectives: area.objectives.map(({ title, text }) => ({ title: title.text, text: asText(text) })),
      text: asText(area.text),
    })),
    unrecognised: agreement.unrecognised.map(written),
  }
}
