/** Excel's day serials: a day is stored as the number of days since about 1900 (or 1904), its time of day as the fraction. */

const second = 1 / 86_400
/** A ledger of a million rows has some thousand days. */
const known: string[] = []

/**
 * The ISO day of an Excel serial, its time of day dropped. undefined for numbers that are no day: below 1 (a time alone), past 9999-12-31,
 * and 60, which stands for 29 February 1900, a day that Excel has and the calendar doesn't.
 */
export const serialDay = (serial: number, from1904 = false): string | undefined => {
  // A computed noon or midnight may fall short by a rounding error.
  const whole = Math.floor(serial + second / 1000) + (from1904 ? 1462 : 0)
  if (!(whole >= 1 && whole <= 2_958_465) || whole === 60) return undefined
  return (known[whole] ??= new Date((whole - (whole > 60 ? 25_569 : 25_568)) * 86_400_000).toISOString().slice(0, 10))
}

/** The serial of an ISO day from 1 March 1900 on: what the cell held before its format made a day of it. */
export const daySerial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569
