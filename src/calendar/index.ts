/** Chinese days and working days. */
export * from './day.ts'
export * from './working-days.ts'
export * from './years.ts'
