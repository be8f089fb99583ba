/** An object of which nothing more is known. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
