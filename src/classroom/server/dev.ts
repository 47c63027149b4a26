/** `npm run dev`: the game with reload from Vite; its doors and sockets lead to a class server beside it. */
import { createServer } from 'vite';
import { readConfig } from './config.ts';
import { newLog } from './log.ts';
import { startServer } from './server.ts';

const config = readConfig(process.env);
const classes = await startServer(config, { log: newLog(config), pages: '' });
const target = `http://localhost:${classes.port}`;

const vite = await createServer({
  server: {
    proxy: {
      '/api': target,
      '/matchmake': target,
      // Sockets of rooms; Vite's own has no such address.
      '^/[\\w-]+/[\\w-]+\\?.*sessionId=': { target, ws: true },
    },
  },
});
await vite.listen();
vite.printUrls();
