import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../../src/platform/config/folders.ts'

interface Message {
  readonly type: string
  readonly url?: string
  readonly message: string
  readonly extract?: string
  readonly lastLine?: number
}

/** Whether HTML can be checked here: the validator is a Java program. */
export const hasJava = (): boolean => spawnSync('java', ['-version']).status === 0

/** Checks many pages at once with the Nu HTML Checker. @returns one sentence for each thing that is wrong */
export function validatePages(pages: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kulturmetropolen-html-'))
  const names = [...pages.keys()]
  names.forEach((name, index) => {
    writeFileSync(join(folder, `${index}.html`), pages.get(name) ?? '')
  })
  const jar = join(projectFolder(), 'node_modules/vnu-jar/build/dist/vnu.jar')
  const args = [
    '-Xss4m',
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-jar',
    jar,
    '--format',
    'json',
    '--stdout',
    folder,
  ]
  const { stdout } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64 * 1_048_576 })
  rmSync(folder, { recursive: true, force: true })
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] }
  return messages.map(({ url = '', message, extract = '' }) => {
    const name = names[Number(/(\d+)\.html$/.exec(url)?.[1])] ?? url
    return `${name}: ${message} ${extract.replace(/\s+/g, ' ').slice(0, 160)}`
  })
}
