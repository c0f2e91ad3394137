/** Match patterns of the recognised public suffixes: the host access asked at install. */
export function hostPatterns(): string[] {
  return ['*://*.gouv.fr/*'];
}
