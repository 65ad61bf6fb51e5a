import { Bytes, cutTo } from './bytes.ts'
import type { SavCell, SavFile, SavVariable } from './model.ts'

/** The number that stands for "nothing was said". */
export const systemMissing = -Number.MAX_VALUE
/** Small whole numbers are one byte: the number plus this. */
export const bias = 100

const opcode = { end: 252, literal: 253, spaces: 254, missing: 255 } as const
const spaces = new Uint8Array(8).fill(32)

const isSmall = (value: number): boolean =>
  Number.isInteger(value) && !Object.is(value, -0) && value > -bias && value <= 251 - bias

/** Packs elements of eight bytes: a block of eight opcodes, then what they could not say themselves. */
class Packer {
  readonly #out: Bytes
  readonly #opcodes: number[] = []
  readonly #literals = new Bytes()

  constructor(out: Bytes) {
    this.#out = out
  }

  #add(code: number): void {
    this.#opcodes.push(code)
    if (this.#opcodes.length === 8) this.flush()
  }

  number(value: number | null): void {
    const nothing = value === null || Number.isNaN(value)
    if (!nothing && !Number.isFinite(value)) throw new RangeError('an endless number cannot be written')
    if (nothing) this.#add(opcode.missing)
    else if (isSmall(value)) this.#add(value + bias)
    else {
      this.#literals.double(value)
      this.#add(opcode.literal)
    }
  }

  text(text: string, width: number): void {
    const bytes = cutTo(text, width)
    for (let at = 0; at < width; at += 8) {
      const piece = spaces.slice()
      piece.set(bytes.slice(at, at + 8))
      if (piece.every((byte) => byte === 32)) this.#add(opcode.spaces)
      else {
        this.#literals.raw(piece)
        this.#add(opcode.literal)
      }
    }
  }

  flush(): void {
    if (this.#opcodes.length === 0) return
    while (this.#opcodes.length < 8) this.#opcodes.push(0)
    this.#out.raw(Uint8Array.from(this.#opcodes))
    if (this.#literals.length > 0) this.#out.raw(this.#literals.whole())
    this.#opcodes.length = 0
    this.#literals.clear()
  }

  end(): void {
    this.#add(opcode.end)
    this.flush()
  }
}

function writeCell(packer: Packer, variable: SavVariable, cell: SavCell | undefined): void {
  if (variable.kind === 'text') packer.text(String(cell ?? ''), variable.width)
  else if (typeof cell === 'string') throw new RangeError(`${variable.name}: a text where a number belongs`)
  else packer.number(cell ?? null)
}

/** The rows, packed. Eight opcodes that say everything themselves take eight bytes instead of sixty-four. */
export function writeCases(out: Bytes, { variables, rows }: SavFile): void {
  const packer = new Packer(out)
  for (const row of rows) {
    for (const [at, variable] of variables.entries()) writeCell(packer, variable, row[at])
  }
  packer.end()
}
