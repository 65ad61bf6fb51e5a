export declare const LARGE_STUDY_SEED = 20240901
/** The study as the text of a CSV file. */
export declare function largeStudy(seed?: number): string
/** Columns of such a text; an empty cell is null. */
export declare function columnsOf(csv: string): Record<string, (number | string | null)[]>
