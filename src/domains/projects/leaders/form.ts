import { z } from 'zod'
import { uuid } from '../../../ui/form/understand/index.ts'

/** Who is to lead the project. Whether they can is asked when it is done. */
export const leaderForm = z.object({ person: uuid() })
