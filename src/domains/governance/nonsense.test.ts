import assert from 'node:assert/strict'
import { cast } from '../../../db/seed/cast.ts'
import { meetingId } from '../../../db/seed/governance.ts'
import type { Fields } from '../../../tests/support/browser.ts'
import { onBothEngines } from '../../../tests/support/engines.ts'

const strange = [
  '',
  '\0',
  '\ud800',
  '-1',
  '99999999999999999999',
  '1e400',
  '31-12-99999',
  '00000000-0000-4000-8000-000000999999',
  "'; drop table governance.decision; --",
  'æ'.repeat(30_000),
  '%_\\',
  '__proto__',
]

const names =
  'name nameEn kind prefix mandate decides quorum isOpen person organisation seat role from to way day lastDay place onlineUrl host note reason title text proposal isClosed minutes matter url vote comment member outcome how for against neither revokes task responsible due done dates body version button preview'.split(
    ' ',
  )

const fieldsOf = (value: string, hidden: Fields): Fields => ({
  ...Object.fromEntries(names.map((name) => [name, value])),
  csrf: hidden['csrf'] ?? '',
})

onBothEngines('whatever is sent to a form, no fault comes back', async (town) => {
  const mette = await town.as('mette')
  const planned = `/arbejde/moeder/${meetingId(8)}`
  const page = await mette.get(planned)
  const item = /punkter\/([0-9a-f-]{36})/.exec(page.html)?.[1] ?? ''
  const paths = [
    '/arbejde/organer/nyt',
    '/arbejde/organer/kmk/ret',
    '/arbejde/organer/kmk/medlemmer/nyt',
    '/arbejde/moeder/nyt',
    '/arbejde/moeder/aarsplan',
    '/arbejde/moeder/vis',
    `${planned}/ret`,
    `${planned}/punkter/nyt`,
    `${planned}/punkter/${item}`,
    `${planned}/punkter/${item}/flyt`,
    `${planned}/punkter/${item}/bilag`,
    `${planned}/punkter/${item}/referat`,
    `${planned}/punkter/${item}/stemme`,
    `${planned}/punkter/${item}/beslutning`,
    `${planned}/sager`,
    `${planned}/gentag`,
    `${planned}/afholdt`,
    `${planned}/godkend`,
    `/arbejde/moeder/${meetingId(5)}/fremmoede`,
    '/arbejde/beslutninger/2026-1/opfoelgning',
    `/arbejde/beslutninger/2026-1/opfoelgning/${cast.mette.id}`,
    '/arbejde/beslutninger/2026-1/opfoelgning/x',
  ]
  const hidden = mette.hidden(page)
  for (const path of paths) {
    for (const value of strange) {
      const { status } = await mette.sendRaw(path, fieldsOf(value, hidden))
      assert.ok(status < 500, `${path} answered ${status} to ${value.slice(0, 40)}`)
    }
  }
})
