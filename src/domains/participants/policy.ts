import { policyOf } from '../../kernel/permission.ts'

/** Who may do what in this room. A participant needs no account: the secret link is the key, and `own` is asked of nobody else. */
export const may = policyOf('participants', {
  own: 'everyone',
  'own.correct': 'everyone',
  'own.consent': 'everyone',
  'own.link': 'everyone',
  'own.erase': 'everyone',
  'data.read': [
    { role: 'administrator', at: 'region' },
    { role: 'secretariat', at: 'region' },
    { role: 'consultant', at: 'organisation' },
  ],
  'basis.set': [
    { role: 'secretariat', at: 'region' },
    { role: 'consultant', at: 'organisation' },
  ],
  'consentText.write': [{ role: 'secretariat', at: 'region' }],
  'retention.set': [
    { role: 'administrator', at: 'region' },
    { role: 'secretariat', at: 'region' },
  ],
  'keys.rotate': [],
  'retention.run': [],
})
