/** Equal to the version in package.json (a test compares them); travels in every report. */
export const agentVersion = '0.1.0'
