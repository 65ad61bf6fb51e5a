import type { Choice, Instrument, Item, Wording } from '../instruments/model.ts'
import { extensions } from './addresses.ts'
import type { FhirCoding, FhirExtension } from './model.ts'

/** The other language of a text, as FHIR carries translations: an extension beside the Danish. */
export function translated(wording: Wording): { readonly extension: readonly FhirExtension[] } | undefined {
  if (!wording.da || !wording.en) return undefined
  return {
    extension: [
      {
        url: extensions.translation,
        extension: [
          { url: 'lang', valueCode: 'en' },
          { url: 'content', valueString: wording.en },
        ],
      },
    ],
  }
}

/** The Danish text, or the English one when there is no other. */
export const mainText = ({ da, en }: Wording): string | undefined => da ?? en

/** The code of an answer: the one others use where the file knows it, else our own number. */
export function answerCoding(instrument: Instrument, item: Item, choice: Choice): FhirCoding {
  const known = item.answerCodes?.[String(choice.code)]
  const display = mainText(choice.text)
  const translation = translated(choice.text)
  return {
    system: known?.system ?? `urn:kulturmetropolen:answers:${instrument.id}:${item.responses}`,
    code: known?.code ?? String(choice.code),
    ...(display ? { display } : {}),
    ...(translation ? { _display: translation } : {}),
  }
}

export const linkIdOf = (item: Item): string => item.linkId ?? item.id
