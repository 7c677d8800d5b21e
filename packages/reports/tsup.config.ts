import { packageBuild } from '../../tooling/tsup.ts';

export default packageBuild({ entry: ['src/index.ts', 'src/plain.ts'] });
