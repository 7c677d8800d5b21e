import type { NotKept } from './kept.ts';

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const OF_FOLDER = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'ENOENT',
  'EEXIST',
  'EIO',
  'ENOTSUP',
  'EXDEV',
  'EMLINK',
  'ENAMETOOLONG',
  'ELOOP',
  'EMFILE',
];

/** The machine's refusal to write, as one of ours. What is no refusal of the machine is thrown on. */
export function notKept(fault: unknown): NotKept {
  const { code, message, syscall } = fault as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw fault;
  if (NO_ROOM.includes(code)) return { refused: 'noRoom', because: `There is no room left to keep it (${message}).` };
  if (OF_FOLDER.includes(code))
    return { refused: 'folderUnwritable', because: `The folder of the evidence cannot be written (${message}).` };
  throw fault;
}
