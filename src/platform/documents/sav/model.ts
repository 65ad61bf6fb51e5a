/** A code and what it stands for. */
export interface SavLabel {
  readonly value: number
  readonly label: string
}

/** One column. Numbers may declare codes that stand for a missing answer; a blank (`null`) is system-missing. */
export type SavVariable = {
  /** At most 64 bytes; begins with a letter; no two alike, whatever the case. */
  readonly name: string
  readonly label: string
  readonly measure: 'nominal' | 'ordinal' | 'scale'
} & (
  | {
      readonly kind: 'number'
      readonly decimals: number
      readonly labels: readonly SavLabel[]
      /** Codes that count as missing: at most three, or any number that all lie below (or all above) the real values. */
      readonly missing: readonly number[]
    }
  | {
      readonly kind: 'text'
      /** Bytes in UTF-8, 1 to 255. */
      readonly width: number
    }
)

export type SavCell = number | string | null

/** A table as SPSS keeps it. */
export interface SavFile {
  readonly title: string
  /** Written into the head of the file, so that the same data give the same bytes. */
  readonly created: Temporal.PlainDateTime
  readonly variables: readonly SavVariable[]
  readonly rows: readonly (readonly SavCell[])[]
}
