import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { projectFolder } from '../../src/platform/config/folders.ts'

const guard = pathToFileURL(join(projectFolder(), 'bin/build/guard.js')).href

/** A program that starts another, which starts a third, as a test run does; they tell their numbers. */
const watching = (folder: string): string => `
  import { guard } from ${JSON.stringify(guard)}
  guard([${JSON.stringify(folder)}]).run('sh', ['-c', 'sleep 600 & echo $$ $!; wait'])`

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function until(isSo: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 300 && !isSo(); tries += 1) await wait(100)
  return isSo()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
  test(`a test run ended by ${signal} leaves neither programs nor files`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kulturmetropolen-guard-'))
    const parent = spawn(process.execPath, ['--input-type=module', '-e', watching(folder)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const said = await new Promise<string>((resolve) =>
      parent.stdout.once('data', (text) => resolve(`${text}`)),
    )
    const started = said.trim().split(' ').map(Number)
    assert.equal(started.length, 2)
    assert.ok(started.every(isAlive) && existsSync(folder))
    parent.stdout.destroy()
    parent.kill(signal)
    assert.ok(await until(() => !started.some(isAlive)), 'the programs ended')
    assert.ok(await until(() => !existsSync(folder)), 'the folder is gone')
  })
}
