import { policyOf } from '../../kernel/permission.ts'

/** Who may look at the running of the platform. */
export const may = policyOf('operations', {
  healthz: 'everyone',
  // Each file asks the room it belongs to.
  files: 'everyone',
  run: [{ role: 'administrator', at: 'region' }],
  'mail.read': [{ role: 'administrator', at: 'region' }],
  'tasks.retry': [{ role: 'administrator', at: 'region' }],
  'audit.read': [
    { role: 'administrator', at: 'region' },
    { role: 'secretariat', at: 'region' },
  ],
})
