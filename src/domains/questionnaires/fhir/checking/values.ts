import type { FhirAnswer, FhirCoding, FhirExtension, FhirItem, FhirItemType } from '../model.ts'

const valueNames: Readonly<Partial<Record<FhirItemType, readonly string[]>>> = {
  boolean: ['valueBoolean'],
  decimal: ['valueDecimal'],
  integer: ['valueInteger'],
  date: ['valueDate'],
  dateTime: ['valueDateTime'],
  time: ['valueTime'],
  string: ['valueString'],
  text: ['valueString'],
  url: ['valueUri'],
  choice: ['valueCoding'],
  'open-choice': ['valueCoding', 'valueString'],
  attachment: ['valueAttachment'],
  reference: ['valueReference'],
  quantity: ['valueQuantity'],
}

/** The name and content of the value of an answer; undefined when it has none. */
export function valueIn(answer: FhirAnswer): readonly [string, unknown] | undefined {
  return Object.entries(answer).find(([name, value]) => name.startsWith('value') && value !== undefined)
}

/** A choice may also be offered as numbers, days or words: then those are its values. */
function namesOf(item: FhirItem): readonly string[] {
  const offered = (item.answerOption ?? []).flatMap((option) =>
    Object.keys(option).filter((name) => name.startsWith('value')),
  )
  return item.type === 'choice' && offered.length > 0 ? [...new Set(offered)] : (valueNames[item.type] ?? [])
}

export const hasRightType = (item: FhirItem, name: string): boolean => namesOf(item).includes(name)

export const extensionNamed = (
  { extension }: { readonly extension?: readonly FhirExtension[] },
  url: string,
): FhirExtension | undefined => extension?.find((one) => one.url === url)

/** The content of an extension, whatever its type. */
export function contentOf(extension: FhirExtension | undefined): unknown {
  return extension && Object.entries(extension).find(([name]) => name.startsWith('value'))?.[1]
}

/** Whether two values are the same answer: codings by system and code, the rest as they are. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [one, other] = [a as FhirCoding, b as FhirCoding]
  return one.code === other.code && one.system === other.system
}

/** Numbers and days as something that can be compared; a year alone is its first day. */
export function comparable(value: unknown): number | string | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value
}

/** How many decimals a number is written with. */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0
