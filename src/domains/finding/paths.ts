/** Every address of this room, without language prefix. */
export const paths = {
  find: () => '/find',
} as const
