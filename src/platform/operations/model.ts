/** How many rows a list of the running of the platform shows. */
export const pageSize = 50
