import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onBothEngines } from '../../tests/support/engines.ts'
import { CommandRefused, wordsFor } from './command.ts'
import { exampleDataCommand } from './example-data.ts'
import { commands } from './list.ts'

const named = (name: string) => {
  const command = commands.find((one) => one.name === name)
  assert.ok(command, name)
  return command
}

test('names of files become whole paths, whatever folder the server stands in', () => {
  for (const name of ['import-agreement', 'backup', 'restore']) {
    assert.deepEqual(wordsFor(named(name), ['her/fil.txt', '--json'], '/hjem'), [
      '/hjem/her/fil.txt',
      '--json',
    ])
    assert.deepEqual(wordsFor(named(name), ['/der/fil.txt'], '/hjem'), ['/der/fil.txt'])
  }
})

test('a number after a flag stays a number', () => {
  const spaced = wordsFor(exampleDataCommand, ['--participants', '2000'], '/hjem')
  assert.deepEqual(spaced, ['--participants', '2000'])
  assert.equal(exampleDataCommand.check(spaced), undefined)
})

test('example data ask for a whole number of participants', () => {
  for (const words of [['--participants'], ['--participants', 'mange'], ['--participants', '0'], ['2000']])
    assert.match(exampleDataCommand.check(words) ?? '', /Write --participants and a number/)
  assert.equal(exampleDataCommand.check([]), undefined)
  assert.equal(exampleDataCommand.check(['--participants=2000']), undefined)
})

onBothEngines(
  'a backup that cannot be written, and one that is not there, are told in a sentence',
  async (town) => {
    const nowhere = '/findes/ikke/kopi.gz'
    const refused = (sentence: RegExp) => (fault: unknown) =>
      fault instanceof CommandRefused && sentence.test(fault.message)
    await assert.rejects(named('backup').run(town.house, [nowhere]), refused(/cannot be written/))
    await assert.rejects(named('restore').run(town.house, [nowhere]), refused(/cannot be read/))
  },
)
