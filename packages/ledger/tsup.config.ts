import { packageBuild } from '../../tooling/tsup.ts';

export default packageBuild({ entry: ['src/index.ts', 'src/memory.ts', 'src/postgres.ts', 'src/sqlite.ts'] });
