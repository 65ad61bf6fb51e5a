import type { Administration, Corner } from '../model.ts'

/** An organisation that takes part in a project. */
export interface Partner {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly municipality: string | null
  readonly corner: Corner | null
  readonly administration: Administration | null
  readonly does: string
  readonly version: number
}

/** An actor that could fill an empty corner. */
export interface Suggestion {
  readonly id: string
  readonly name: string
  readonly municipality: string | undefined
  readonly isWithin: boolean
}

export interface PartnerFields {
  readonly corner?: Corner | undefined
  readonly administration?: Administration | undefined
  readonly does: string
}
