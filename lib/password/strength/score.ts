/** 0: found at once … 4: not within anybody's means; zxcvbn's bounds of 10³, 10⁶, 10⁸, 10¹⁰ guesses. */
export type Score = 0 | 1 | 2 | 3 | 4
