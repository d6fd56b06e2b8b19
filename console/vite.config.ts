import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'

/** Where the page finds the services while it is developed; the local gateway serves the built page itself. */
const gateway = process.env.GIG_GATEWAY ?? 'http://localhost:8080'
const forwarded = { '/api': { target: gateway, changeOrigin: true }, '/config.json': { target: gateway } }

export default defineConfig({
  plugins: [
    vue(),
    components({
      dts: 'components.d.ts',
      dirs: ['src/pieces'],
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false, __VUE_OPTIONS_API__: true },
  server: { port: 5173, proxy: forwarded },
  preview: { port: 4173, proxy: forwarded },
  build: { target: 'es2022', manifest: true, chunkSizeWarningLimit: 700, assetsInlineLimit: 2048 },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'], server: { deps: { inline: ['element-plus'] } } },
})
