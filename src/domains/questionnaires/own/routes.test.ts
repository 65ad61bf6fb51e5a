import assert from 'node:assert/strict'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'
import { instrumentShown, usableInstruments } from '../usable.ts'

const make = async (browser: Browser, titleDa: string): Promise<string> => {
  const made = await browser.send(paths.newOwn(), { titleDa }, paths.newOwn())
  assert.equal(made.status, 303)
  return made.location.split('/').at(-1) ?? ''
}
const newQuestion = (slug: string, kind: string) => `${paths.ownNewQuestion(slug)}?slags=${kind}`
const add = (browser: Browser, slug: string, kind: string, fields: Record<string, string>) =>
  browser.send(newQuestion(slug, kind), fields, newQuestion(slug, kind))

onBothEngines('own questions of every kind are written, ordered, taken into use and asked', async (town) => {
  const mette = await town.as('mette')
  const context = await town.context('mette')
  const slug = await make(mette, 'Om sangen')
  assert.equal((await mette.send(paths.ownUse(slug), { version: '100001' }, paths.own(slug))).status, 422)

  const one = { textDa: 'Hvad synger du?', choices: 'Pop | Pop\nSalmer | Hymns\n' }
  assert.equal((await add(mette, slug, 'choice', one)).status, 303)
  const scale = { textDa: 'Jeg synger mere nu', min: '1', max: '5', lowestDa: 'Uenig', highestDa: 'Enig' }
  assert.equal((await add(mette, slug, 'scale', scale)).status, 303)
  assert.equal(
    (await add(mette, slug, 'number', { textDa: 'Hvor mange sange?', min: '0', max: '50' })).status,
    303,
  )
  assert.equal(
    (await add(mette, slug, 'text', { textDa: 'En sang?', longest: '100', mayRefuse: 'on' })).status,
    303,
  )
  assert.equal((await mette.send(paths.ownMove(slug, 'q2'), {}, paths.own(slug))).status, 303)
  assert.equal((await mette.send(paths.ownRemove(slug, 'q3'), {}, paths.own(slug))).status, 303)

  const usable = async () => (await usableInstruments(context)).map(({ id }) => id)
  assert.ok(!(await usable()).includes(`own-${slug}`), 'a draft is not asked')
  assert.equal((await mette.send(paths.ownUse(slug), {}, paths.own(slug))).status, 303)
  const shown = await instrumentShown(context, `own-${slug}`)
  assert.deepEqual(
    shown?.items.map(({ id }) => id),
    [`own-${slug}.q2`, `own-${slug}.q1`, `own-${slug}.q4`],
  )
  assert.equal(shown?.kind, 'questions')
  assert.ok((await usable()).includes(`own-${slug}`))
})

onBothEngines(
  'a version in use never changes: what is changed becomes the next, and codes keep their meaning',
  async (town) => {
    const mette = await town.as('mette')
    const context = await town.context('mette')
    const slug = 'kultur-i-hverdagen'
    const question = paths.ownQuestion(slug, 'q1')
    const changed = {
      textDa: 'Hvor tit har du brugt kulturtilbud den seneste måned?',
      choices: 'Hver uge | Every week\nHver dag | Every day\nSlet ikke | Not at all',
    }
    assert.equal((await mette.send(question, changed, question)).status, 303)
    const first = await instrumentShown(context, `own-${slug}`, 1)
    const codes = (set: unknown) =>
      (set as { choices: { code: number; text: { da: string } }[] }).choices.map(
        ({ code, text }) => `${code} ${text.da}`,
      )
    assert.deepEqual(codes(first?.responseSets['q1']), ['1 Slet ikke', '2 En eller to gange', '3 Hver uge'])
    assert.equal((await instrumentShown(context, `own-${slug}`))?.version, 1, 'the draft is not asked yet')
    assert.match(
      (await mette.get(paths.own(slug))).text,
      /Udgave 1 er i brug, indtil du tager kladden i brug/,
    )
    assert.equal((await mette.send(paths.ownUse(slug), {}, paths.own(slug))).status, 303)
    const second = await instrumentShown(context, `own-${slug}`)
    assert.equal(second?.version, 2)
    assert.deepEqual(codes(second?.responseSets['q1']), ['3 Hver uge', '4 Hver dag', '1 Slet ikke'])
    assert.deepEqual(
      codes((await instrumentShown(context, `own-${slug}`, 1))?.responseSets['q1']),
      codes(first?.responseSets['q1']),
    )
  },
)

onBothEngines('what is wrong has its sentence, and what was typed stays', async (town) => {
  const mette = await town.as('mette')
  const slug = await make(mette, 'Prøve')
  const empty = await mette.send(paths.newOwn(), { titleDa: '', titleEn: 'Trial' }, paths.newOwn())
  assert.equal(empty.status, 422)
  assert.match(empty.html, /value="Trial"/)
  const wrong: readonly [string, Record<string, string>, RegExp][] = [
    ['choice', { textDa: 'A?', choices: 'Kun ét' }, /mindst to svar/],
    ['choice', { textDa: 'A?', choices: 'Ja\nJa' }, /To svar er ens/],
    ['choice', { textDa: 'A?', choices: '| Yes\n| No' }, /dansk tekst før stregen/],
    [
      'choice',
      { textDa: 'A?', choices: Array.from({ length: 21 }, (_, n) => `S${n}`).join('\n') },
      /Højst 20 svar/,
    ],
    ['number', { textDa: 'A?', min: '9', max: '3' }, /større end det laveste/],
    ['scale', { textDa: 'A?', min: '1', max: '99', lowestDa: 'x', highestDa: 'y' }, /10/],
    ['text', { textDa: 'Har du tænkt på selvmord?', longest: '100' }, /spørger om selvskade/],
  ]
  for (const [kind, fields, sentence] of wrong) {
    const answer = await add(mette, slug, kind, fields)
    assert.equal(answer.status, 422, JSON.stringify(fields))
    assert.match(answer.text, sentence)
    assert.match(answer.html, new RegExp(fields['textDa']?.replace('?', '\\?') ?? ''))
  }
})

onBothEngines('sent twice it is one; changed meanwhile it is shown; others may only read', async (town) => {
  const mette = await town.as('mette')
  const key = '11111111-2222-4333-8444-555555555555'
  for (let turn = 0; turn < 2; turn += 1)
    assert.equal(
      (await mette.send(paths.newOwn(), { titleDa: 'Dobbelt', key }, paths.newOwn())).location,
      paths.own('dobbelt'),
    )
  const question = { textDa: 'Én gang?', choices: 'Ja\nNej', key: 'q1' }
  for (let turn = 0; turn < 2; turn += 1)
    assert.equal((await add(mette, 'dobbelt', 'choice', question)).status, 303)
  assert.equal(
    (await mette.get(paths.own('dobbelt'))).text.match(/Én gang\?/g)?.length,
    3,
    'one row: its text, and two tools that name it',
  )

  const edit = paths.ownQuestion('dobbelt', 'q1')
  const seen = mette.hidden(await mette.get(edit), edit)['version'] ?? ''
  assert.equal((await mette.send(edit, { ...question, textDa: 'Først?' }, edit)).status, 303)
  const late = await mette.send(edit, { ...question, textDa: 'Senere?', version: seen }, edit)
  assert.equal(late.status, 409)
  assert.match(late.text, /Først\?/)
  assert.match(late.text, /Senere\?/)
  assert.equal(
    (await mette.send(paths.ownUse('dobbelt'), { version: seen }, paths.own('dobbelt'))).status,
    409,
  )

  const sofie = await town.as('sofie')
  assert.equal((await sofie.get(paths.own('dobbelt'))).status, 200)
  for (const path of [
    paths.ownUse('dobbelt'),
    paths.ownRetire('dobbelt'),
    paths.ownRemove('dobbelt', 'q1'),
    edit,
  ])
    assert.equal((await sofie.send(path, question)).status, 403, path)

  assert.equal(
    (
      await mette.send(
        paths.ownRetire('kultur-i-hverdagen'),
        { retired: 'on' },
        paths.own('kultur-i-hverdagen'),
      )
    ).status,
    303,
  )
  assert.ok(
    !(await usableInstruments(await town.context('mette'))).some(({ id }) => id === 'own-kultur-i-hverdagen'),
  )
  assert.ok(
    await instrumentShown(await town.context('mette'), 'own-kultur-i-hverdagen'),
    'what was asked can be shown',
  )
})
