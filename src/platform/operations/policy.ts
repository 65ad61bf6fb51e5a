import { policyOf } from '../../kernel/permission.ts'

/** Who may look at the running of the platform. */
export const may = policyOf('operations', {
  healthz: 'everyone',
  run: [{ role: 'administrator', at: 'region' }],
})
