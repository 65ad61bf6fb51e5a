const hl7 = 'http://hl7.org/fhir/StructureDefinition'

/** Extensions by what they say. */
export const extensions = {
  ordinalValue: `${hl7}/ordinalValue`,
  translation: `${hl7}/translation`,
  minValue: `${hl7}/minValue`,
  maxValue: `${hl7}/maxValue`,
  maxDecimalPlaces: `${hl7}/maxDecimalPlaces`,
  minLength: `${hl7}/minLength`,
  regex: `${hl7}/regex`,
  minOccurs: `${hl7}/questionnaire-minOccurs`,
  maxOccurs: `${hl7}/questionnaire-maxOccurs`,
  optionExclusive: `${hl7}/questionnaire-optionExclusive`,
  hidden: `${hl7}/questionnaire-hidden`,
  itemControl: `${hl7}/questionnaire-itemControl`,
  dataAbsentReason: `${hl7}/data-absent-reason`,
  calculatedExpression:
    'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
  /** KL: who the answers come from. Required in a response by KL's profile. */
  findingInformer: 'http://fhir.kl.dk/ffinst/StructureDefinition/FindingInformer',
} as const

/** How an item is drawn; `lower` and `upper` are the words at the ends of a scale. */
export const itemControls = 'http://hl7.org/fhir/questionnaire-item-control'

export const klCodes = 'http://fhir.kl.dk/ffinst/CodeSystem/KLToolsCodes'

/** Who an answer comes from, in KL's codes. */
export const informers = {
  citizen: 'a3d30bf2-4a3c-4c49-9001-5363ae11681c',
  citizenHelpedByRelative: '71675b26-285e-4551-9488-991d8b34a12a',
  citizenHelpedByStaff: '5937b533-a4e3-45af-9ddf-61dce1d56b74',
  relativeAlone: 'd5762abe-706b-4d52-ac2b-2621c60486b2',
  staffAlone: '111b2c8a-389d-4ecc-9187-ce78f019649b',
} as const
export type Informer = keyof typeof informers

/** The name of a questionnaire of ours that holds everywhere: no address of one installation stands in it. */
export const canonicalOf = (id: string): string => `urn:kulturmetropolen:questionnaire:${id}`
