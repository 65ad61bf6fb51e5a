import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { organisations } from '../../../../db/seed/organisations.ts'
import { Browser } from '../../../../tests/support/browser.ts'
import { rosa } from '../../../../tests/support/participant.ts'
import { openPostBox, type PostBox } from '../../../../tests/support/post-box.ts'
import {
  freshFolder,
  furnishedFolder,
  type Program,
  runToEnd,
  startProgram,
} from '../../../../tests/support/program.ts'
import { filesWith, tracesIn, tracesOf } from '../../../../tests/support/traces.ts'

const words = ['Rosalinde', 'Gråspurv', 'Zimmerlund', rosa.name, '71 93 55 28', '71935528', 'Tolk på urdu']
const traces = words.flatMap(tracesOf)

/** Signs up on the public form of the running program, as slowly as a person. */
async function signUp(program: Program, email: string): Promise<void> {
  const path = '/forloeb/samtalesalon-toldkammeret/tilmeld'
  const phone = new Browser(program)
  const hidden = phone.hidden(await phone.get(path), path)
  await setTimeout(4000)
  const sent = await phone.sendRaw(path, {
    ...{ ...hidden, name: rosa.name, email, phone: rosa.phone ?? '', municipality: organisations.helsingoer },
    ...{ access: '', spoken: rosa.needs.language, transport: '', birthYear: '' },
    ...{ part: 'participant', together: 'alone', agreed: 'on' },
  })
  assert.equal(sent.status, 303, sent.text)
}

/** The own page in a mail as it came over the wire: lines may be folded. */
function linkIn(mail: string): string | undefined {
  return /\/min\/[\w-]{43}/.exec(mail.replace(/=\n/g, '').replaceAll('=5F', '_'))?.[0]
}

async function linkFor(box: PostBox, email: string): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const mail = box.mails.find((one) => one.toLowerCase().includes(email.toLowerCase()))
    const link = mail && linkIn(mail)
    if (link) return link
    await setTimeout(500)
  }
  throw new Error('no mail came')
}

test('the running program writes a name into no file and no line of its log, before and after an erasure', async () => {
  const [folder, papers, box] = [furnishedFolder(), freshFolder(), await openPostBox()]
  const program = await startProgram({ DATA_DIR: folder, SMTP_URL: box.url, LOG_LEVEL: 'debug' })
  try {
    const email = rosa.email ?? ''
    await signUp(program, email)
    await signUp(program, 'afvist.Zimmerlund@graaspurv.example')
    const link = await linkFor(box, email)
    const phone = new Browser(program)
    assert.match((await phone.get(`${link}/data`)).text, /Rosalinde Gråspurv-Zimmerlund/)
    assert.equal((await phone.send(`${link}/slet`, { sure: 'on' })).location, '/min/slettet')
    for (let tries = 0; tries < 40 && !program.complained().includes('did not take'); tries += 1)
      await setTimeout(500)
    assert.match(program.complained(), /the mail server did not take the mail \(EENVELOPE 550\)/)
    const backup = join(papers, 'everything')
    assert.equal((await runToEnd('command.js', ['backup', backup], { DATA_DIR: folder })).code, 0)
    await program.stop()
    const key = link.slice('/min/'.length)
    assert.deepEqual(tracesIn(program.complained() + program.said(), [...traces, key]), [])
    assert.deepEqual(filesWith(folder, [...traces, key]), [])
    assert.deepEqual(filesWith(papers, [...traces, key]), [])
    assert.ok(
      filesWith(folder, tracesOf('samtalesalon-toldkammeret')).length > 0,
      'the search reads the files',
    )
    assert.ok(filesWith(papers, tracesOf('samtalesalon-toldkammeret')).length > 0)
  } finally {
    await program.kill()
    box.close()
  }
})

test('without its master key the program says one sentence and does not start', async () => {
  const folder = furnishedFolder()
  const file = join(folder, 'identity.keys')
  rmSync(file)
  const missing = await runToEnd('main.js', [], { DATA_DIR: folder, PORT: '0' })
  assert.equal(missing.code, 1)
  assert.match(
    missing.complained,
    /^The names of participants are sealed with master key 1, which is not in .*identity\.keys.*\n$/,
  )
  writeFileSync(file, `1:${Buffer.alloc(32, 'another').toString('base64')}\n`)
  const wrong = await runToEnd('main.js', [], { DATA_DIR: folder, PORT: '0' })
  assert.equal(wrong.code, 1)
  assert.match(wrong.complained, /^Master key 1 in .*identity\.keys is not the one.*\n$/)
  writeFileSync(file, 'nonsense\n')
  assert.match(
    (await runToEnd('main.js', [], { DATA_DIR: folder, PORT: '0' })).complained,
    /must hold keys as VERSION:KEY/,
  )
  const variable = await runToEnd('main.js', [], { DATA_DIR: folder, PORT: '0', IDENTITY_KEYS: '1:short' })
  assert.match(variable.complained, /^IDENTITY_KEYS must hold keys as VERSION:KEY.*\n$/)
})
