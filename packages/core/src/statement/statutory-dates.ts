import type { Framework } from './framework.ts';

const AMENDED_2022 = 'Accounts and Audit (Amendment) Regulations 2022 (SI 2022/708), regulation 2';
const AMENDED_2024 = 'Accounts and Audit (Amendment) Regulations 2024 (SI 2024/907), regulation 2';

/**
 * By when a statement is to be published, with the accounts, in England. A day that is left out is one for which no source was at hand.
 * Years up to 2022/23 that were late were given a last day in 2024.
 */
export const STATUTORY_DATES: Framework['dates'] = [
  { year: '2020/21', latest: '2024-12-13', source: AMENDED_2024 },
  { year: '2021/22', finalBy: '2022-11-30', latest: '2024-12-13', source: `${AMENDED_2022}; ${AMENDED_2024}` },
  { year: '2022/23', latest: '2024-12-13', source: AMENDED_2024 },
  { year: '2023/24', draftBy: '2024-05-31', finalBy: '2025-02-28', source: AMENDED_2024 },
  { year: '2024/25', draftBy: '2025-06-30', finalBy: '2026-02-27', source: AMENDED_2024 },
  { year: '2025/26', draftBy: '2026-06-30', finalBy: '2027-01-31', source: AMENDED_2024 },
  { year: '2026/27', draftBy: '2027-06-30', finalBy: '2027-11-30', source: AMENDED_2024 },
  { year: '2027/28', draftBy: '2028-06-30', finalBy: '2028-11-30', source: AMENDED_2024 },
];
