/** How much one file may ask of us. Excel's own limits where it has them; the rest keep a small file from unpacking into a full memory. */
export const LIMITS = {
  /** Bytes handed in. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes that come out of a workbook, counted as they stream: what a zip says of its own sizes is not believed. */
  unpackedBytes: 512 * 1024 * 1024,
  /** Files inside a workbook. */
  parts: 10_000,
  rows: 1_048_576,
  columns: 16_384,
  /** Cells kept of one sheet, the blank ones between two others included. */
  cells: 8_000_000,
  /** Characters of one row of a csv. */
  recordCharacters: 8 * 1024 * 1024,
  /** Characters of one cell that a register can take. */
  cellCharacters: 10_000,
} as const;
