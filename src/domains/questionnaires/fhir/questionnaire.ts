import type {
  Instrument,
  Item,
  ResponseSet,
  ScaleDefinition,
  ScaleInstrument,
  Wording,
} from '../instruments/model.ts'
import { questionOf, responseSetOf } from '../instruments/wording.ts'
import { canonicalOf, extensions, itemControls } from './addresses.ts'
import { answerCoding, linkIdOf, mainText, translated } from './codings.ts'
import { expressionOf } from './expression.ts'
import type { FhirItem, FhirQuestionnaire } from './model.ts'

/** Score items stand behind the questions, hidden, so that nobody answers them. */
export const scoreLinkId = (scale: string): string => `score.${scale}`

function asked(instrument: Instrument, item: Item): Pick<FhirItem, 'text' | '_text'> {
  const da = questionOf(instrument, item, 'da')
  const en = questionOf(instrument, item, 'en')
  if (!da.text) return { text: item.label.da }
  const translation = translated({
    da: da.onlyOther ? undefined : da.text,
    en: en.onlyOther ? undefined : en.text,
  })
  return { text: da.text, ...(translation ? { _text: translation } : {}) }
}

function answering(instrument: Instrument, item: Item): Partial<FhirItem> & Pick<FhirItem, 'type'> {
  const set = responseSetOf(instrument, item)
  if (set.kind === 'text') return { type: 'text', maxLength: set.longest }
  if (set.kind !== 'choice')
    return {
      type: 'integer',
      extension: [
        { url: extensions.minValue, valueInteger: set.min },
        { url: extensions.maxValue, valueInteger: set.max },
      ],
    }
  return {
    type: 'choice',
    answerOption: set.choices.map((choice) => ({
      extension: [{ url: extensions.ordinalValue, valueDecimal: choice.code }],
      valueCoding: answerCoding(instrument, item, choice),
    })),
  }
}

function endOf(linkId: string, control: 'lower' | 'upper', words: Wording): readonly FhirItem[] {
  const text = mainText(words)
  const translation = translated(words)
  if (!text) return []
  return [
    {
      extension: [
        {
          url: extensions.itemControl,
          valueCodeableConcept: { coding: [{ system: itemControls, code: control }] },
        },
      ],
      linkId: `${linkId}.${control}`,
      text,
      ...(translation ? { _text: translation } : {}),
      type: 'display',
    },
  ]
}

/** The words at the ends of a scale stand under it as texts, as FHIR has it. */
const endsOf = (linkId: string, set: ResponseSet): readonly FhirItem[] =>
  set.kind === 'scale' ? [...endOf(linkId, 'lower', set.lowest), ...endOf(linkId, 'upper', set.highest)] : []

function itemOf(instrument: Instrument, item: Item): FhirItem {
  const { type, extension, ...answers } = answering(instrument, item)
  const ends = endsOf(linkIdOf(item), responseSetOf(instrument, item))
  return {
    ...(extension ? { extension } : {}),
    linkId: linkIdOf(item),
    ...(item.codes ? { code: item.codes } : {}),
    ...asked(instrument, item),
    type,
    required: false,
    repeats: false,
    ...answers,
    ...(ends.length > 0 ? { item: ends } : {}),
  }
}

const scoreItem = (instrument: ScaleInstrument, scale: ScaleDefinition): FhirItem => ({
  extension: [
    { url: extensions.hidden, valueBoolean: true },
    {
      url: extensions.calculatedExpression,
      valueExpression: { language: 'text/fhirpath', expression: expressionOf(instrument, scale) },
    },
  ],
  linkId: scoreLinkId(scale.id),
  text: scale.title.da,
  _text: translated(scale.title) ?? { extension: [] },
  type: 'decimal',
  required: false,
  repeats: false,
  readOnly: true,
})

/** An instrument as a FHIR R4 Questionnaire: questions, answers with their weights, and a calculated score for each scale. */
export function questionnaireOf(
  instrument: Instrument,
  status: FhirQuestionnaire['status'] = 'active',
): FhirQuestionnaire {
  const { id, version, title, construct, licence, canonical, codes, items } = instrument
  const scores = instrument.kind === 'scale' ? instrument.scoring.scales : []
  return {
    resourceType: 'Questionnaire',
    language: 'da',
    url: canonicalOf(id),
    version: String(version),
    name: id.replace(/[^A-Za-z0-9]/g, '_').replace(/^./, (letter) => letter.toUpperCase()),
    title: title.da,
    ...(canonical ? { derivedFrom: [canonical] } : {}),
    status,
    subjectType: ['Patient'],
    ...(construct.da ? { description: construct.da } : {}),
    copyright: `${licence.name.en}. ${licence.holder}. ${licence.address}`,
    ...(codes.length > 0 ? { code: codes } : {}),
    item: [
      ...items.map((item) => itemOf(instrument, item)),
      ...(instrument.kind === 'scale' ? scores.map((scale) => scoreItem(instrument, scale)) : []),
    ],
  }
}
