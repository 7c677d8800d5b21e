import { open } from 'node:fs/promises';

/** Has the disk know the names in this folder. Windows has no such thing, and keeps names itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
