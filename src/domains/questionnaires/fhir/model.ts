/** The parts of FHIR R4 that are spoken here. Property names are FHIR's own. */
export interface FhirCoding {
  readonly system?: string
  readonly code?: string
  readonly display?: string
  readonly _display?: { readonly extension: readonly FhirExtension[] }
  readonly extension?: readonly FhirExtension[]
}

export interface FhirExpression {
  readonly language: string
  readonly expression: string
  readonly description?: string
}

export interface FhirExtension {
  readonly url: string
  readonly valueInteger?: number
  readonly valueDecimal?: number
  readonly valueString?: string
  readonly valueCode?: string
  readonly valueBoolean?: boolean
  readonly valueDate?: string
  readonly valueMarkdown?: string
  readonly valueExpression?: FhirExpression
  readonly valueCodeableConcept?: { readonly coding: readonly FhirCoding[] }
  readonly extension?: readonly FhirExtension[]
}

export interface FhirAnswerOption {
  readonly valueCoding?: FhirCoding
  readonly valueInteger?: number
  readonly valueString?: string
  readonly valueDate?: string
  readonly valueTime?: string
  readonly extension?: readonly FhirExtension[]
}

export type FhirItemType =
  | 'group'
  | 'display'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'string'
  | 'text'
  | 'url'
  | 'choice'
  | 'open-choice'
  | 'attachment'
  | 'reference'
  | 'quantity'

export interface FhirItem {
  readonly linkId: string
  readonly type: FhirItemType
  readonly code?: readonly FhirCoding[]
  readonly prefix?: string
  readonly text?: string
  readonly _text?: { readonly extension: readonly FhirExtension[] }
  readonly required?: boolean
  readonly repeats?: boolean
  readonly readOnly?: boolean
  readonly maxLength?: number
  readonly answerOption?: readonly FhirAnswerOption[]
  readonly answerValueSet?: string
  readonly extension?: readonly FhirExtension[]
  readonly item?: readonly FhirItem[]
}

export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire'
  readonly url?: string
  readonly version?: string
  readonly language?: string
  readonly name?: string
  readonly title?: string
  readonly derivedFrom?: readonly string[]
  readonly status: 'draft' | 'active' | 'retired' | 'unknown'
  readonly subjectType?: readonly string[]
  readonly description?: string
  readonly copyright?: string
  readonly effectivePeriod?: { readonly start?: string; readonly end?: string }
  readonly code?: readonly FhirCoding[]
  readonly extension?: readonly FhirExtension[]
  readonly item?: readonly FhirItem[]
}

/** One answer; exactly one of the values, named `value…`. */
export type FhirAnswer = {
  readonly valueBoolean?: boolean
  readonly valueDecimal?: number
  readonly valueInteger?: number
  readonly valueDate?: string
  readonly valueString?: string
  readonly valueCoding?: FhirCoding
  readonly item?: readonly FhirResponseItem[]
}

export interface FhirResponseItem {
  readonly linkId: string
  readonly text?: string
  readonly answer?: readonly FhirAnswer[]
  readonly extension?: readonly FhirExtension[]
  readonly item?: readonly FhirResponseItem[]
}

export interface FhirResponse {
  readonly resourceType: 'QuestionnaireResponse'
  readonly extension?: readonly FhirExtension[]
  readonly identifier?: { readonly system: string; readonly value: string }
  readonly questionnaire?: string
  readonly status: 'in-progress' | 'completed' | 'amended' | 'entered-in-error' | 'stopped'
  readonly authored?: string
  readonly item?: readonly FhirResponseItem[]
}
