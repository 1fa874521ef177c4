/** Chinese working days and holidays. */
export * from './working-days.ts'
export * from './years.ts'
