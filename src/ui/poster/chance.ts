/** 32-bit FNV-1a of a text, mixed so that near texts give far numbers. */
export function seedOf(text: string): number {
  let hash = 2166136261
  for (const letter of text.normalize('NFC')) {
    hash ^= letter.codePointAt(0) ?? 0
    hash = Math.imul(hash, 16777619) >>> 0
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 2246822507) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The same seed always gives the same row of numbers from 0 up to 1 (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of the given things. */
export function pick<Thing>(dice: () => number, things: readonly [Thing, ...Thing[]]): Thing {
  return things[Math.floor(dice() * things.length)] ?? things[0]
}
