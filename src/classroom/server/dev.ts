/** `npm run dev`: the game with reload from Vite; its doors and sockets lead to a class server beside it. */
import { createServer } from 'vite';
import { readConfig } from './config.ts';
import { newLog } from './log.ts';
import { startServer } from './server.ts';

const config = readConfig(process.env);
const classes = await startServer(config, { log: newLog(config), pages: null });
/** With the name by which the page was asked for, so that it counts as the server's own. */
const classServer = { target: `http://localhost:${classes.port}`, changeOrigin: false };

const vite = await createServer({
  server: {
    proxy: {
      '/api': classServer,
      '/matchmake': classServer,
      // Sockets of rooms; Vite's own has no such address.
      '^/[\\w-]+/[\\w-]+\\?.*sessionId=': { ...classServer, ws: true },
    },
  },
});
await vite.listen();
vite.printUrls();
