import assert from 'node:assert/strict'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { newcomer, rosa } from '../../../../tests/support/participant.ts'
import { openPostBox } from '../../../../tests/support/post-box.ts'
import { emptyQueue } from '../../../../tests/support/queue.ts'
import { Town, testKeys } from '../../../../tests/support/town.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { giveConsent } from '../consent/store.ts'
import { mailParticipant } from './mail.ts'

onBothEngines(
  'a consent that is taken back stops the mails that hang on it and already wait; what is practical still goes',
  async ({ house: { store } }) => {
    const box = await openPostBox()
    const town = new Town(store, readConfig({ SMTP_URL: box.url, IDENTITY_KEYS: testKeys }))
    try {
      await emptyQueue(town)
      const [one, other] = [
        await newcomer(town),
        await newcomer(town, { ...rosa, email: 'b@borger.example' }),
      ]
      const context = await town.context('system')
      await context.database.transaction().execute(async (tx) => {
        for (const { id } of [one, other]) {
          await giveConsent(tx, context, id, 'answers', 'web')
          await mailParticipant(tx, context, id, { subject: 'Questions', text: '.', consent: 'answers' })
          await mailParticipant(tx, context, id, { subject: 'Room', text: 'another room' })
        }
      })
      const answer = { purpose: 'answers', answer: 'no' }
      assert.equal((await town.visitor().send(`${one.path}/samtykke`, answer)).status, 303)
      await town.work()
      const sent = box.mails.map(
        (mail) => `${/^To: (.*)$/m.exec(mail)?.[1]} ${/^Subject: (.*)$/m.exec(mail)?.[1]}`,
      )
      assert.deepEqual(sent.sort(), [
        'Rosalinde.Zimmerlund@graaspurv.example Room',
        'b@borger.example Questions',
        'b@borger.example Room',
      ])
    } finally {
      box.close()
    }
  },
)
