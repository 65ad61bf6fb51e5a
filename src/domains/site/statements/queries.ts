import type { Context } from '../../../platform/actions/context.ts'
import { homeRegion } from '../../people/index.ts'
import type { Contact } from './model.ts'

/** Whom people write to: the culture region that runs the platform, or else the address the platform sends from. */
export async function contactOf(context: Context): Promise<Contact> {
  const home = await homeRegion(context)
  return {
    name: home?.name ?? 'Kulturmetropolen',
    email: home?.email ?? context.house.config.mailFrom,
    phone: home?.phone,
  }
}
