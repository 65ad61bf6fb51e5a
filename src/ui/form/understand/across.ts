interface Issues {
  readonly issues: readonly { readonly path?: readonly PropertyKey[] | undefined }[]
}

/**
 * For `superRefine`: what is compared across fields is compared as soon as those fields themselves were understood, whatever else is
 * wrong, so that everything is said at once. Without it nothing is compared until every single field is right.
 */
export const across = (...fields: readonly string[]) => ({
  when: ({ issues }: Issues): boolean => !issues.some(({ path }) => fields.includes(String(path?.[0]))),
})
