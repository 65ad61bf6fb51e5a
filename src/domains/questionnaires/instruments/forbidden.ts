import type { Instrument } from './model.ts'

/**
 * The ninth item of PHQ-9 asks about self-harm. Nobody at a culture course has the clinical duty to act on an answer, so it is
 * asked nowhere: not in a file, not in pasted wording, not in an imported questionnaire, not as a question of one's own.
 */
const wordings: readonly RegExp[] = [
  /better off dead/i,
  /hurt(ing)? (yourself|myself|oneself)/i,
  /self[- ]?harm|suicid/i,
  /selvmord|selvskad/i,
  /(skade|skadet|skadede|skader|gøre skade på|gjort skade på) (dig|mig|sig) selv/i,
  /bedre.{0,40} (død|dø)(?![a-zæøå])/i,
  /kill (yourself|myself|oneself)|(were|was) dead/i,
  /(ende|afslutte|tage) (dit|mit|sit) (eget )?liv/i,
  /(dig|mig) selv .{0,15}(skade|ondt) på/i,
]
/** PHQ-9: the panel, its ninth item, its total. */
const codes: readonly string[] = ['44249-1', '44260-8', '44261-6']
const names = /\bphq[\s._-]?9\b/i

/** Whether a text asks about self-harm, or is named after the questionnaire that does. */
export const isForbiddenText = (text: string): boolean =>
  names.test(text) || wordings.some((wording) => wording.test(text.replace(/\s+/g, ' ')))

export const isForbiddenCode = (code: string): boolean => codes.includes(code)

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** Whether anything in a content, however deep, asks what may not be asked. */
export const holdsForbidden = (content: unknown): boolean =>
  textsOf(content).some((text) => isForbiddenText(text) || isForbiddenCode(text))

/** What an instrument may not ask. Looks at what is asked and at its names, not at notes about it. */
export function forbiddenIn({ id, title, items, codes: itsCodes, stem, instruction }: Instrument): string[] {
  return holdsForbidden([id, title, items, itsCodes, stem, instruction])
    ? ['asks about self-harm or is PHQ-9: neither is ever asked here']
    : []
}
