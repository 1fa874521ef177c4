/** Builds the staff screens, which the server hands out under /staff/. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/staff',
  base: '/staff/',
  publicDir: false,
  plugins: [react()],
  build: { outDir: '../../build/staff', emptyOutDir: true, assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
