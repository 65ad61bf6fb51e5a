import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Tests of the whole platform start programs and browsers: each file keeps a process of its own.
const ofWhole = /^tests\//
const ofRoom = /^(src\/domains\/[^/]+|src\/[^/]+|[^/]+)\//

const shiftOf = (path) => (ofWhole.test(path) ? path : (ofRoom.exec(path)?.[1] ?? path))

/** The longest first, so that the end of a run is no single long one: whole journeys, then the rooms with most files. */
const byLength = ([a, filesOfA], [b, filesOfB]) =>
  Number(ofWhole.test(b)) - Number(ofWhole.test(a)) || filesOfB.length - filesOfA.length || (a < b ? -1 : 1)

/**
 * Puts the test files of a room into one process, one after the other: the program is loaded and the embedded database
 * compiled once for all of them, which is a third of the work.
 * @param files built test files: where each lies, and the path of its source
 * @returns one file for each process, named in the order in which they are to be run
 */
export function inShifts(files, folder) {
  const shifts = Map.groupBy(files, ({ source }) => shiftOf(source))
  mkdirSync(folder, { recursive: true })
  return [...shifts].sort(byLength).map(([name, members], place) => {
    const file = join(folder, `${String(place).padStart(3, '0')}-${name.replaceAll('/', '-')}.test.js`)
    writeFileSync(file, members.map(({ built }) => `import ${JSON.stringify(built)}\n`).join(''))
    return file
  })
}
