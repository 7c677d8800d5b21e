/** `@countersign/server`: the HTTP app as a function of its parts. It opens no store, reads no clock and knows no path. */
export { app, type Parts } from './app.ts';
export { chosenPost, type DemoPost, type DemoPosts } from './demo.ts';
export type { Registered, RegisterNamed } from './registers/registered.ts';
