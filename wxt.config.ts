import { fileURLToPath } from 'node:url'
import { preact } from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { hostPatterns } from './lib/store/sites'

/** Scripts that come into a frame where `store.js` is. */
const laterScripts = new Set(['help', 'cards'])
const lentBrowser = fileURLToPath(new URL('lib/platform/lent-browser.ts', import.meta.url))

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => laterScripts.has(name))) return
      const plugin = {
        name: 'lent-browser',
        enforce: 'pre' as const,
        resolveId: (id: string) => (id === 'webextension-polyfill' ? lentBrowser : undefined),
      }
      config.plugins = [config.plugins, plugin]
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'idle',
      'clipboardWrite',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    action: { default_title: '__MSG_extensionName__' },
    // The popup by keyboard: Chromium and Firefox let the shopper change it.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    // The vault's second copy: docs/decisions/0008.
    minimum_chrome_version: '122',
    host_permissions: hostPatterns,
    optional_host_permissions: ['https://*/*'],
    // Argon2id runs as WebAssembly; nothing else is let in.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'" },
    browser_specific_settings: {
      gecko: { id: 'latchkey@latchkey.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  }),
})
