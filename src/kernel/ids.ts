const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text has the shape of an identifier of ours; check before asking the database. */
export const isUuid = (text: string): boolean => uuid.test(text)
