import { render } from 'preact';
import { App } from './app.tsx';
import { watchLayout } from './layout.ts';
import { watchRoute } from './routes.ts';
import { applySettings } from './settings.ts';

const root = document.documentElement;
applySettings(root);
watchLayout(root);
watchRoute();

const app = document.getElementById('app');
if (app === null) throw new Error('index.html has no element "app" to draw the interface in.');
app.replaceChildren();
render(<App />, app);
