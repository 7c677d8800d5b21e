/** What everybody should know of words that everybody may read, before they are entered. */
export const PUBLIC_STAYS =
  'Everybody may read public words, so all that a report tells a committee, and they stay for ever: they cannot be erased.';

/** The same of words that are not public: that they can be erased, by whom and how. */
export const CAN_BE_ERASED =
  'Exempt and personal words can be erased later, by the monitoring officer, entry by entry: countersign do erase --help.';

/** What is said beside one field that takes words. */
export const LASTING = {
  public: 'Public: it stays for ever and cannot be erased.',
  exemptible: 'Public unless it is exempt: what is public stays for ever and cannot be erased.',
  personal: 'Personal: it can be erased.',
} as const;
