/** yifa serve: the portal, the workbench and the API. */
export const usage = 'yifa serve'
export const run = async (_args: string[]): Promise<void> => {}
