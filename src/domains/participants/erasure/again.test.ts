import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { newcomer, rosa } from '../../../../tests/support/participant.ts'
import { obey } from '../../../commands/channel.ts'
import { keyRingOf, readKeys } from '../../../platform/config/keys.ts'
import { identitiesOf } from '../looks/look.ts'

onBothEngines(
  'a restored backup does not bring back whom it still knew and who was erased since',
  async (town) => {
    const folder = mkdtempSync(join(tmpdir(), 'again-'))
    const file = join(folder, 'everything')
    try {
      const [erased, other] = [await newcomer(town), await newcomer(town, { ...rosa, name: 'Sigrid Blomst' })]
      assert.ok((await obey(town.house, { name: 'backup', words: [file] })).ok)
      await town.visitor().send(`${erased.path}/slet`, { sure: 'on' })
      assert.match((await obey(town.house, { name: 'restore', words: [file] })).text, /as it was/)
      const context = await town.context('system')
      const left = await identitiesOf(context, [erased.id, other.id], 'support')
      assert.deepEqual([...left.keys()], [other.id])
      const keys = keyRingOf({
        identityKeys: readKeys(`1:${Buffer.alloc(32, 'another').toString('base64')}`, 'IDENTITY_KEYS'),
        dataFolder: folder,
      })
      const elsewhere = await obey({ ...town.house, keys }, { name: 'restore', words: [file] })
      assert.equal(elsewhere.ok, false)
      assert.match(elsewhere.text, /Everything is as it was in .*, but: Master key 1 .* is not the one/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
