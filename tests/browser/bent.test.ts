import assert from 'node:assert/strict'
import { allPagesWereWell, journey } from '../support/chromium/journey.ts'

journey('Bent finds his meetings, reads the decisions and runs nothing', async ({ as }) => {
  const bent = await as('bent', 390)
  assert.equal(bent.path, '/arbejde')
  await bent.opens('/arbejde/moeder')
  await bent.sees('Den politiske styregruppe')
  await bent.follows(/Den politiske styregruppe/)
  await bent.sees('Dagsorden', 'Læg i kalenderen')
  await bent.seesNot('Aflys mødet', 'Send dagsorden')
  await bent.opens('/arbejde/beslutninger')
  await bent.sees('Vedtaget')
  await bent.follows(/20\d\d-\d+|./, bent.page.locator('main table tbody, main li').first())
  await bent.opens('/arbejde/moeder/nyt')
  assert.equal(bent.status, 403)
  await bent.opens('/arbejde/organer/den-politiske-styregruppe')
  await bent.sees('Bent Overgaard', 'Køge')
})

allPagesWereWell()
