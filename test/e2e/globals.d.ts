/** What evaluated functions find in the browser: only what the drivers call. */
declare const chrome: {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number; periodInMinutes?: number } | undefined>
    create(name: string, about: { when: number }): Promise<void>
    clearAll(): Promise<boolean>
  }
  tabs: {
    query(about: object): Promise<{ id?: number; title?: string; url?: string; windowId?: number; discarded?: boolean }[]>
    discard(id: number): Promise<unknown>
  }
  windows: { create(about: { url: string }): Promise<unknown>; getLastFocused(): Promise<{ id?: number }> }
  scripting: {
    executeScript<Args extends unknown[], T>(about: {
      target: { tabId: number; allFrames?: boolean; frameIds?: number[] }
      func: (...args: Args) => T
      args: Args
    }): Promise<{ result: Awaited<T> }[]>
  }
  extension: { getViews(about: { type: 'popup' }): Window[] }
  permissions: { contains(about: { origins: string[] }): Promise<boolean> }
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> }
    session: {
      get(key: string | null): Promise<Record<string, unknown>>
      set(values: Record<string, unknown>): Promise<void>
      remove(key: string): Promise<void>
    }
  }
  runtime: { sendMessage(message: unknown): Promise<unknown>; reload(): void }
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>
    removeHostPermission(id: string, pattern: string): Promise<void>
  }
}

/** Roundcube's own application object. */
declare const rcmail: { busy: boolean; commands: { checkmail?: boolean } } | undefined
