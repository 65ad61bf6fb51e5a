import { existsSync, mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 2_000_000_000

function isRoomy(path) {
  if (!existsSync(path)) return false
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize >= enough
}

/** A new folder for databases that live as long as a test run: in memory where there is room, else among the temporary files. */
export const scratchFolder = () => mkdtempSync(join(isRoomy(memory) ? memory : tmpdir(), 'kulturmetropolen-'))
