import type { RecognisedAgreement } from '../import/recognised.ts'
import { asMarked, asPlain } from './marked.ts'
import type { AgreementText } from './model.ts'

/** The agreement text in what was recognised; every part gets an identity of its own. */
export function textOf(recognised: RecognisedAgreement, newId: () => string): AgreementText {
  return {
    title: recognised.title,
    lead: asMarked(recognised.lead),
    areas: recognised.focusAreas.map((area) => ({
      id: newId(),
      number: area.number,
      title: area.title,
      goal: asPlain(area.goal),
      objectives: area.objectives.map(({ title, text }) => ({
        id: newId(),
        title: title.text,
        text: asMarked(text),
      })),
      text: asMarked(area.text),
    })),
    sections: recognised.sections.map(({ title, text }) => ({
      id: newId(),
      title: title.text,
      text: asMarked(text),
    })),
    unplaced: recognised.unrecognised.map((passage) => asMarked([passage])),
  }
}
