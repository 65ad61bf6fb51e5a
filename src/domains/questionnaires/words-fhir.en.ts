import type { fhirDa } from './words-fhir.da.ts'

export const fhirEn = {
  importing: {
    title: 'Read in a questionnaire',
    lead: 'A FHIR R4 Questionnaire becomes a draft of own questions, or the wording of a questionnaire that the region has a licence for. It never brings a score with it.',
    target: 'What should it become?',
    asOwn: 'A new draft of own questions',
    asWording: (name: string, language: 'da' | 'en') =>
      `${language === 'da' ? 'Danish' : 'English'} wording of ${name}`,
    file: 'File',
    content: 'Or paste the content',
    save: 'Read it in',
    nothing: 'Choose a file, or paste the content.',
    madeOwn: 'The draft is ready. Read it through before you take it into use.',
    madeWording: 'The wording is read in. Compare it with the original.',
    notJson: 'The file cannot be read as JSON.',
    unknown: (names: string, at: string) =>
      `The file holds something we do not understand and that could change what is asked: “${names}” (at ${at}). Take it out, or make the question here.`,
    wrong: (at: string) => `The file is no FHIR R4 Questionnaire: look at ${at}.`,
    empty: 'There are no questions in the file.',
    lacks: (linkIds: string) => `The file lacks the wording of: ${linkIds}.`,
    item: (linkId: string, why: string) => `The question “${linkId}” cannot be taken in: ${why}`,
    faults: {
      type: 'this kind of answer is not used here.',
      repeats: 'only one answer can be given.',
      noAnswers: 'its answers are not in the file.',
      noText: 'it has no text.',
      tooManyAnswers: 'it has more than 20 answers.',
      badScale: 'the highest number is not larger than the lowest.',
    },
  },
} satisfies typeof fhirDa
