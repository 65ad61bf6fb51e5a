/** One objective of a focus area, with the text that explains it. */
export interface ObjectiveText {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** What a text version says about one focus area. Its id stays the same through all versions of an agreement. */
export interface AreaText {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly goal: string
  readonly objectives: readonly ObjectiveText[]
  readonly text: string
}

/** A part of the text outside the focus areas: parties, economy, organisation. */
export interface SectionText {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** One whole wording of an agreement. Texts are in the plain marks of the rich text field: `## ` heading, `- ` item. */
export interface AgreementText {
  readonly title: string
  readonly lead: string
  readonly areas: readonly AreaText[]
  readonly sections: readonly SectionText[]
  /** Pieces of the source nobody has found a place for yet; an adopted text has none. */
  readonly unplaced: readonly string[]
}

export const emptyText = (title: string): AgreementText => ({
  title,
  lead: '',
  areas: [],
  sections: [],
  unplaced: [],
})
