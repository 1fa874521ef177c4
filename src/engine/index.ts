/** Runs any procedure. Pure: time, ids, randomness and the catalog are handed in. */
export * from './case.ts'
export * from './clock.ts'
export * from './compose.ts'
export * from './figure.ts'
export * from './finding.ts'
export * from './membership.ts'
export * from './projection.ts'
export * from './refusal.ts'
