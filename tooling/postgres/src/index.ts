export { type Databases, databases } from './databases.ts';
export { type OwnServer, ownServer } from './server.ts';
