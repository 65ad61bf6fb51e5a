export const day = (text: string) => Temporal.PlainDate.from(text)

/** Mid-morning of a day. */
export const at = (text: string) => Temporal.Instant.from(`${text}T09:00:00Z`)
