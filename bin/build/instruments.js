import { cpSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Whether this build is for commercial re-use: `npm run build -- --commercial`, or COMMERCIAL=1 in the environment. */
const isCommercial = () => process.argv.includes('--commercial') || process.env.COMMERCIAL === '1'

const mayShip = (file, commercial) =>
  !commercial || JSON.parse(readFileSync(file, 'utf8')).licence?.nonCommercial === false

/**
 * Puts the questionnaires beside the program. A build for commercial re-use leaves out those whose terms are non-commercial;
 * the program then knows nothing of them.
 */
export function copyInstruments(root, out, commercial = isCommercial()) {
  const shelf = join(root, 'content/instruments')
  const target = join(root, out, 'instruments')
  mkdirSync(target, { recursive: true })
  const shipped = globSync('*/*.json', { cwd: shelf }).filter((file) =>
    mayShip(join(shelf, file), commercial),
  )
  for (const file of globSync('*/*.json', { cwd: target }))
    if (!shipped.includes(file)) rmSync(join(target, dirname(file)), { recursive: true, force: true })
  for (const file of shipped) {
    cpSync(join(shelf, file), join(target, file))
    for (const licence of globSync(join(dirname(file), 'LICENSE*'), { cwd: shelf }))
      cpSync(join(shelf, licence), join(target, licence))
  }
}
