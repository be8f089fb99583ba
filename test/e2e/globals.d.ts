/** What evaluated functions find in the browser: only what the drivers call. */
declare const chrome: {
  tabs: { query(about: object): Promise<{ id?: number; title?: string }[]> }
  developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> }
}
