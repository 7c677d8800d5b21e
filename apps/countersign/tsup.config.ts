import { packageBuild } from '../../tooling/tsup.ts';

export default packageBuild({ entry: ['src/main.ts', 'src/ahead-reader.ts'] });
