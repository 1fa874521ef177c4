/** The words that domains are written in. */
export * from './catalog.ts'
export * from './fields.ts'
export * from './indicator.ts'
export * from './journey.ts'
export * from './law.ts'
export * from './procedure.ts'
export * from './register.ts'
export * from './report.ts'
