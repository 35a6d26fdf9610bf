/** Bad input on the command line: the reason for stderr, and the exit code 2. */
export class CliError extends Error {
  override readonly name = 'CliError'
}
